import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useTranslations } from 'use-intl'
import type { Failure } from '../acts/failure.ts'

type AnotherNameProps = {
  failure: Failure | null
  /** The field of the name. */
  field?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Asked under a name that resembles another: whether it is another place all the same. */
export function AnotherName({ failure, field = 'name', checked, onChange }: AnotherNameProps) {
  const t = useTranslations('interface.form')
  if (failure?.fields[field]?.code !== 'shared.name_resembles') return null
  return <Checkbox label={t('isAnother')} checked={checked} onChange={onChange} />
}
