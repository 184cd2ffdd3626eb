import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { MakePaymentFile } from './make-payment-file.tsx'
import { PayoutLine } from './payout-line.tsx'
import type { Payouts } from './payouts.ts'

function Content({
  read,
  place,
  onPage,
}: {
  read: Payouts
  place: Place
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
      {read.next !== null && (
        <div className="flex flex-wrap gap-4">
          <Button onClick={() => onPage(read.next)}>{t('older')}</Button>
          <Button onClick={() => onPage(null)}>{t('newest')}</Button>
        </div>
      )}
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
      {read => <Content read={read} place={place} onPage={setBefore} />}
    </Loaded>
  )
}
