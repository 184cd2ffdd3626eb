import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import type { DecisionState } from './settle-decision.ts'

/** How far what was decided is on its way (R20). */
export const followStates = ['to_do', 'in_progress', 'done', 'dropped'] as const
export type FollowState = (typeof followStates)[number]

/** `roleId`: who sees to it; null is the body that decided. `dueOn`: by when, if that is said. */
export const followDecisionInput = z.object({
  decisionId: uuidInput,
  state: z.enum(followStates),
  dueOn: z.nullable(civilDateInput),
  roleId: z.nullable(uuidInput),
  note: textInput(1000),
})
export type FollowDecision = z.output<typeof followDecisionInput>

/** What stands of a decision: the last thing that somebody said of it, or what follows from its coming into force. */
export type FollowUp = {
  readonly state: FollowState
  readonly dueOn: CivilDate | null
  readonly roleId: string | null
}

/** What a decision does by itself is done when it comes into force; what it only says is to do. */
export const followUpOf = (last: FollowUp | undefined, doesItself: boolean): FollowUp =>
  last ?? { state: doesItself ? 'done' : 'to_do', dueOn: null, roleId: null }

/** Whether what was decided should have been done by now: its day is over, and it is neither done nor dropped. */
export const isOverdue = ({ state, dueOn }: FollowUp, today: CivilDate): boolean =>
  (state === 'to_do' || state === 'in_progress') && dueOn !== null && dueOn < today

/**
 * Whoever sees to a decision, or has a voice in the body that took it, says how far it is (R20). Nothing said before is
 * changed: each word stands under its day.
 * Refuses: `not_in_force`, `not_theirs_to_follow`, `role_missing`.
 */
export const followDecision = (
  facts: {
    readonly decision: { readonly state: DecisionState }
    /** Whether this person has a voice in the body that decided. */
    readonly isElector: boolean
    /** Whether they hold the role that sees to it. */
    readonly isResponsible: boolean
    /** The roles of the space that are in use. */
    readonly roleIds: readonly string[]
  },
  { roleId }: Pick<FollowDecision, 'roleId'>,
): MandateResult<null> => {
  if (facts.decision.state !== 'in_force') return refuse('mandates.not_in_force')
  if (!facts.isElector && !facts.isResponsible) return refuse('mandates.not_theirs_to_follow')
  return roleId === null || facts.roleIds.includes(roleId)
    ? ok(null)
    : refuse('mandates.role_missing', { field: 'roleId' })
}
