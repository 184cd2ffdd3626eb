import { useTranslations } from 'use-intl'
import type { KeptFor } from '../home/refused-page.tsx'
import type { Place } from '../person.ts'
import { fundHref } from './fund-href.ts'

/** What the pages of the treasury say to whoever does not hold it, and the way back to the fund, which all read. */
export function useKeptFor(place: Place, of: 'keptFor' | 'keptForPayouts' = 'keptFor'): KeptFor {
  const t = useTranslations('interface.treasury')
  return { why: t(of), href: fundHref(place), label: t('keptBack') }
}
