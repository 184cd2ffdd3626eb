import { newRole } from '@reliance/core/mandates/mandate-walk.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { WrongTogether } from '../../acts/wrong-together.tsx'
import { useNames } from '../../format.ts'
import { PowerChoices } from '../power-choices.tsx'
import type { Register } from '../register-view.ts'
import { usePowerLabels } from '../use-power-labels.ts'
import type { Walk } from './use-walk.ts'

type Role = Register['roles'][number]

/** What the role lets its holder do, one below the other. */
function Opens({ powers }: { powers: readonly string[] }) {
  const t = useTranslations('interface.give')
  const labels = usePowerLabels()
  if (powers.length === 0) return <p className="text-ink-soft">{t('canNothing')}</p>
  return (
    <details>
      <summary className="target cursor-pointer">{t('can')}</summary>
      <ul className="list-disc ps-5">
        {powers.map(power => (
          <li key={power}>{labels[power] ?? power}</li>
        ))}
      </ul>
    </details>
  )
}

function RoleLine({ walk, role, holders }: { walk: Walk; role: Role; holders: readonly string[] }) {
  const t = useTranslations('interface.give')
  const names = useNames()
  const { draft, register } = walk
  const isChosen = draft.roleId === role.roleId
  const body = register.bodies.find(one => one.bodyId === role.bodyId)?.name ?? ''
  const choose = () => {
    const before = register.roles.find(one => one.roleId === draft.roleId)?.purpose ?? ''
    const mission = draft.mission === before ? role.purpose : draft.mission
    walk.goTo(walk.after('role'), { roleId: role.roleId, mission })
  }
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-hair border-t py-3">
      <div className="flex min-w-[min(12rem,100%)] flex-1 flex-col gap-1">
        <strong>{role.name}</strong>
        <span className="text-ink-soft">
          {body}. {holders.length === 0 ? t('vacant') : t('held', { names: names(holders) })}
        </span>
        <p>{role.purpose}</p>
        <Opens powers={role.powers} />
      </div>
      <Button aria-label={t('chooseOne', { name: role.name })} onClick={choose}>
        {isChosen ? t('chosen') : t('choose')}
      </Button>
    </li>
  )
}

/** A role that does not exist yet: its name, what it is for, and powers of this kind of space. */
function NewRole({ walk, onBack }: { walk: Walk; onBack: () => void }) {
  const t = useTranslations('interface.give')
  const propose = useTranslations('interface.propose')
  const { draft, put, text, register, errorOf } = walk
  const bodies = register.bodies.filter(one => one.dissolvedAt === null)
  return (
    <>
      <TextField label={propose('roleName')} {...text('name')} />
      <TextArea label={propose('rolePurpose')} {...text('purpose')} />
      <TextArea label={propose('roleDomain')} {...text('domain')} />
      {bodies.length > 1 && (
        <Select
          label={propose('roleBody')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...text('roleBodyId')}
        />
      )}
      <PowerChoices
        offered={register.powers}
        legend={propose('powers')}
        chosen={draft.powers}
        error={errorOf('powers')}
        onChange={powers => put({ powers })}
      />
      <div>
        <Button kind="quiet" onClick={onBack}>
          {t('newRoleBack')}
        </Button>
      </div>
    </>
  )
}

const pending = ['given', 'accepted', 'active', 'suspended']

/** The roles that exist, the vacant ones first, and the way to a new one. */
function Roles({ walk, onNew }: { walk: Walk; onNew: () => void }) {
  const t = useTranslations('interface.give')
  const { register, errorOf } = walk
  const living = register.bodies.filter(one => one.dissolvedAt === null).map(one => one.bodyId)
  const roles = register.roles
    .filter(role => living.includes(role.bodyId))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(role => ({
      role,
      holders: register.mandates
        .filter(one => one.roleId === role.roleId && pending.includes(one.state))
        .map(one => one.displayName)
        .filter(name => name !== ''),
    }))
  const groups = [
    { title: t('rolesVacant'), lines: roles.filter(one => one.holders.length === 0) },
    { title: t('rolesHeld'), lines: roles.filter(one => one.holders.length > 0) },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <>
      <WrongTogether text={errorOf('roleId')} />
      {groups.length === 0 && <p>{t('noRole')}</p>}
      {groups.map(({ title, lines }) => (
        <div key={title} className="flex flex-col gap-1">
          <h3 className="text-17 text-ink-soft">{title}</h3>
          <ul>
            {lines.map(({ role, holders }) => (
              <RoleLine key={role.roleId} walk={walk} role={role} holders={holders} />
            ))}
          </ul>
        </div>
      ))}
      <div>
        <Button data-new-role onClick={onNew}>
          {t('newRole')}
        </Button>
      </div>
    </>
  )
}

/** Which role: one that exists, or a new one. The focus follows from one to the other. */
export function RoleStep({ walk }: { walk: Walk }) {
  const part = useRef<HTMLDivElement>(null)
  const turnTo = (roleId: string, first: string) => {
    walk.put({ roleId })
    // Once the other one stands there.
    setTimeout(() => part.current?.querySelector<HTMLElement>(first)?.focus(), 0)
  }
  return (
    <div ref={part} className="contents">
      {walk.draft.roleId === newRole ? (
        <NewRole walk={walk} onBack={() => turnTo('', '[data-new-role]')} />
      ) : (
        <Roles walk={walk} onNew={() => turnTo(newRole, 'input')} />
      )}
    </div>
  )
}
