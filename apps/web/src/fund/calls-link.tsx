import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { useEuros } from './use-euros.ts'

/** From the fund to its calls: what is free, what decisions have set aside. */
export function CallsLink({ fund, place }: { fund: Outputs['fund']['get']; place: Place }) {
  const t = useTranslations('interface.calls')
  const euros = useEuros()
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <LinkButton href={fundHref(place, 'appels')}>{t('links')}</LinkButton>
      <p>{t('shares', { free: euros(fund.free), setAside: euros(fund.setAside) })}</p>
    </div>
  )
}
