import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { PageTurns } from '../page-turns.tsx'
import { useKeptFor } from '../use-kept-for.ts'
import { MakePaymentFile } from './make-payment-file.tsx'
import { PayoutLine } from './payout-line.tsx'
import type { Payouts } from './payouts.ts'

function Content({
  read,
  place,
  before,
  onPage,
}: {
  read: Payouts
  place: Place
  before: number | null
  onPage: (before: number | null) => void
}) {
  const t = useTranslations('interface.payouts')
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      {read.payouts.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} />}
      {read.can.treasury && <MakePaymentFile payouts={read.payouts} place={place} />}
      <ul className="flex flex-col">
        {read.payouts.map(one => (
          <PayoutLine key={one.payoutId} payout={one} can={read.can} place={place} />
        ))}
      </ul>
      <PageTurns before={before} next={read.next} onPage={onPage} older={t('older')} newest={t('newest')} />
    </Page>
  )
}

/** Money that leaves the fund: prepared, approved by two, given to the bank, paid; that it is read is recorded. */
export function PayoutsPage({ place }: { place: Place }) {
  const t = useTranslations('interface.payouts')
  const kept = useKeptFor(place, 'keptForPayouts')
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const [before, setBefore] = useState<number | null>(null)
  const query = useQuery({
    queryKey: ['fund', 'payouts', spaceId, before],
    queryFn: () => api.fund.openPayouts.mutate({ spaceId, before, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={kept}>
      {read => <Content read={read} place={place} before={before} onPage={setBefore} />}
    </Loaded>
  )
}
