import { useTranslations } from 'use-intl'
import type { Outputs } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']

/** Where each organisation of this person stands in the coalition, in a sentence. */
export function MyOrganisations({ coalition }: { coalition: Coalition }) {
  const t = useTranslations('interface.coalition')
  const words = useTranslations('coalitions.statuses')
  const version = coalition.charter.label
  const charterOf = ({ answer, status, canSign }: Coalition['myOrganisations'][number]): string => {
    if (answer === 'signed') return t('signed', { version })
    if (answer === 'declined') return t('refused', { version })
    if (status === 'applied') return t('waits')
    return canSign ? t('toSign', { version }) : `${t('toSign', { version })}. ${t('noMandate')}`
  }
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-20">{t('mine')}</h2>
      <ul className="flex flex-col gap-2">
        {coalition.myOrganisations.map(one => (
          <li key={one.organisationId}>
            <strong>{one.displayName}</strong>
            <span className="block">
              {words(one.status)}, {charterOf(one)}
            </span>
          </li>
        ))}
      </ul>
      {coalition.rank === 'participant' && <p>{t('shownYes', { name: coalition.displayName })}</p>}
    </section>
  )
}
