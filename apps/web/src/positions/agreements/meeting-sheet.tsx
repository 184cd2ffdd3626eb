import { answers } from '@reliance/core/positions/stance.ts'
import { useTranslations } from 'use-intl'

/** On paper only: what a meeting needs to answer, and to bring its answer back. */
export function MeetingSheet() {
  const t = useTranslations('interface.statement')
  const sheet = useTranslations('interface.sheet')
  return (
    <section className="hidden break-inside-avoid flex-col gap-4 border-ink border-t-2 pt-4 print:flex">
      <h2 className="text-20">{t('meeting')}</h2>
      <ul className="grid grid-cols-2 gap-3">
        {answers.map(answer => (
          <li key={answer} className="flex items-center gap-3">
            <span aria-hidden="true" className="size-6 shrink-0 border-2 border-ink" />
            {sheet(answer)}
          </li>
        ))}
      </ul>
      <p>{sheet('nuanceNote')}</p>
      <div aria-hidden="true" className="flex flex-col gap-8 pt-6">
        <span className="border-ink border-b" />
        <span className="border-ink border-b" />
        <span className="border-ink border-b" />
      </div>
      <p className="flex items-end gap-3">
        {t('meetingOn')}
        <span aria-hidden="true" className="w-32 border-ink border-b" />
        {t('meetingBy')}
        <span aria-hidden="true" className="flex-1 border-ink border-b" />
      </p>
    </section>
  )
}
