import { decisionMethods } from '@reliance/core/mandates/recorded-decision.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
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
import { choices, dayAt } from './choice.ts'
import type { Register } from './register-view.ts'

const fields = ['bodyId', 'decidedOn', 'wording', 'fileName', 'subjectPersonId'] as const

/** What a body decided, with the paper that proves it. */
export function RecordDecisionForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const methods = useTranslations('mandates.methods')
  const say = useSay()
  const today = dayAt(register.now)
  const bodies = register.bodies.filter(one => one.dissolvedAt === null)
  const empty = {
    bodyId: bodies[0]?.bodyId ?? '',
    decidedOn: today,
    method: 'simple_majority' as (typeof decisionMethods)[number],
    wording: '',
    fileName: '',
    subjectPersonId: '',
  }
  const [draft, setDraft] = useState(empty)
  const act = useAct(
    ({ subjectPersonId, decidedOn, ...input }: typeof empty, requestId) =>
      api.mandates.recordDecision.mutate({
        spaceId: place.spaceId,
        requestId,
        ...input,
        decidedOn: decidedOn as CivilDate,
        proof: 'paper',
        subjectPersonId: subjectPersonId || null,
      }),
    {
      fields,
      onDone: ({ number }) => {
        setDraft(empty)
        say(t('recorded', { number: String(number) }))
      },
    },
  )
  const put = (part: Partial<typeof empty>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('recordSubmit')}>
      <Select
        label={t('body')}
        value={draft.bodyId}
        options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
        error={act.errorOf('bodyId')}
        onChange={bodyId => put({ bodyId })}
      />
      <TextField
        type="date"
        label={t('decidedOn')}
        max={today}
        value={draft.decidedOn}
        error={act.errorOf('decidedOn')}
        onChange={decidedOn => put({ decidedOn })}
      />
      <Select
        label={t('method')}
        value={draft.method}
        options={decisionMethods.map(value => ({ value, label: methods(value) }))}
        onChange={value => put({ method: decisionMethods.find(one => one === value) ?? 'simple_majority' })}
      />
      <TextArea
        label={t('wording')}
        value={draft.wording}
        error={act.errorOf('wording')}
        onChange={wording => put({ wording })}
      />
      <TextField
        label={t('fileName')}
        hint={t('fileNameHint')}
        value={draft.fileName}
        error={act.errorOf('fileName')}
        onChange={fileName => put({ fileName })}
      />
      <Select
        label={t('subject')}
        value={draft.subjectPersonId}
        options={choices(t('nobodySubject'), register.people, one => [one.personId, one.displayName])}
        error={act.errorOf('subjectPersonId')}
        onChange={subjectPersonId => put({ subjectPersonId })}
      />
    </ActForm>
  )
}
