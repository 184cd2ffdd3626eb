import type { Refusal } from '../shared/result.ts'
import { addDays, addMonths, type CivilDate, earlierOf } from '../shared/time.ts'
import { readAmounts } from './amounts.ts'
import type { MandateCode } from './codes.ts'
import { ceilingMaxCents } from './mandate-limits.ts'
import { aloneDays } from './mandate-terms.ts'
import { endsBeforeStart, type MandateKind, missingInMandate, missingInRole } from './missing-in-mandate.ts'
import type { ReportRhythm } from './report-rhythm.ts'

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
  readonly reportRhythm: ReportRhythm
  /** Euros as they are typed; empty where nothing may be spent. */
  readonly ceiling: string
  readonly mayBind: boolean
  /** The mandate that it goes on with; empty for a new one. */
  readonly renewsMandateId: string
  readonly renewsPersonId: string
}

/** In place of the id of a role that exists. */
export const newRole = 'new'

const roleFields = ['name', 'purpose', 'domain']
const dateFields = ['mission', 'startsOn', 'endsOn']
const limitFields = ['reportRhythm', 'ceiling', 'ceilingCents', 'mayBind']

const badCeiling = { code: 'mandates.ceiling_unreadable', field: 'ceiling' } as const

/** What was typed as a ceiling, in cents; null where nothing was, undefined where it is no amount. */
export const ceilingOf = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const { cents, rest } = readAmounts(/€|eur/i.test(typed) ? typed : `${typed} €`)
  const [one, ...others] = cents
  const isRead = one !== undefined && others.length === 0 && rest.trim() === '' && one <= ceilingMaxCents
  return isRead ? one : undefined
}

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
  return [
    ...of(...dateFields),
    ...(isTurned ? [endsBeforeStart] : []),
    ...(ceilingOf(draft.ceiling) === undefined ? [badCeiling] : []),
  ]
}

/** The step that asks for a field; the last one for what is asked nowhere. */
export const stepOfField = (field: string): WalkStep => {
  if (field === 'roleId' || field === 'roleBodyId' || field === 'powers' || roleFields.includes(field))
    return 'role'
  if (field === 'personIds') return 'person'
  if ([...dateFields, ...limitFields, 'kind', 'overloadReason'].includes(field)) return 'dates'
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
  const { reportRhythm, mayBind, renewsMandateId, renewsPersonId } = draft
  // Somebody else is given a new mandate.
  const renews = renewsMandateId !== '' && personIds === renewsPersonId ? renewsMandateId : null
  const limits = {
    reportRhythm,
    mayBind,
    ceilingCents: ceilingOf(draft.ceiling) ?? null,
    renewsMandateId: renews,
  }
  const mandate = { mandateId, kind, mission, startsOn, overloadReason, ...limits }
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
