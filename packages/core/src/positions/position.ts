import type { CivilDate } from '../shared/time.ts'
import type { Source, Stance } from './stance.ts'

/** Lengths in characters. */
export const nuanceMax = 500
export const reasonMax = 2000

/** Statements an organisation may mark as important in one round (mapping §1). */
export const importantMax = 3

/**
 * What an organisation says about one statement. `nuance` is the sentence that "agree with nuances" needs;
 * `reason` is free. Empty text means none.
 */
export type PositionContent = {
  readonly stance: Stance
  readonly nuance: string
  readonly reason: string
  readonly important: boolean
  readonly source: Source | null
  readonly decidedOn: CivilDate | null
}

export const sameContent = (a: PositionContent, b: PositionContent): boolean =>
  a.stance === b.stance &&
  a.nuance === b.nuance &&
  a.reason === b.reason &&
  a.important === b.important &&
  a.source === b.source &&
  a.decidedOn === b.decidedOn
