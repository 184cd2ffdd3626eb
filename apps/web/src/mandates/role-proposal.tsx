import { missingInRole } from '@reliance/core/mandates/missing-in-mandate.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { choices } from './choice.ts'
import { PowerChoices } from './power-choices.tsx'
import type { ProposalProps } from './proposal.ts'
import { ProposeDecision } from './propose-decision.tsx'

type Register = ProposalProps['register']

const emptyRole = (register: Register) => ({
  /** The role that is redefined; empty for a new one. */
  known: '',
  newId: crypto.randomUUID() as string,
  roleBodyId: register.bodies.find(one => one.isSovereign)?.bodyId ?? '',
  name: '',
  purpose: '',
  domain: '',
  accountabilities: '',
  powers: [] as readonly string[],
  /** That of the role as it was read; 0 for a new one. */
  revision: 0,
})

/** The form as the role stands. */
const filled = (register: Register, roleId: string) => {
  const role = register.roles.find(one => one.roleId === roleId)
  if (!role) return { ...emptyRole(register), known: '' }
  const { bodyId: roleBodyId, name, purpose, domain, revision } = role
  // What this kind of space does not know is not offered, and goes.
  const powers = role.powers.filter(power => register.powers.some(one => one.power === power))
  const accountabilities = role.accountabilities.join('\n')
  return { known: roleId, roleBodyId, name, purpose, domain, accountabilities, powers, revision }
}

/** What a role is for, what it decides alone, what is expected of it, which rights it opens. */
export function RoleProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  const form = useTranslations('interface.form')
  const bodies = register.bodies.filter(one => one.dissolvedAt === null)
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => emptyRole(register)}
      missing={missingInRole}
      effects={({ known, newId, roleBodyId: bodyId, accountabilities, ...role }) => [
        {
          kind: 'define_role',
          payload: {
            roleId: known || newId,
            bodyId,
            name: role.name,
            purpose: role.purpose,
            domain: role.domain,
            powers: role.powers,
            accountabilities: accountabilities.split('\n').filter(line => line.trim() !== ''),
            // Not that of the register, which is read again while one writes: what others changed would go unseen.
            revision: role.revision,
          },
        },
      ]}
      fields={({ draft, put, text, act }) => (
        <>
          <Select
            label={t('whichRole')}
            value={draft.known}
            error={act.errorOf('roleId')}
            options={choices(t('newRole'), register.roles, one => [one.roleId, one.name])}
            onChange={roleId => put(filled(register, roleId))}
          />
          {draft.known === '' && (
            <Select
              label={t('roleBody')}
              options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
              {...text('roleBodyId')}
            />
          )}
          <TextField label={t('roleName')} hint={form('atMost', { maximum: 120 })} {...text('name')} />
          <TextArea label={t('rolePurpose')} {...text('purpose')} />
          <TextArea label={t('roleDomain')} {...text('domain')} />
          <TextArea optional label={t('accountabilities')} {...text('accountabilities')} />
          <PowerChoices
            offered={register.powers}
            legend={t('powers')}
            chosen={draft.powers}
            error={act.errorOf('powers')}
            onChange={powers => put({ powers })}
          />
        </>
      )}
    />
  )
}
