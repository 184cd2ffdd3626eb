import { DataTable } from '@reliance/ui/data-table.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { accountHref } from './account-href.ts'
import { BookEntries } from './book-entries.tsx'
import { TakeOver } from './take-over.tsx'
import { useAccountName } from './use-account-name.ts'
import { useSide } from './use-side.ts'

type Books = Outputs['fund']['openBooks']

type AccountsProps = { books: Books; set: 'books' | 'fund'; caption: string; place: Place }

function Accounts({ books, set, caption, place }: AccountsProps) {
  const t = useTranslations('interface.books')
  const [name, side] = [useAccountName(), useSide()]
  return (
    <DataTable
      stacked
      caption={caption}
      rows={books.accounts.filter(one => one.set === set)}
      rowKey={row => row.fullCode}
      columns={[
        {
          key: 'account',
          title: t('account'),
          cell: row => <Link href={accountHref(place, row)}>{name(row)}</Link>,
        },
        { key: 'debit', title: t('debit'), figures: true, cell: row => side(row.balance, true) },
        { key: 'credit', title: t('credit'), figures: true, cell: row => side(row.balance, false) },
      ]}
    />
  )
}

function Content({
  books,
  place,
  before,
  onPage,
}: {
  books: Books
  place: Place
  before: number | null
  onPage: (before: number | null) => void
}) {
  const t = useTranslations('interface.books')
  return (
    <Page wide title={t('title')} sentence={t('sentence')}>
      <div className="grid gap-8 lg:grid-cols-2">
        <Accounts books={books} set="books" caption={t('ofBooks')} place={place} />
        <Accounts books={books} set="fund" caption={t('ofFund')} place={place} />
      </div>
      <TakeOver books={books} place={place} />
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('years')}</h2>
        <ul className="flex flex-wrap gap-4">
          {books.years.map(({ startsOn, isClosed }) => (
            <li key={startsOn}>
              <LinkButton href={fundHref(place, `exercice-${startsOn}`)}>
                {t(isClosed ? 'yearClosed' : 'yearOpen', { year: startsOn.slice(0, 4) })}
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <BookEntries books={books} before={before} onPage={onPage} />
      {books.head && (
        <section className="flex max-w-line flex-col gap-2">
          <h2 className="text-25">{t('head')}</h2>
          <p>{t('headWhy', { position: String(books.head.position) })}</p>
          <p className="break-all tabular-nums">{books.head.hash}</p>
        </section>
      )}
    </Page>
  )
}

/** Accounts and entries, for whoever wants to see double entry; nobody else has to. */
export function BooksPage({ place }: { place: Place }) {
  const t = useTranslations('interface.books')
  const kept = useKeptFor(place)
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const [before, setBefore] = useState<number | null>(null)
  const query = useQuery({
    queryKey: ['fund', 'books', spaceId, before],
    queryFn: () => api.fund.openBooks.mutate({ spaceId, before, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={kept}>
      {books => <Content books={books} place={place} before={before} onPage={setBefore} />}
    </Loaded>
  )
}
