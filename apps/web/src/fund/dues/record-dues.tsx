import { handedMeans } from '@reliance/core/fund/dues/record-dues.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useTypedEuros } from '../use-euros.ts'
import type { Kept } from './kept-dues.ts'

/** Cash, a cheque or a transfer that no statement brings; the person is thanked by mail. */
export function RecordDues({ now, place }: { now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const means = useTranslations('fund.duesMeans')
  const typed = useTypedEuros()
  const { scheme, campaignId } = now.campaign
  const { act, draft, text } = useDraft(
    `record-dues-${campaignId}`,
    () => ({
      personId: '',
      amount: scheme.kind === 'fixed' ? typed(scheme.amount) : '',
      receivedOn: todayIn(place),
      means: 'cash' as (typeof handedMeans)[number],
    }),
    (filled, requestId) =>
      api.fund.dues.record.mutate({ ...filled, spaceId: place.spaceId, campaignId, requestId }),
    () => t('recorded'),
  )
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('record')}</summary>
      <p className="py-2">{t('recordWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('recordAct')}>
        <Select
          label={t('person')}
          options={[
            { value: '', label: t('choosePerson') },
            ...now.members.map(one => ({ value: one.personId, label: one.displayName })),
          ]}
          {...text('personId')}
        />
        <TextField label={t('amount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
        <DateField label={t('receivedOn')} {...text('receivedOn')} />
        <Select
          label={t('means')}
          options={handedMeans.map(value => ({ value, label: means(value) }))}
          {...text('means')}
        />
      </ActForm>
    </details>
  )
}
