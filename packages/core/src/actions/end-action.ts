import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { ActionState } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { stillOpen } from './edit-action.ts'

/** How an action ends: it took place, or it will not. */
export const actionOutcomes = ['done', 'dropped'] as const
export type ActionOutcome = (typeof actionOutcomes)[number]

export const endActionInput = z.object({
  actionId: uuidInput,
  outcome: z.enum(actionOutcomes),
  reason: textInput(600),
})
export type EndAction = z.output<typeof endActionInput>

/**
 * Ends an action. Refuses `action_ended`, `not_published` (a draft that nobody read was not done), and `reason_missing`
 * where what others count on will not take place.
 */
export const endAction = (
  standing: { readonly state: ActionState },
  { outcome, reason }: Pick<EndAction, 'outcome' | 'reason'>,
): ActionsResult<null> => {
  const open = stillOpen(standing)
  if (!open.ok) return open
  if (outcome === 'done') return standing.state === 'draft' ? refuse('actions.not_published') : ok(null)
  return reason === '' ? refuse('actions.reason_missing', { field: 'reason' }) : ok(null)
}
