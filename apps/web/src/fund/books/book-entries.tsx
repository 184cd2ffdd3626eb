import { Button } from '@reliance/ui/button.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Outputs } from '../../trpc.ts'
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

/** The entries of the books, the last first, a page at a time. */
export function BookEntries({ books, onPage }: { books: Books; onPage: (before: number | null) => void }) {
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
      <div className="flex flex-wrap gap-4">
        {books.next !== null && <Button onClick={() => onPage(books.next)}>{t('older')}</Button>}
        <Button onClick={() => onPage(null)}>{t('newest')}</Button>
      </div>
    </section>
  )
}
