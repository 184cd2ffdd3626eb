import {
  type LegalForm,
  legalForms,
  type Sector,
  sectors,
} from '@reliance/core/organisations/found-organisation.ts'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'

type KindFieldsProps = {
  legalForm: LegalForm | ''
  sector: Sector | ''
  errorOf: (field: string) => string | undefined
  onLegalForm: (form: LegalForm | '') => void
  onSector: (sector: Sector | '') => void
}

/** What kind of organisation it is, in the words of the lists of core. */
export function KindFields({ legalForm, sector, errorOf, onLegalForm, onSector }: KindFieldsProps) {
  const t = useTranslations('interface.foundOrganisation')
  const words = useTranslations('organisations')
  const empty = { value: '', label: t('choose') }
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Select
        label={t('legalForm')}
        value={legalForm}
        error={errorOf('legalForm')}
        options={[empty, ...legalForms.map(value => ({ value, label: words(`legalForms.${value}`) }))]}
        onChange={value => onLegalForm(legalForms.find(form => form === value) ?? '')}
      />
      <Select
        label={t('sector')}
        value={sector}
        error={errorOf('sector')}
        options={[empty, ...sectors.map(value => ({ value, label: words(`sectors.${value}`) }))]}
        onChange={value => onSector(sectors.find(one => one === value) ?? '')}
      />
    </div>
  )
}
