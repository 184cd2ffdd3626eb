import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'

type Props = {
  read: { year: number; today: number; years: readonly number[] }
  onYear: (year: number) => void
}

/** Which year is read, where there is more than one. */
export function YearChoice({ read, onYear }: Props) {
  const t = useTranslations('interface.inKind')
  const years = [...new Set([read.year, read.today, ...read.years])].toSorted((a, b) => b - a)
  if (years.length < 2) return null
  return (
    <div className="max-w-48">
      <Select
        label={t('year')}
        value={String(read.year)}
        options={years.map(year => ({ value: String(year), label: String(year) }))}
        onChange={year => onYear(Number(year))}
      />
    </div>
  )
}
