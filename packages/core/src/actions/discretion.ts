import * as z from 'zod/mini'
import { ok, refuse } from '../shared/result.ts'
import type { ActionAudience } from './action.ts'
import type { ActionsResult } from './codes.ts'

/**
 * How an organisation takes part (R56): it appears wherever the action is read, or its part is seen by people of the
 * coalition alone. Who takes no part has neither: there is no third word to store.
 */
export const discretions = ['shown', 'discreet'] as const
export type Discretion = (typeof discretions)[number]

/** There is none unless somebody chooses it. */
export const discretionInput = z.enum(discretions, 'actions.discretion_missing')

/** Refuses `lead_is_shown`: an action that everybody reads has a lead that everybody reads (R56, R60). */
export const leadMayBe = (discretion: Discretion, audience: ActionAudience): ActionsResult<null> =>
  discretion === 'discreet' && audience === 'public'
    ? refuse('actions.lead_is_shown', { field: 'discretion' })
    : ok(null)
