import { Checkbox } from '@reliance/ui/checkbox.tsx'
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
import { choices } from './choice.ts'
import type { Register } from './register-view.ts'
import { type RoleDraft, roleDraft } from './role-draft.ts'
import { usePowerLabels } from './use-power-labels.ts'

const fields = ['bodyId', 'name', 'purpose', 'domain', 'accountabilities', 'powers', 'decisionId'] as const

type PowersProps = {
  chosen: readonly string[]
  error: string | undefined
  onChange: (powers: string[]) => void
}

function PowerChoices({ chosen, error, onChange }: PowersProps) {
  const t = useTranslations('interface.register')
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-bold">{t('powers')}</legend>
      {Object.entries(usePowerLabels()).map(([power, label]) => (
        <Checkbox
          key={power}
          label={label}
          checked={chosen.includes(power)}
          onChange={on => onChange(on ? [...chosen, power] : chosen.filter(one => one !== power))}
        />
      ))}
      {error !== undefined && <p role="alert">{error}</p>}
    </fieldset>
  )
}

function useDefining(place: Place, register: Register, first: string) {
  const t = useTranslations('interface.register')
  const say = useSay()
  const [draft, setDraft] = useState(() => roleDraft(register, '', first))
  const act = useAct(
    (input: RoleDraft, requestId) =>
      api.mandates.defineRole.mutate({
        ...{ spaceId: place.spaceId, requestId },
        ...input,
        roleId: input.roleId || null,
        decisionId: input.decisionId || null,
        accountabilities: input.accountabilities.split('\n').filter(line => line.trim() !== ''),
        powers: [...input.powers],
      }),
    {
      fields,
      onDone: () => {
        setDraft(roleDraft(register, '', first))
        say(t('defined'))
      },
    },
  )
  const put = (part: Partial<RoleDraft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return { draft, setDraft, act, put }
}

/** What a role is for, what it decides alone, what is expected of it, which powers it opens. */
export function DefineRoleForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const bodies = register.bodies.filter(one => one.dissolvedAt === null && one.can.edit)
  const first = bodies[0]?.bodyId ?? ''
  const { draft, setDraft, act, put } = useDefining(place, register, first)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('defineSubmit')}>
      <Select
        label={t('whichRole')}
        value={draft.roleId}
        options={choices(t('newRole'), register.roles, one => [one.roleId, one.name])}
        onChange={roleId => setDraft(roleDraft(register, roleId, first))}
      />
      {draft.roleId === '' && (
        <Select
          label={t('body')}
          value={draft.bodyId}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          error={act.errorOf('bodyId')}
          onChange={bodyId => put({ bodyId })}
        />
      )}
      <TextField
        label={t('roleName')}
        value={draft.name}
        error={act.errorOf('name')}
        onChange={name => put({ name })}
      />
      {(
        [
          ['purpose', 'rolePurpose'],
          ['domain', 'roleDomain'],
          ['accountabilities', 'accountabilities'],
        ] as const
      ).map(([field, label]) => (
        <TextArea
          key={field}
          label={t(label)}
          value={draft[field]}
          error={act.errorOf(field)}
          onChange={value => put({ [field]: value })}
        />
      ))}
      <PowerChoices
        chosen={draft.powers}
        error={act.errorOf('powers')}
        onChange={powers => put({ powers })}
      />
      <Select
        label={t('byDecision')}
        value={draft.decisionId}
        options={choices(
          t('noDecision'),
          register.decisions.filter(one => one.effective),
          one => [one.decisionId, `nº ${one.number}`],
        )}
        error={act.errorOf('decisionId')}
        onChange={decisionId => put({ decisionId })}
      />
    </ActForm>
  )
}
