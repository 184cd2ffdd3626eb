import { type DecisionMethod, decisionMethods } from '@reliance/core/mandates/recorded-decision.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { FilesField } from '../files/files-field.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { choices, dayAt } from './choice.ts'
import type { Register } from './register-view.ts'

/** What a body decided, with the paper that proves it. */
export function RecordDecisionForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const methods = useTranslations('mandates.methods')
  const today = dayAt(register.now)
  const bodies = register.bodies.filter(one => one.dissolvedAt === null)
  const [busy, setBusy] = useState(false)
  const files = useTranslations('interface.files')
  const { draft, act, put, text } = useDraft(
    () => ({
      bodyId: bodies[0]?.bodyId ?? '',
      decidedOn: today,
      method: 'simple_majority' as DecisionMethod,
      wording: '',
      fileName: '',
      files: [] as string[],
      subjectPersonId: '',
    }),
    ({ subjectPersonId, decidedOn, files: fileIds, ...input }, requestId) =>
      api.mandates.recordDecision.mutate({
        spaceId: place.spaceId,
        requestId,
        ...input,
        decidedOn: decidedOn as CivilDate,
        proof: 'paper',
        fileIds,
        subjectPersonId: subjectPersonId || null,
      }),
    ({ number }) => t('recorded', { number: String(number) }),
  )
  return (
    <ActForm
      act={act}
      input={() => draft}
      submitLabel={t('recordSubmit')}
      waiting={busy ? files('waiting') : undefined}
    >
      <Select
        label={t('body')}
        options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
        {...text('bodyId')}
      />
      <TextField type="date" label={t('decidedOn')} max={today} {...text('decidedOn')} />
      <Select
        label={t('method')}
        options={decisionMethods.map(value => ({ value, label: methods(value) }))}
        {...text('method')}
      />
      <TextArea label={t('wording')} {...text('wording')} />
      <FilesField
        spaceId={place.spaceId}
        label={t('files')}
        error={act.errorOf('files')}
        value={draft.files}
        onChange={chosen => put({ files: chosen })}
        onBusy={setBusy}
      />
      <TextField label={t('fileName')} hint={t('fileNameHint')} {...text('fileName')} />
      <Select
        label={t('subject')}
        options={choices(t('nobodySubject'), register.people, one => [one.personId, one.displayName])}
        {...text('subjectPersonId')}
      />
    </ActForm>
  )
}
