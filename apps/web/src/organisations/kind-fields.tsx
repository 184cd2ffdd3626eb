import {
  type LegalForm,
  legalForms,
  type Sector,
  sectors,
} from '@reliance/core/organisations/found-organisation.ts'
import { Select } from '@reliance/ui/select.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type KindFieldsProps = {
  legalForm: LegalForm
  sector: Sector
  errorOf: (field: string) => string | undefined
  onLegalForm: (form: LegalForm) => void
  onSector: (sector: Sector) => void
  /** What stands under each, where somebody else chose otherwise. */
  belowLegalForm?: ReactNode
  belowSector?: ReactNode
}

/** What kind of organisation it is, in the words of the lists of core. */
export function KindFields(props: KindFieldsProps) {
  const { legalForm, sector, errorOf, onLegalForm, onSector, belowLegalForm, belowSector } = props
  const t = useTranslations('interface.foundOrganisation')
  const words = useTranslations('organisations')
  /** What is no kind of the list, or is said later. */
  const labelOf = (list: 'legalForms' | 'sectors', value: string) =>
    value === 'other' ? t('otherOrLater') : words(`${list}.${value}` as 'sectors.other')
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <div className="flex flex-col gap-2">
        <Select
          label={t('legalForm')}
          value={legalForm}
          error={errorOf('legalForm')}
          options={legalForms.map(value => ({ value, label: labelOf('legalForms', value) }))}
          onChange={value => onLegalForm(legalForms.find(form => form === value) ?? 'other')}
        />
        {belowLegalForm}
      </div>
      <div className="flex flex-col gap-2">
        <Select
          label={t('sector')}
          value={sector}
          error={errorOf('sector')}
          options={sectors.map(value => ({ value, label: labelOf('sectors', value) }))}
          onChange={value => onSector(sectors.find(one => one === value) ?? 'other')}
        />
        {belowSector}
      </div>
    </div>
  )
}
