import { Button } from '@reliance/ui/button.tsx'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from './act-notice.tsx'
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

/** One form, one act: what was typed stays, and the first wrong field takes the focus. */
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
  const { failure } = act
  useEffect(() => {
    if (failure) focusWrong(form.current)
  }, [failure])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (waiting !== undefined || isUnread(form.current)) return
    const value = input()
    // Once the page says what is missing.
    if (value === null) setTimeout(focusWrong, 0, form.current)
    else void act.send(value)
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
      {children}
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
