import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { type ActionState, actionFields, checkDays } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { type Discretion, leadMayBe } from './discretion.ts'

export const editActionInput = z.object({ ...actionFields, actionId: uuidInput, revision: revisionInput })
export type EditAction = z.output<typeof editActionInput>

/** What stands before an action is changed. */
export type StandingAction = { readonly state: ActionState; readonly revision: number }

/** Refuses `action_ended`: what is done or dropped stays as it was. */
export const stillOpen = ({ state }: Pick<StandingAction, 'state'>): ActionsResult<null> =>
  state === 'done' || state === 'dropped' ? refuse('actions.action_ended') : ok(null)

/**
 * Says an action otherwise. Refuses `action_ended`, `revision_changed`, what its days refuse, and `lead_is_shown` where it
 * becomes public while its lead takes part discreetly.
 */
export const editAction = (
  standing: StandingAction & { readonly leadDiscretion: Discretion },
  input: Pick<EditAction, 'startsOn' | 'endsOn' | 'audience' | 'revision'>,
): ActionsResult<null> => {
  const open = stillOpen(standing)
  if (!open.ok) return open
  if (standing.revision !== input.revision) return refuse('actions.revision_changed')
  const days = checkDays(input)
  if (!days.ok) return days
  return leadMayBe(standing.leadDiscretion, input.audience).ok
    ? ok(null)
    : refuse('actions.lead_is_shown', { field: 'audience' })
}
