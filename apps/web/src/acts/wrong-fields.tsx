import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

type Wrong = { id: string; label: string; error: string }

const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/^!\s*/, '').trim() ?? ''

/** What happened; what to do stands beside the field. */
const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? text

/** The words of a field's label, and what is said to be wrong with it, as they stand on the page. */
function wrongIn(form: HTMLFormElement): Wrong[] {
  return [...form.querySelectorAll<HTMLInputElement>('[aria-invalid="true"][id], [data-wrong]')].map(one => {
    const label = one.labels?.[0] ?? one.closest('fieldset')?.querySelector('legend')
    const saidBy = one.getAttribute('aria-describedby')?.split(' ').at(-1) ?? one.id
    return { id: one.id, label: textOf(label), error: firstSentence(textOf(document.getElementById(saidBy))) }
  })
}

/** Whether all that is wrong may not be seen at once: more than five fields. */
const isLong = (form: HTMLFormElement): boolean =>
  form.querySelectorAll('input:not([type="radio"]), select, textarea, fieldset').length > 5

/**
 * All that is wrong with a long form, each a way to its field. It takes the focus when the form is refused, and grows
 * shorter as fields are corrected.
 * @param refusals how often the form was refused.
 */
export function WrongFields({
  form,
  refusals,
}: {
  form: RefObject<HTMLFormElement | null>
  refusals: number
}) {
  const t = useTranslations('interface.typing')
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const summary = useRef<HTMLElement>(null)
  // After every change of the page: what is corrected is no longer listed.
  useEffect(() => {
    if (form.current === null) return
    const read = () => {
      const now = form.current && isLong(form.current) ? wrongIn(form.current) : []
      setWrong(before => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(form.current, { subtree: true, attributeFilter: ['aria-invalid'], childList: true })
    return () => observer.disconnect()
  }, [form])
  const isShown = wrong.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal brings the reader back to the summary
  useEffect(() => {
    if (isShown) summary.current?.focus()
  }, [refusals, isShown])
  if (!isShown) return null
  return (
    <section
      ref={summary}
      tabIndex={-1}
      aria-label={t('wrongTitle')}
      className="flex flex-col gap-2 border-alert border-s-4 bg-paper px-4 py-3"
    >
      <p className="font-bold">{t('wrong', { count: wrong.length })}</p>
      <ul className="list-disc ps-5">
        {wrong.map(({ id, label, error }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="target inline-flex items-center"
              onClick={event => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {label === '' ? error : t('wrongField', { label, error })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
