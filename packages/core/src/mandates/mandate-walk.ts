import type { Refusal } from '../shared/result.ts'
import { addDays, addMonths, type CivilDate, earlierOf } from '../shared/time.ts'
import type { MandateCode } from './codes.ts'
import { aloneDays } from './mandate-terms.ts'
import { endsBeforeStart, type MandateKind, missingInMandate, missingInRole } from './missing-in-mandate.ts'

/** The questions of the walk that gives a mandate, in their order. */
export const walkSteps = ['decided', 'role', 'person', 'dates', 'send'] as const
export type WalkStep = (typeof walkSteps)[number]

/** What the walk holds of the mandate; texts as they are typed, empty where nothing is. */
export type WalkDraft = {
  /** The role that exists, `newRole`, or nothing yet. */
  readonly roleId: string
  readonly newRoleId: string
  readonly roleBodyId: string
  readonly name: string
  readonly purpose: string
  readonly domain: string
  readonly powers: readonly string[]
  readonly mandateId: string
  readonly personIds: string
  readonly kind: MandateKind
  readonly mission: string
  readonly startsOn: string
  readonly endsOn: string
  readonly overloadReason: string
}

/** In place of the id of a role that exists. */
export const newRole = 'new'

const roleFields = ['name', 'purpose', 'domain']
const dateFields = ['mission', 'startsOn', 'endsOn']

type Missing = Refusal<MandateCode | 'shared.date_missing'>

/** What one step still lacks, and an end before its beginning, said when it is left; what the rules refuse beyond that is said when it is sent. */
export const missingInStep = (step: WalkStep, draft: WalkDraft): readonly Missing[] => {
  const people = draft.personIds === '' ? [] : [draft.personIds]
  const lacking = missingInMandate({ ...draft, personIds: people })
  const of = (...fields: readonly string[]) => lacking.filter(one => fields.includes(one.field ?? ''))
  if (step === 'role') return draft.roleId === newRole ? missingInRole(draft) : of('roleId')
  if (step === 'person') return of('personIds')
  if (step !== 'dates') return []
  const isTurned = draft.endsOn !== '' && draft.endsOn < draft.startsOn
  return isTurned ? [...of(...dateFields), endsBeforeStart] : of(...dateFields)
}

/** The step that asks for a field; the last one for what is asked nowhere. */
export const stepOfField = (field: string): WalkStep => {
  if (field === 'roleId' || field === 'roleBodyId' || field === 'powers' || roleFields.includes(field))
    return 'role'
  if (field === 'personIds') return 'person'
  if (dateFields.includes(field) || field === 'kind' || field === 'overloadReason') return 'dates'
  return ['bodyId', 'text', 'decidedOn', 'method', 'present', 'votesFor', 'votesAgainst', 'files'].includes(
    field,
  )
    ? 'decided'
    : 'send'
}

/** The effects of the one decision that the walk proposes: the role where it is new, then the mandate in it. */
export const walkEffects = (draft: WalkDraft, roleRevision: number): { kind: string; payload: object }[] => {
  const { mandateId, kind, mission, startsOn, overloadReason, personIds, endsOn } = draft
  const isNew = draft.roleId === newRole
  const { newRoleId, roleBodyId, name, purpose, domain, powers } = draft
  const role = { roleId: newRoleId, bodyId: roleBodyId, name, purpose, domain, powers }
  const mandate = { mandateId, kind, mission, startsOn, overloadReason }
  return [
    ...(isNew ? [{ kind: 'define_role', payload: { ...role, accountabilities: [], revision: 0 } }] : []),
    ...(draft.roleId === ''
      ? []
      : [
          {
            kind: 'give_mandate',
            payload: {
              ...mandate,
              roleId: isNew ? newRoleId : draft.roleId,
              // That of a role which the effect before makes.
              roleRevision: isNew ? 1 : roleRevision,
              personIds: personIds === '' ? [] : [personIds],
              endsOn: endsOn || null,
            },
          },
        ]),
  ]
}

/** Months that a mandate is proposed for where nothing says how long its role lasts. */
const usualMonths = 12

/**
 * The last day that is proposed: as long as the last mandate of that role, a year at most; where one person decides for
 * all, as long as they may.
 */
export const suggestedEnd = (
  startsOn: CivilDate,
  { isAlone, lastTermDays }: { readonly isAlone: boolean; readonly lastTermDays: number | null },
): CivilDate => {
  if (isAlone) return addDays(startsOn, aloneDays)
  const year = addDays(addMonths(startsOn, usualMonths), -1)
  return lastTermDays === null || lastTermDays <= 0 ? year : earlierOf(year, addDays(startsOn, lastTermDays))
}
