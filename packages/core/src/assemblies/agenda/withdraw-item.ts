import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'

export const withdrawItemInput = z.object({ itemId: uuidInput })
export type WithdrawItemInput = z.output<typeof withdrawItemInput>

/** Takes one's own point back, as long as the agenda is open. Refuses: `own_points_only`, `agenda_frozen`. */
export const withdrawItem = (
  facts: { readonly state: AssemblyState; readonly freezesAt: Date; readonly isOwn: boolean },
  now: Date,
): AssemblyResult<null> => {
  const { state, freezesAt, isOwn } = facts
  if (!isOwn) return refuse('assemblies.own_points_only')
  const isOpen = (state === 'planned' || state === 'agenda_open') && now < freezesAt
  return isOpen ? ok(null) : refuse('assemblies.agenda_frozen')
}
