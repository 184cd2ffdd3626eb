import { legalForms, sectors } from '@reliance/core/organisations/found-organisation.ts'
import { useTranslations } from 'use-intl'

type Kind = { legalForm: string; sector: string; communeName: string | null }

/** "Association loi 1901, alimentation et agriculture. Crest." */
export function useKindSentence(): (kind: Kind) => string {
  const t = useTranslations('interface.organisation')
  const words = useTranslations('organisations')
  return ({ legalForm, sector, communeName }) => {
    const form = words(`legalForms.${legalForms.find(one => one === legalForm) ?? 'other'}`)
    const values = {
      form: `${form.charAt(0).toLocaleUpperCase()}${form.slice(1)}`,
      sector: words(`sectors.${sectors.find(one => one === sector) ?? 'other'}`),
    }
    return communeName === null ? t('sentence', values) : t('sentenceIn', { ...values, commune: communeName })
  }
}
