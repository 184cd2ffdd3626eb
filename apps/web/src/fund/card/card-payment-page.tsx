import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'

type Payment = Outputs['fund']['cardPayment']

/** How often one asks again while the provider has not answered, and for how long. */
const [againMs, patienceMs] = [1000, 60_000]

const isWaiting = (payment: Payment | undefined): boolean =>
  payment?.state === 'initiated' || payment?.state === 'open'

function Content({ payment, place }: { payment: Payment; place: Place }) {
  const t = useTranslations('interface.card')
  const euros = useEuros()
  const { displayName, year, organisationId, state: said } = payment
  const state = said === 'initiated' || said === 'open' ? 'waiting' : said
  const title = t('stateTitle', { organisation: displayName })
  useDocumentTitle(title, place.name)
  const words = { amount: euros(payment.amount), organisation: displayName, year: String(year) }
  const isOver = state === 'failed' || state === 'expired'
  return (
    <Page title={title}>
      <EmptyState
        title={t(`states.${state}`)}
        why={t(`stateWhy.${state}`, words)}
        act={
          isOver ? (
            <LinkButton href={fundHref(place, 'verser', organisationId)}>{t('again')}</LinkButton>
          ) : (
            <LinkButton href={fundHref(place)}>{t('back')}</LinkButton>
          )
        }
      />
    </Page>
  )
}

/** Where one comes back to from the provider's page: what became of the payment, as the provider says it. */
export function CardPaymentPage({ place, paymentId }: { place: Place; paymentId: string }) {
  const { spaceId } = place
  const began = useRef(Date.now())
  const query = useQuery({
    ...queries.fund.cardPayment.queryOptions({ spaceId, paymentId }),
    refetchInterval: ({ state }) =>
      isWaiting(state.data) && Date.now() - began.current < patienceMs ? againMs : false,
  })
  const mustAsk = isWaiting(query.data)
  useEffect(() => {
    // Whoever does not commit the organisation reads what is known: the provider tells it by itself as well.
    if (mustAsk)
      api.fund.checkCard.mutate({ spaceId, paymentId, requestId: crypto.randomUUID() }).catch(() => {})
  }, [mustAsk, spaceId, paymentId])
  return <Loaded query={query}>{payment => <Content payment={payment} place={place} />}</Loaded>
}
