import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { NumberField } from '../../home/number-field.tsx'
import { asksNumber, asksOptions, type Counting, countings, numberOf } from './counting.ts'

type Field = { value: string; error: string | undefined; onChange: (value: string) => void }
type Props = { counting: Field; options: Field; number: Field }

/** How a question is counted; with options, one a line, and the one number that some ways ask for. */
export function CountingFields({ counting, options, number }: Props) {
  const t = useTranslations('interface.ballot')
  const chosen = counting.value as Counting
  return (
    <>
      <Select
        label={t('counting')}
        hint={t(`countingWhy.${chosen}`)}
        options={countings.map(value => ({ value, label: t(`countings.${value}`) }))}
        {...counting}
      />
      {asksOptions(chosen) && <TextArea label={t('options')} hint={t('optionsHint')} rows={5} {...options} />}
      {asksNumber(chosen) && (
        <NumberField label={t(`numbers.${numberOf[chosen]}`)} min={1} max={100} {...number} />
      )}
    </>
  )
}
