import { DataTable } from '@reliance/ui/data-table.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { PageTurns } from '../page-turns.tsx'
import { useEuros } from '../use-euros.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { useAccountName } from './use-account-name.ts'

type Statement = Outputs['fund']['openAccount']

type LinesProps = { statement: Statement; before: number | null; onPage: (before: number | null) => void }

function Lines({ statement, before, onPage }: LinesProps) {
  const t = useTranslations('interface.books')
  const [date, euros] = [useDate(), useEuros()]
  if (statement.lines.length === 0) return <p>{t('noLines')}</p>
  return (
    <>
      <DataTable
        stacked
        caption={t('statement')}
        rows={statement.lines}
        rowKey={row => row.entryId}
        columns={[
          { key: 'what', title: t('what'), cell: row => row.purpose },
          { key: 'day', title: t('day'), cell: row => date(row.bookedOn) },
          { key: 'amount', title: t('amount'), figures: true, cell: row => euros(row.amount) },
          { key: 'balance', title: t('balanceAfter'), figures: true, cell: row => euros(row.balance) },
        ]}
      />
      <PageTurns
        before={before}
        next={statement.next}
        onPage={onPage}
        older={t('older')}
        newest={t('newest')}
      />
    </>
  )
}

/** One account with its running balance, a page at a time. */
export function AccountPage({ place, set, code }: { place: Place; set: 'books' | 'fund'; code: string }) {
  const t = useTranslations('interface.books')
  const [name, euros, kept] = [useAccountName(), useEuros(), useKeptFor(place)]
  const { spaceId } = place
  const [before, setBefore] = useState<number | null>(null)
  const query = useQuery({
    queryKey: ['fund', 'account', spaceId, set, code, before],
    queryFn: () =>
      api.fund.openAccount.mutate({ spaceId, set, account: code, before, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  useDocumentTitle(query.data ? name(query.data) : t('title'), place.name)
  return (
    <Loaded query={query} kept={kept}>
      {statement => (
        <Page wide title={name(statement)} sentence={t('statementOf')}>
          <p className="font-bold text-25 tabular-nums">
            {t('balanceNow', { balance: euros(statement.balance) })}
          </p>
          <Lines statement={statement} before={before} onPage={setBefore} />
          <p>
            <LinkButton href={fundHref(place, 'comptes')}>{t('backToBooks')}</LinkButton>
          </p>
        </Page>
      )}
    </Loaded>
  )
}
