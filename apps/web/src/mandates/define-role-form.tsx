import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { choices } from './choice.ts'
import type { Register } from './register-view.ts'
import { roleDraft } from './role-draft.ts'
import { usePowerLabels } from './use-power-labels.ts'

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

const useDefining = (place: Place, register: Register, first: string) => {
  const t = useTranslations('interface.register')
  return useDraft(
    () => roleDraft(register, '', first),
    (input, requestId) =>
      api.mandates.defineRole.mutate({
        ...{ spaceId: place.spaceId, requestId },
        ...input,
        roleId: input.roleId || null,
        decisionId: input.decisionId || null,
        accountabilities: input.accountabilities.split('\n').filter(line => line.trim() !== ''),
        powers: [...input.powers],
      }),
    () => t('defined'),
  )
}

/** What a role is for, what it decides alone, what is expected of it, which powers it opens. */
export function DefineRoleForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const bodies = register.bodies.filter(one => one.dissolvedAt === null && one.can.define)
  const roles = register.roles.filter(one => bodies.some(({ bodyId }) => bodyId === one.bodyId))
  const first = bodies[0]?.bodyId ?? ''
  const { draft, act, put, text } = useDefining(place, register, first)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('defineSubmit')}>
      <Select
        label={t('whichRole')}
        value={draft.roleId}
        options={choices(t('newRole'), roles, one => [one.roleId, one.name])}
        error={act.errorOf('roleId')}
        onChange={roleId => put(roleDraft(register, roleId, first))}
      />
      {draft.roleId === '' && (
        <Select
          label={t('body')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...text('bodyId')}
        />
      )}
      <TextField label={t('roleName')} {...text('name')} />
      {(
        [
          ['purpose', 'rolePurpose'],
          ['domain', 'roleDomain'],
          ['accountabilities', 'accountabilities'],
        ] as const
      ).map(([field, label]) => (
        <TextArea key={field} label={t(label)} {...text(field)} />
      ))}
      <PowerChoices
        chosen={draft.powers}
        error={act.errorOf('powers')}
        onChange={powers => put({ powers })}
      />
      <Select
        label={t('byDecision')}
        options={choices(
          t('noDecision'),
          register.decisions.filter(one => one.effective),
          one => [one.decisionId, `nº ${one.number}`],
        )}
        {...text('decisionId')}
      />
    </ActForm>
  )
}
