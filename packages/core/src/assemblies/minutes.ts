import type { RecordLine } from './decision-record.ts'
import type { MeetingRoles } from './meeting-roles.ts'
import type { ItemOutcome } from './treat-item.ts'

/** What the minutes say of one point that was treated or adjourned. */
export type MinutesPoint = {
  readonly itemId: string
  readonly title: string
  readonly outcome: ItemOutcome
  /** To which body it was handed; null where to none. */
  readonly referredBodyId: string | null
  readonly minutes: string
  /**
   * Who saw it otherwise, and why, in words of their own (R43); empty where nobody did. Said of none before minutes had it.
   */
  readonly minorityPositions?: string
}

/**
 * Minutes with their record of decisions, as they are published (R106). People stand in it as ids: their names are those
 * under which they are known here, as long as they are.
 */
export type Minutes = {
  readonly title: string
  readonly startedAt: string
  readonly closedAt: string
  readonly zone: string
  /** Held on paper and entered afterwards; said of none before that could be. */
  readonly isOnPaper?: boolean
  readonly place: string
  readonly rollCount: number
  /** How many had to be there or represented, and how many were as it began; null without a quorum (R93). */
  readonly quorum?: { readonly needed: number; readonly there: number } | null
  readonly presentIds: readonly string[]
  /** Who was represented, and by whom (L8); said of none before proxies were given here. */
  readonly represented?: readonly { readonly giverId: string; readonly holderId: string }[]
  readonly excusedIds: readonly string[]
  readonly roles: MeetingRoles['holders']
  readonly extendedMinutes: number
  readonly points: readonly MinutesPoint[]
  readonly record: readonly RecordLine[]
}
