import { Link } from '@reliance/ui/link.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import type { Member } from './member.ts'

type Props = {
  label: string
  organisations: readonly Member[]
  value: string
  error?: string | undefined
  onChange: (organisationId: string) => void
}

/** Which organisation, where there is a choice. */
export function OrganisationSelect({ label, organisations, value, error, onChange }: Props) {
  return (
    <Select
      label={label}
      value={value}
      error={error}
      options={organisations.map(one => ({ value: one.organisationId, label: one.displayName }))}
      onChange={onChange}
    />
  )
}

/** Asking is done under a name that the others see; without one, where to give it. */
export function NameFirst({ place }: { place: Place }) {
  const t = useTranslations('interface.statement')
  // Nothing is asked in a closed place.
  if (place.closedAt !== null) return null
  return (
    <p className="print:hidden">
      {t('nameFirst')} <Link href={hrefOf(place)}>{t('nameFirstAct')}</Link>
    </p>
  )
}
