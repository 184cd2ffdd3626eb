import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Outputs } from '../../trpc.ts'
import { PageTurns } from '../page-turns.tsx'
import { useAccountName } from './use-account-name.ts'
import { useSide } from './use-side.ts'

type Books = Outputs['fund']['openBooks']
type Entry = Books['entries'][number]

/** The lines of one entry: what was debited stands on the left, what was credited on the right. */
function Lines({ entry }: { entry: Entry }) {
  const t = useTranslations('interface.books')
  const [name, side] = [useAccountName(), useSide()]
  return (
    <table className="w-full text-start">
      <thead className="only-read">
        <tr>
          <th scope="col">{t('account')}</th>
          <th scope="col">{t('debit')}</th>
          <th scope="col">{t('credit')}</th>
        </tr>
      </thead>
      <tbody>
        {entry.lines.map(line => (
          <tr key={`${line.set} ${line.code} ${line.owner}`} className="align-top">
            <th scope="row" className="py-1 pe-2 text-start font-normal">
              {name(line)}
            </th>
            <td className="p-1 text-end tabular-nums">{side(line.cents, true)}</td>
            <td className="p-1 text-end tabular-nums">{side(line.cents, false)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Props = { books: Books; before: number | null; onPage: (before: number | null) => void }

/** The entries of the books, the last first, a page at a time. */
export function BookEntries({ books, before, onPage }: Props) {
  const t = useTranslations('interface.books')
  const date = useDate()
  return (
    <section className="flex max-w-line flex-col gap-3">
      <h2 className="text-25">{t('entries')}</h2>
      {books.entries.length === 0 && <p>{t('none')}</p>}
      <ol className="flex flex-col">
        {books.entries.map(entry => (
          <li key={entry.entryId} className="flex flex-col gap-1 border-hair border-b py-3">
            <p className="text-ink-soft">
              {t('entry', {
                journal: t(`journals.${entry.journal}`),
                number: String(entry.number),
                date: date(entry.bookedOn),
              })}
              {entry.isReversed ? `, ${t('reversed')}` : ''}
            </p>
            <p className="font-bold">{entry.purpose}</p>
            <Lines entry={entry} />
          </li>
        ))}
      </ol>
      <PageTurns before={before} next={books.next} onPage={onPage} older={t('older')} newest={t('newest')} />
    </section>
  )
}
