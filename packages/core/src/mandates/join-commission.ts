import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { CivilDate } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import type { TreeBody } from './space-tree.ts'

export const joinCommissionInput = z.object({ bodyId: uuidInput })
export type JoinCommission = z.output<typeof joinCommissionInput>

/** What is asked of a body that somebody joins. */
export type Joined = Pick<TreeBody, 'kind' | 'dissolvedAt' | 'endsOn'>

/** Whether the last day of a commission is behind: nobody joins it any more (R113). */
export const isOver = ({ endsOn = null }: Pick<TreeBody, 'endsOn'>, today: CivilDate): boolean =>
  endsOn !== null && today > endsOn

/**
 * Whether people join that body as they like (R113): a commission that is there, until its last day. A secretariat is made
 * of those who hold a mandate in it, and nobody else (R108).
 * Refuses: `secretariat_by_mandate`, `commission_only`, `body_dissolved`, `commission_over`.
 */
export const isJoined = (body: Joined, today: CivilDate): MandateResult<null> => {
  if (body.kind === 'secretariat') return refuse('mandates.secretariat_by_mandate')
  if (body.kind !== 'commission') return refuse('mandates.commission_only')
  if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved')
  return isOver(body, today)
    ? refuse('mandates.commission_over', { params: { day: body.endsOn ?? '' } })
    : ok(null)
}

/** Somebody of the space joins a commission, at once and asking nobody (R113). Refuses: those of `isJoined`, `takes_part_already`. */
export const joinCommission = (
  { body, takesPart }: { readonly body: Joined; readonly takesPart: boolean },
  today: CivilDate,
): MandateResult<null> => {
  const joined = isJoined(body, today)
  if (!joined.ok) return joined
  return takesPart ? refuse('mandates.takes_part_already') : joined
}
