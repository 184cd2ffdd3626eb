import { type BodyKind, bodyKinds } from '@reliance/core/mandates/body-kinds.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Register } from './register-view.ts'

/** A body inside another one (R22). */
export function CreateBodyForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const kinds = useTranslations('mandates.bodyKinds')
  const parents = register.bodies.filter(one => one.dissolvedAt === null && one.can.edit)
  const { draft, act, text } = useDraft(
    () => ({
      parentId: parents[0]?.bodyId ?? '',
      kind: 'commission' as BodyKind,
      name: '',
      purpose: '',
    }),
    (input, requestId) => api.mandates.createBody.mutate({ spaceId: place.spaceId, requestId, ...input }),
    () => t('created'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('createSubmit')}>
      <Select
        label={t('inside')}
        options={parents.map(one => ({ value: one.bodyId, label: one.name }))}
        {...text('parentId')}
      />
      <Select
        label={t('bodyKind')}
        options={bodyKinds.map(value => ({ value, label: kinds(value) }))}
        {...text('kind')}
      />
      <TextField label={t('bodyName')} {...text('name')} />
      <TextArea label={t('bodyPurpose')} {...text('purpose')} />
    </ActForm>
  )
}
