import { bodyKinds } from '@reliance/core/mandates/body-kinds.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Register } from './register-view.ts'

/** A body inside another one (R22). */
export function CreateBodyForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const kinds = useTranslations('mandates.bodyKinds')
  const say = useSay()
  const parents = register.bodies.filter(one => one.dissolvedAt === null && one.can.edit)
  const empty = {
    parentId: parents[0]?.bodyId ?? '',
    kind: 'commission' as (typeof bodyKinds)[number],
    name: '',
    purpose: '',
  }
  const [draft, setDraft] = useState(empty)
  const act = useAct(
    (input: typeof empty, requestId) =>
      api.mandates.createBody.mutate({ spaceId: place.spaceId, requestId, ...input }),
    {
      fields: ['parentId', 'kind', 'name', 'purpose'],
      onDone: () => {
        setDraft(empty)
        say(t('created'))
      },
    },
  )
  const put = (part: Partial<typeof empty>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('createSubmit')}>
      <Select
        label={t('inside')}
        value={draft.parentId}
        options={parents.map(one => ({ value: one.bodyId, label: one.name }))}
        error={act.errorOf('parentId')}
        onChange={parentId => put({ parentId })}
      />
      <Select
        label={t('bodyKind')}
        value={draft.kind}
        options={bodyKinds.map(value => ({ value, label: kinds(value) }))}
        error={act.errorOf('kind')}
        onChange={value => put({ kind: bodyKinds.find(one => one === value) ?? 'commission' })}
      />
      <TextField
        label={t('bodyName')}
        value={draft.name}
        error={act.errorOf('name')}
        onChange={name => put({ name })}
      />
      <TextArea
        label={t('bodyPurpose')}
        value={draft.purpose}
        error={act.errorOf('purpose')}
        onChange={purpose => put({ purpose })}
      />
    </ActForm>
  )
}
