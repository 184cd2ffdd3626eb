import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { todayIn } from '../format.ts'
import { DateField } from '../home/date-field.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'

type Props = {
  place: Place
  /** The organisations in whose name this person writes. */
  fileFor: readonly { organisationId: string; displayName: string }[]
  /** The action that it is of; null for none. */
  actionId: string | null
}

/** Three fields for what was won (R66). */
export function FileVictory({ place, fileFor, actionId }: Props) {
  const t = useTranslations('interface.victories')
  const { act, draft, text } = useDraft(
    `victory-${actionId ?? 'free'}`,
    () => ({
      what: '',
      whom: '',
      wonOn: todayIn(place),
      organisationId: fileFor[0]?.organisationId ?? '',
    }),
    (draft, requestId) =>
      api.actions.fileVictory.mutate({ ...draft, actionId, spaceId: place.spaceId, requestId }),
    () => t('done'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <TextField label={t('what')} {...text('what')} />
      <TextField label={t('whom')} {...text('whom')} />
      <DateField label={t('wonOn')} {...text('wonOn')} />
      {fileFor.length > 1 && (
        <Select
          label={t('inNameOf')}
          options={fileFor.map(one => ({ value: one.organisationId, label: one.displayName }))}
          {...text('organisationId')}
        />
      )}
    </ActForm>
  )
}
