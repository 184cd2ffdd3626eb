import { type WantedOutcome, wantedOutcomes } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Assembly } from './shown-assembly.ts'

/** A point in three fields (R97). @param isUrgent after the freeze, with the reason that whoever keeps the agenda gives. */
export function AddPoint({
  place,
  assembly,
  isUrgent,
}: {
  place: Place
  assembly: Assembly
  isUrgent: boolean
}) {
  const t = useTranslations('interface.assembly')
  const outcomes = useTranslations('assemblies.outcomes')
  const { act, draft, text } = useDraft(
    `add-point-${assembly.id}-${isUrgent}`,
    () => ({ title: '', wantedOutcome: '', plannedMinutes: '', urgencyReason: '' }),
    ({ title, wantedOutcome, plannedMinutes, urgencyReason }, requestId) =>
      api.assemblies.addItem.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: assembly.id,
        title,
        wantedOutcome: wantedOutcome as WantedOutcome,
        plannedMinutes: numberIn(plannedMinutes),
        isUrgent,
        urgencyReason,
      }),
    ({ isNext }) => t(isNext ? 'addedNext' : 'added'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(isUrgent ? 'addUrgent' : 'add')}>
      <TextField label={t('addTitle')} hint={t('addTitleHint')} autoComplete="off" {...text('title')} />
      <Select
        label={t('outcome')}
        options={[
          { value: '', label: t('outcomeNone') },
          ...wantedOutcomes.map(value => ({ value, label: outcomes(value) })),
        ]}
        {...text('wantedOutcome')}
      />
      <NumberField label={t('minutes')} min={1} max={480} {...text('plannedMinutes')} />
      {isUrgent && <TextArea label={t('urgencyReason')} {...text('urgencyReason')} />}
    </ActForm>
  )
}
