import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import { type ActionAudience, type ActionState, mostNeeds } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { discretionInput, leadMayBe } from './discretion.ts'
import { stillOpen } from './edit-action.ts'

/** What an organisation brings in its own words (R65), how it is seen, and which of the needs it fills by it. */
export const takePartInput = z.object({
  actionId: uuidInput,
  organisationId: uuidInput,
  discretion: discretionInput,
  contribution: requiredText(600),
  needIds: z.array(uuidInput).check(z.maxLength(mostNeeds)),
})
export type TakePart = z.output<typeof takePartInput>

/** Who takes part, for how long already: the lead from the beginning, the others since they joined. */
export const actionRoles = ['lead', 'partner'] as const
export type ActionRole = (typeof actionRoles)[number]

export type TakePartFacts = {
  readonly state: ActionState
  readonly audience: ActionAudience
  /** The part that this organisation has already; null of one that joins. */
  readonly ownRole: ActionRole | null
  /** The needs that stand, each with the organisation that fills it; null for nobody. */
  readonly needs: readonly { readonly needId: string; readonly filledBy: string | null }[]
}

/**
 * Joins an action, or says one's part otherwise. Refuses `action_ended`, `not_published` (only its lead writes in a draft),
 * `need_missing`, `need_filled` (by another organisation), `lead_is_shown`.
 */
export const takePart = (
  { state, audience, ownRole, needs }: TakePartFacts,
  { organisationId, discretion, needIds }: Pick<TakePart, 'organisationId' | 'discretion' | 'needIds'>,
): ActionsResult<null> => {
  const open = stillOpen({ state })
  if (!open.ok) return open
  if (state === 'draft' && ownRole !== 'lead') return refuse('actions.not_published')
  for (const needId of needIds) {
    const need = needs.find(one => one.needId === needId)
    if (!need) return refuse('actions.need_missing', { field: 'needIds' })
    if (need.filledBy !== null && need.filledBy !== organisationId)
      return refuse('actions.need_filled', { field: 'needIds' })
  }
  return ownRole === 'lead' ? leadMayBe(discretion, audience) : ok(null)
}
