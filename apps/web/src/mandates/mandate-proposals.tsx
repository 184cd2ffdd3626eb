import { type MandateKind, mandateKinds, missingInMandate } from '@reliance/core/mandates/give-mandate.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { DateField } from '../home/date-field.tsx'
import { choices, dayAt } from './choice.ts'
import type { ProposalProps } from './proposal.ts'
import { ProposeDecision } from './propose-decision.tsx'

/** Roles that somebody may hold: those of bodies that live. */
const livingRoles = ({ bodies, roles }: ProposalProps['register']) =>
  roles.filter(one => bodies.some(body => body.bodyId === one.bodyId && body.dissolvedAt === null))

/** Giving a mandate: one person, one role, one mission, one term (R7, R108). */
export function GiveMandateProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  const kinds = useTranslations('mandates.mandateKinds')
  const bodyName = (bodyId: string) => register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({
        mandateId: crypto.randomUUID() as string,
        roleId: '',
        personIds: '',
        kind: 'executive' as MandateKind,
        mission: '',
        startsOn: dayAt(register.now),
        endsOn: '',
        overloadReason: '',
      })}
      missing={({ personIds, ...draft }) =>
        missingInMandate({ ...draft, personIds: personIds === '' ? [] : [personIds] })
      }
      effects={({ mandateId, roleId, personIds, kind, mission, startsOn, endsOn, overloadReason }) => [
        {
          kind: 'give_mandate',
          payload: {
            mandateId,
            roleId,
            kind,
            mission,
            startsOn,
            overloadReason,
            roleRevision: register.roles.find(one => one.roleId === roleId)?.revision ?? 1,
            personIds: personIds === '' ? [] : [personIds],
            endsOn: endsOn || null,
          },
        },
      ]}
      fields={({ draft, text }) => (
        <>
          <Select
            label={t('person')}
            options={choices(t('choose'), register.people, one => [one.personId, one.displayName])}
            {...text('personIds')}
          />
          <Select
            label={t('role')}
            hint={t('roleHint')}
            options={choices(t('choose'), livingRoles(register), one => [
              one.roleId,
              `${one.name}, ${bodyName(one.bodyId)}`,
            ])}
            {...text('roleId')}
          />
          <TextArea label={t('mission')} {...text('mission')} />
          <div className="grid gap-4 md:grid-cols-2">
            {(['startsOn', 'endsOn'] as const).map(field => (
              <DateField key={field} label={t(field)} {...text(field)} />
            ))}
          </div>
          <Select
            label={t('kind')}
            options={mandateKinds.map(value => ({ value, label: kinds(value) }))}
            {...text('kind')}
          />
          {heldBy(register, draft.personIds) >= 3 && (
            <TextField label={t('overload')} hint={t('overloadHint')} {...text('overloadReason')} />
          )}
        </>
      )}
    />
  )
}

const pending = ['given', 'accepted', 'active', 'suspended']
const heldBy = ({ mandates }: ProposalProps['register'], personId: string): number =>
  mandates.filter(one => one.personId === personId && pending.includes(one.state)).length

/** Ending a mandate before its term: it stands alone, and asks for no cause (R111). */
export function EndMandateProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  const roleName = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({ mandateId: '' })}
      effects={({ mandateId }) => [{ kind: 'end_mandate', payload: { mandateId } }]}
      fields={({ text }) => (
        <Select
          label={t('mandate')}
          options={choices(
            t('choose'),
            register.mandates.filter(one => pending.includes(one.state)),
            one => [one.mandateId, `${roleName(one.roleId)}, ${one.displayName}`],
          )}
          {...text('mandateId')}
        />
      )}
    />
  )
}
