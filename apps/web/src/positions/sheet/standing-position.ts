import type { PublishedPosition } from '@reliance/core/positions/preview-publication.ts'

/**
 * `byOthers`: entered by the coordination; it stands without a draft at home, and is not taken back by that. `toConfirm`:
 * and the organisation has not made it its own yet. `isFormer`: it was said of words that the statement no longer has.
 */
export type StandingPosition = PublishedPosition & {
  byOthers: boolean
  toConfirm: boolean
  isFormer: boolean
  statementVersion: number
}
