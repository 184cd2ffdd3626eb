import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { choices } from './choice.ts'
import type { Register } from './register-view.ts'

type Props = {
  /** Those that may be cited. */
  decisions: readonly Register['decisions'][number][]
  value: string
  error: string | undefined
  onChange: (decisionId: string) => void
}

/** The decision that an act cites, by its number and how it begins; without one, what comes first. */
export function DecisionSelect({ decisions, ...field }: Props) {
  const t = useTranslations('interface.register')
  return (
    <Select
      {...field}
      label={t('decision')}
      hint={decisions.length === 0 ? t('noDecisionYet') : undefined}
      options={choices(t('choosePerson'), decisions, one => [
        one.decisionId,
        `nº ${one.number}, ${one.wording.slice(0, 80)}`,
      ])}
    />
  )
}
