export const wantedOutcomes = ['information', 'decision', 'discussion'] as const
export type WantedOutcome = (typeof wantedOutcomes)[number]

/** A point of an agenda. */
export type AgendaItem = {
  readonly itemId: string
  readonly title: string
  readonly wantedOutcome: WantedOutcome
  readonly plannedMinutes: number
  /** One of the priorities that the body adopted; null where the point belongs to none. */
  readonly priorityId: string | null
  readonly filedAt: Date
  /** How many times it was adjourned: "ajourné 1×". */
  readonly carriedCount: number
  /** Its place among the points that were adjourned together; null where it was not. */
  readonly carriedOrder: number | null
  /** Why it came in after the freeze; empty where it came before. */
  readonly urgencyReason: string
}
