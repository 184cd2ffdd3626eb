import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { useEuros } from './use-euros.ts'

/** From the fund to its calls, its budget, its expenses and gifts in kind: what is free, what decisions have set aside. */
export function CallsLink({ fund, place }: { fund: Outputs['fund']['get']; place: Place }) {
  const t = useTranslations('interface.calls')
  const budget = useTranslations('interface.budget')
  const expenses = useTranslations('interface.expenses')
  const inKind = useTranslations('interface.inKind')
  const euros = useEuros()
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <LinkButton href={fundHref(place, 'appels')}>{t('links')}</LinkButton>
      <LinkButton href={fundHref(place, 'budget')}>{budget('link')}</LinkButton>
      <LinkButton href={fundHref(place, 'depenses')}>{expenses('link')}</LinkButton>
      <LinkButton href={fundHref(place, 'en-nature')}>{inKind('link')}</LinkButton>
      <p>{t('shares', { free: euros(fund.free), setAside: euros(fund.setAside) })}</p>
    </div>
  )
}
