import { mandateKinds } from '@reliance/core/mandates/give-mandate.ts'
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

const fields = [
  'roleId',
  'personIds',
  'mission',
  'startsOn',
  'endsOn',
  'decisionId',
  'overloadReason',
] as const

const emptyDraft = (register: Register) => ({
  roleId: '',
  personId: '',
  kind: 'executive' as (typeof mandateKinds)[number],
  mission: '',
  startsOn: dayAt(register.now),
  endsOn: '',
  decisionId: '',
  overloadReason: '',
})
type Draft = ReturnType<typeof emptyDraft>

function useGiving(place: Place, register: Register) {
  const t = useTranslations('interface.register')
  const say = useSay()
  const [draft, setDraft] = useState(() => emptyDraft(register))
  const act = useAct(
    ({ personId, startsOn, endsOn, ...input }: Draft, requestId) =>
      api.mandates.give.mutate({
        spaceId: place.spaceId,
        requestId,
        ...input,
        personIds: personId === '' ? [] : [personId],
        startsOn: startsOn as CivilDate,
        endsOn: (endsOn || null) as CivilDate | null,
      }),
    {
      fields,
      onDone: () => {
        setDraft(emptyDraft(register))
        say(t('gave'))
      },
    },
  )
  const put = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field === 'personId' ? 'personIds' : field)
  }
  return { draft, act, put }
}

/** One person, one role, one mission, one term, by a decision (R7, R108). */
export function GiveMandateForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const kinds = useTranslations('mandates.mandateKinds')
  const { draft, act, put } = useGiving(place, register)
  const bodyOf = (bodyId: string) => register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  const decisions = register.decisions.filter(one => one.effective && one.subjectPersonId === null)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('giveSubmit')}>
      <Select
        label={t('role')}
        value={draft.roleId}
        options={choices(t('choosePerson'), register.roles, one => [
          one.roleId,
          `${one.name}, ${bodyOf(one.bodyId)}`,
        ])}
        error={act.errorOf('roleId')}
        onChange={roleId => put({ roleId })}
      />
      <Select
        label={t('person')}
        value={draft.personId}
        options={choices(t('choosePerson'), register.people, one => [one.personId, one.displayName])}
        error={act.errorOf('personIds')}
        onChange={personId => put({ personId })}
      />
      <Select
        label={t('kind')}
        value={draft.kind}
        options={mandateKinds.map(value => ({ value, label: kinds(value) }))}
        onChange={value => put({ kind: mandateKinds.find(one => one === value) ?? 'executive' })}
      />
      <TextArea
        label={t('missionField')}
        value={draft.mission}
        error={act.errorOf('mission')}
        onChange={mission => put({ mission })}
      />
      <div className="grid gap-4 md:grid-cols-2">
        {(['startsOn', 'endsOn'] as const).map(field => (
          <TextField
            key={field}
            type="date"
            label={t(field)}
            value={draft[field]}
            error={act.errorOf(field)}
            onChange={value => put({ [field]: value })}
          />
        ))}
      </div>
      <Select
        label={t('decision')}
        hint={decisions.length === 0 ? t('noDecisionYet') : undefined}
        value={draft.decisionId}
        options={choices(t('choosePerson'), decisions, one => [
          one.decisionId,
          `nº ${one.number}, ${one.wording.slice(0, 80)}`,
        ])}
        error={act.errorOf('decisionId')}
        onChange={decisionId => put({ decisionId })}
      />
      <TextField
        label={t('overload')}
        hint={t('overloadHint')}
        value={draft.overloadReason}
        error={act.errorOf('overloadReason')}
        onChange={overloadReason => put({ overloadReason })}
      />
    </ActForm>
  )
}
