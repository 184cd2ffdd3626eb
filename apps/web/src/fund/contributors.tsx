import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../trpc.ts'

type Fund = Outputs['fund']['get']

/** Whether all have paid, by name as far as the rule lets names be read; never by size, never as a ranking. */
export function Contributors({ fund }: { fund: Fund }) {
  const t = useTranslations('interface.fund')
  const { contributed, late, scheduled, members } = fund.counts
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('everybody')}</h2>
      <p>{t('everybodySentence', { contributed, late, scheduled, members: String(members) })}</p>
      <ul className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        {fund.organisations.map(one => {
          const band = one.band === null || one.band === 'none' ? '' : t(`bands.${one.band}`)
          return (
            <li key={one.organisationId} className="flex items-center gap-3">
              <Mark seed={one.organisationId} name={one.displayName} />
              <span className="flex flex-col">
                <span className="font-bold">{one.displayName}</span>
                <span>{[t(`states.${one.state}`), band].filter(Boolean).join(', ')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
