import { Button } from '@reliance/ui/button.tsx'
import { RequiredWord } from '@reliance/ui/field.tsx'
import {
  type FormEvent,
  Fragment,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from './act-notice.tsx'
import type { FormNoticesProps } from './form-notices.tsx'
import type { Act } from './use-act.ts'

export type ActFormProps<Input> = {
  act: Act<Input>
  /** What to send, or null when something is still missing and has been said. */
  input: () => Input | null
  submitLabel: string
  pendingLabel?: string
  /** What the act must wait for, said on its button. */
  waiting?: string | undefined
  /** Another way out, beside the button. */
  beside?: ReactNode
  children: ReactNode
}

/** Whether the browser holds half of a day or of a number, of which a page sees nothing; its field says so. */
const isUnread = (form: HTMLFormElement | null): boolean => {
  const unread = [...(form?.querySelectorAll('input') ?? [])].find(one => one.validity.badInput)
  unread?.checkValidity()
  unread?.focus()
  return unread !== undefined
}

const focusWrong = (form: HTMLFormElement | null): void =>
  // Where several fields share a sentence, the sentence.
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus()

const NoNotices = (_: FormNoticesProps) => null

// No part of a first page. Without a network, the first wrong field alone says it.
const FormNotices = lazy(() =>
  import('./form-notices.tsx')
    .catch(() => ({ FormNotices: NoNotices }))
    .then(file => ({ default: file.FormNotices })),
)

/**
 * One form, one act. What was typed stays, also over a reload (`useTyped`); the first wrong field takes the focus, or
 * the list of all of them where the form is long.
 */
export function ActForm<Input>({
  act,
  input,
  submitLabel,
  pendingLabel,
  waiting,
  beside,
  children,
}: ActFormProps<Input>) {
  const t = useTranslations('interface.form')
  const form = useRef<HTMLFormElement>(null)
  const [refusals, setRefusals] = useState(0)
  const [clears, setClears] = useState(0)
  const { failure, typed } = act
  const showWrong = useCallback(() => {
    focusWrong(form.current)
    setRefusals(count => count + 1)
  }, [])
  useEffect(() => {
    if (failure) showWrong()
  }, [failure, showWrong])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (waiting !== undefined || isUnread(form.current)) return
    const value = input()
    // Once the page says what is missing.
    if (value === null) setTimeout(showWrong, 0)
    else void act.send(value)
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
      {(typed?.isBack || refusals > 0) && (
        <Suspense>
          <FormNotices form={form} typed={typed} refusals={refusals} onClear={() => setClears(clears + 1)} />
        </Suspense>
      )}
      <RequiredWord value={t('required')}>
        {/* Controls that keep something to themselves begin anew. */}
        <Fragment key={clears}>{children}</Fragment>
      </RequiredWord>
      <ActNotice failure={failure} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="main" pending={act.sending ? (pendingLabel ?? t('sending')) : waiting}>
          {submitLabel}
        </Button>
        {beside}
      </div>
    </form>
  )
}
