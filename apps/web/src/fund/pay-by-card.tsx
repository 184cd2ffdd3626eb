import { centsOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { useEuros } from './use-euros.ts'

type Fund = Outputs['fund']['get']
type Props = {
  fund: Fund
  mine: Fund['mine'][number]
  amount: string
  carrier: NonNullable<Fund['carrier']>
  place: Place
}

/** What is due next, paid on the provider's page, where whoever holds the fund takes cards and debits. */
export function PayByCard({ fund, mine, amount, carrier, place }: Props) {
  const t = useTranslations('interface.card')
  const [euros, lang] = [useEuros(), useLocale()]
  const { organisationId, underWay } = mine
  const act = useAct(
    (_: null, requestId) =>
      api.fund.payByCard.mutate({
        spaceId: place.spaceId,
        requestId,
        organisationId,
        year: fund.year,
        amount,
        lang,
      }),
    { refresh: false, onDone: ({ url }) => location.assign(url) },
  )
  if (centsOf(underWay) > 0n)
    return (
      <Notice kind="info" title={t('underWay', { amount: euros(underWay) })}>
        <p>{t('underWayWhy')}</p>
      </Notice>
    )
  if (!fund.byCard || !mine.canPledge) return null
  return (
    <section className="flex max-w-line flex-col items-start gap-3 border-hair border-t pt-6 print:hidden">
      <h2 className="text-20">{t('payTitle')}</h2>
      <p>{t('payWhy', { carrier: carrier.name })}</p>
      <p>{t('payAmount', { amount: euros(amount) })}</p>
      <Button pending={act.sending ? t('pay') : undefined} onClick={() => void act.send(null)}>
        {t('pay')}
      </Button>
      <ActNotice failure={act.failure} />
    </section>
  )
}
