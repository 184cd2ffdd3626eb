import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { todayHere } from '../format.ts'
import { DateField } from '../home/date-field.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'

/** Coins and notes; the organisation that gave them is written to. */
export function RecordCash({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const promised = treasury.organisations.filter(one => one.promise)
  const { act, draft, text } = useDraft(
    () => ({ organisationId: promised[0]?.organisationId ?? '', amount: '', receivedOn: todayHere() }),
    (typed, requestId) =>
      api.fund.recordCash.mutate({ ...typed, spaceId: place.spaceId, year: treasury.year, requestId }),
    () => t('cashDone'),
  )
  if (promised.length === 0) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('cash')}</summary>
      <p className="py-2">{t('cashWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('cashSubmit')}>
        <Select
          label={t('organisation')}
          options={promised.map(one => ({ value: one.organisationId, label: one.displayName }))}
          {...text('organisationId')}
        />
        <TextField label={t('cashAmount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
        <DateField label={t('cashOn')} {...text('receivedOn')} />
      </ActForm>
    </details>
  )
}
