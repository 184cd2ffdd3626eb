import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { BankCheck } from './bank-check.tsx'
import { fundHref } from './fund-href.ts'
import { ImportStatement } from './import-statement.tsx'
import { ImportedStatements } from './imported-statements.tsx'
import { Overpaid } from './overpaid.tsx'
import { PoliticalGroups } from './political-groups.tsx'
import { RecordCash } from './record-cash.tsx'
import { RemindLate } from './remind-late.tsx'
import { SettledLines } from './settled-lines.tsx'
import type { Treasury } from './treasury.ts'
import { TreasuryFiles } from './treasury-files.tsx'
import { TreasuryTable } from './treasury-table.tsx'
import { useEuros } from './use-euros.ts'
import { useKeptFor } from './use-kept-for.ts'
import { WaitingLines } from './waiting-lines.tsx'

function Totals({ treasury }: { treasury: Treasury }) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const totals = [
    [t('promised'), treasury.totals.promised],
    [t('received'), treasury.totals.received],
  ] as const
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-3">
      {totals.map(([label, amount]) => (
        <div key={label}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-bold text-25 tabular-nums">{euros(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Content({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const payouts = useTranslations('interface.payouts')
  const card = useTranslations('interface.card')
  return (
    <Page wide title={t('title')} sentence={t(treasury.canKeep ? 'sentence' : 'sentenceAudit')}>
      <Totals treasury={treasury} />
      {treasury.hasCarrier ? (
        <>
          {treasury.canKeep && <ImportStatement place={place} />}
          <BankCheck treasury={treasury} place={place} />
          <WaitingLines treasury={treasury} place={place} />
        </>
      ) : (
        <EmptyState
          title={t('noCarrier')}
          why={t('noCarrierWhy')}
          act={
            treasury.canKeep && <LinkButton href={fundHref(place, 'gestion')}>{t('noCarrier')}</LinkButton>
          }
        />
      )}
      <TreasuryTable treasury={treasury} />
      <Overpaid treasury={treasury} place={place} />
      {treasury.canKeep && <RemindLate treasury={treasury} place={place} />}
      <TreasuryFiles treasury={treasury} place={place} />
      {treasury.canKeep && (
        <>
          <RecordCash treasury={treasury} place={place} />
          <PoliticalGroups treasury={treasury} place={place} />
        </>
      )}
      <SettledLines treasury={treasury} place={place} />
      <ImportedStatements treasury={treasury} place={place} />
      {treasury.hasCarrier && (
        <p>
          <LinkButton href={fundHref(place, 'comptes')}>{t('books')}</LinkButton>{' '}
          <LinkButton href={fundHref(place, 'paiements')}>{payouts('link')}</LinkButton>{' '}
          {treasury.canKeep && <LinkButton href={fundHref(place, 'carte')}>{card('link')}</LinkButton>}
        </p>
      )}
    </Page>
  )
}

/** Who promised and who paid, and what the bank says; that somebody read it is recorded, so it is asked as an act. */
export function TreasuryPage({ place }: { place: Place }) {
  const t = useTranslations('interface.treasury')
  const kept = useKeptFor(place)
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const query = useQuery({
    queryKey: ['fund', 'treasury', spaceId],
    queryFn: () => api.fund.openTreasury.mutate({ spaceId, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={kept}>
      {treasury => <Content treasury={treasury} place={place} />}
    </Loaded>
  )
}
