import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'

type Props = {
  /** Organisations that will be asked. */
  members: number
  statements: readonly { number: number; text: string; lang: string }[]
  /** A civil date, or nothing where no last day is announced. */
  closesOn: string
}

/** What each organisation will be asked, and until when: read before the round opens and its words become fixed. */
export function RoundPreview({ members, statements, closesOn }: Props) {
  const t = useTranslations('interface.rounds')
  const date = useDate()
  return (
    <div className="flex flex-col gap-3">
      <p>
        {t('previewWho', { members })}{' '}
        {closesOn === '' ? t('previewNoDay') : t('previewDay', { date: date(closesOn) })}
      </p>
      <ol className="border-hair border-y">
        {statements.map(({ number, text, lang }) => (
          <li key={number} className="flex gap-3 border-hair border-t py-2 first:border-0">
            <span className="min-w-7 text-end text-ink-soft tabular-nums">{number}</span>
            <span lang={lang}>{text}</span>
          </li>
        ))}
      </ol>
      <p>{t('previewFixed')}</p>
    </div>
  )
}
