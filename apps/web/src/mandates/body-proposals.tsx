import { type BodyKind, bodyKinds, sovereignKinds } from '@reliance/core/mandates/body-kinds.ts'
import { grantableKinds } from '@reliance/core/mandates/grant.ts'
import { undecidingKinds } from '@reliance/core/mandates/space-tree.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { DateField } from '../home/date-field.tsx'
import { choices } from './choice.ts'
import { PowerChoices } from './power-choices.tsx'
import type { ProposalProps } from './proposal.ts'
import { ProposeDecision } from './propose-decision.tsx'

type Register = ProposalProps['register']
const living = ({ bodies }: Register) => bodies.filter(one => one.dissolvedAt === null)
const movable = (register: Register) => living(register).filter(one => !one.isSovereign)
const revisionOf = ({ bodies }: Register, bodyId: string) =>
  bodies.find(one => one.bodyId === bodyId)?.revision ?? 0

/** A new body; it decides nothing until something is delegated to it. */
export function CreateBodyProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  const kinds = useTranslations('mandates.bodyKinds')
  const form = useTranslations('interface.form')
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({
        newId: crypto.randomUUID() as string,
        parentId: living(register).find(one => one.isSovereign)?.bodyId ?? '',
        kind: 'commission' as BodyKind,
        name: '',
        purpose: '',
        endsOn: '',
      })}
      effects={({ newId, parentId, kind, name, purpose, endsOn }) => {
        const payload = { bodyId: newId, parentId, kind, name, purpose }
        const isForAWhile = kind === 'commission' && endsOn !== ''
        return [{ kind: 'create_body', payload: isForAWhile ? { ...payload, endsOn } : payload }]
      }}
      fields={({ draft, text }) => (
        <>
          <TextField label={t('bodyName')} hint={form('atMost', { maximum: 120 })} {...text('name')} />
          <Select
            label={t('bodyKind')}
            hint={t('bodyKindHint')}
            options={bodyKinds
              .filter(kind => !sovereignKinds.includes(kind))
              .map(value => ({ value, label: kinds(value) }))}
            {...text('kind')}
          />
          {draft.kind === 'commission' && (
            <DateField optional label={t('bodyEnds')} hint={t('bodyEndsHint')} {...text('endsOn')} />
          )}
          <TextArea optional label={t('bodyPurpose')} {...text('purpose')} />
          <Select
            label={t('inside')}
            options={living(register).map(one => ({ value: one.bodyId, label: one.name }))}
            {...text('parentId')}
          />
        </>
      )}
    />
  )
}

/** A body goes elsewhere in the tree, with all that it holds (R22). */
export function MoveBodyProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({ movedId: '', parentId: '' })}
      effects={({ movedId: bodyId, parentId }) => [
        { kind: 'move_body', payload: { bodyId, parentId, revision: revisionOf(register, bodyId) } },
      ]}
      fields={({ draft, text }) => (
        <>
          <Select
            label={t('bodyToMove')}
            options={choices(t('choose'), movable(register), one => [one.bodyId, one.name])}
            {...text('movedId')}
          />
          <Select
            label={t('newPlace')}
            options={choices(
              t('choose'),
              living(register).filter(one => one.bodyId !== draft.movedId),
              one => [one.bodyId, one.name],
            )}
            {...text('parentId')}
          />
        </>
      )}
    />
  )
}

const running = ['given', 'accepted', 'active', 'suspended']

/** A body ends, and the mandates held in it with it: they are named. */
export function DissolveBodyProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({ endedId: '' })}
      effects={({ endedId: bodyId }) => [
        {
          kind: 'dissolve_body',
          payload: {
            bodyId,
            revision: revisionOf(register, bodyId),
            mandateIds: register.mandates
              .filter(one => one.bodyId === bodyId && running.includes(one.state))
              .map(one => one.mandateId),
          },
        },
      ]}
      fields={({ text }) => (
        <Select
          label={t('bodyToDissolve')}
          options={choices(t('choose'), movable(register), one => [one.bodyId, one.name])}
          {...text('endedId')}
        />
      )}
    />
  )
}

/** What a body may decide by itself; nothing ticked takes it back. */
export function GrantProposal({ place, register }: ProposalProps) {
  const t = useTranslations('interface.propose')
  const kinds = useTranslations('mandates.grantKinds')
  const bodies = movable(register).filter(one => !undecidingKinds.includes(one.kind))
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => ({ grantedId: '', kinds: [] as readonly string[], powers: [] as readonly string[] })}
      effects={({ grantedId: bodyId, kinds: decided, powers }) => [
        {
          kind: 'grant',
          payload: { bodyId, kinds: decided, powers, revision: revisionOf(register, bodyId) },
        },
      ]}
      fields={({ draft, put, text, act }) => (
        <>
          <Select
            label={t('bodyToGrant')}
            options={choices(t('choose'), bodies, one => [one.bodyId, one.name])}
            {...text('grantedId')}
          />
          <fieldset className="flex flex-col gap-1">
            <legend className="pb-2 font-bold">{t('grantKinds')}</legend>
            {grantableKinds.map(kind => (
              <Checkbox
                key={kind}
                label={kinds(kind)}
                checked={draft.kinds.includes(kind)}
                onChange={on =>
                  put({ kinds: on ? [...draft.kinds, kind] : draft.kinds.filter(one => one !== kind) })
                }
              />
            ))}
          </fieldset>
          <PowerChoices
            offered={register.powers}
            legend={t('grantPowers')}
            chosen={draft.powers}
            error={act.errorOf('powers')}
            onChange={powers => put({ powers })}
          />
        </>
      )}
    />
  )
}
