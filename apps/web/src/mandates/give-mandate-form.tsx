import { type MandateKind, mandateKinds } from '@reliance/core/mandates/give-mandate.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { livingRoles } from './arranging.ts'
import { choices, dayAt } from './choice.ts'
import { DecisionSelect } from './decision-select.tsx'
import type { Register } from './register-view.ts'

const emptyDraft = (register: Register) => ({
  roleId: '',
  personIds: [] as readonly string[],
  kind: 'executive' as MandateKind,
  mission: '',
  startsOn: dayAt(register.now),
  endsOn: '',
  decisionId: '',
  overloadReason: '',
})

const useGiving = (place: Place, register: Register) => {
  const t = useTranslations('interface.register')
  return useDraft(
    () => emptyDraft(register),
    ({ personIds, startsOn, endsOn, ...input }, requestId) =>
      api.mandates.give.mutate({
        spaceId: place.spaceId,
        requestId,
        ...input,
        personIds: [...personIds],
        startsOn: startsOn as CivilDate,
        endsOn: (endsOn || null) as CivilDate | null,
      }),
    () => t('gave'),
  )
}

/** One person, one role, one mission, one term, by a decision (R7, R108). */
export function GiveMandateForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const kinds = useTranslations('mandates.mandateKinds')
  const { draft, act, put, text } = useGiving(place, register)
  const bodyOf = (bodyId: string) => register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  const decisions = register.decisions.filter(one => one.effective && one.subjectPersonId === null)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('giveSubmit')}>
      <Select
        label={t('role')}
        options={choices(t('choosePerson'), livingRoles(register), one => [
          one.roleId,
          `${one.name}, ${bodyOf(one.bodyId)}`,
        ])}
        {...text('roleId')}
      />
      <Select
        label={t('person')}
        value={draft.personIds[0] ?? ''}
        options={choices(t('choosePerson'), register.people, one => [one.personId, one.displayName])}
        error={act.errorOf('personIds')}
        onChange={personId => put({ personIds: personId === '' ? [] : [personId] })}
      />
      <Select
        label={t('kind')}
        options={mandateKinds.map(value => ({ value, label: kinds(value) }))}
        {...text('kind')}
      />
      <TextArea label={t('missionField')} {...text('mission')} />
      <div className="grid gap-4 md:grid-cols-2">
        {(['startsOn', 'endsOn'] as const).map(field => (
          <TextField key={field} type="date" label={t(field)} {...text(field)} />
        ))}
      </div>
      <DecisionSelect {...text('decisionId')} decisions={decisions} />
      <TextField label={t('overload')} hint={t('overloadHint')} {...text('overloadReason')} />
    </ActForm>
  )
}
