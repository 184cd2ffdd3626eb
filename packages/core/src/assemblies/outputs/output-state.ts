import type { ItemOutcome } from '../treat-item.ts'

/** What a secretariat says of what was handed to it. */
export const outputAnswers = ['taken_on', 'done', 'declined'] as const
export type OutputAnswer = (typeof outputAnswers)[number]

/**
 * What became of what a body brought: it waits for the next assembly or for the secretariat, stands on an agenda, was taken
 * back, was treated or adjourned there, or is what the secretariat said last.
 */
export const outputStates = [
  'awaits_assembly',
  'awaits_secretariat',
  'on_agenda',
  'withdrawn',
  'adjourned',
  'treated',
  ...outputAnswers,
] as const
export type OutputState = (typeof outputStates)[number]

export type OutputFacts = {
  readonly goesTo: 'assembly' | 'secretariat'
  readonly answer: OutputAnswer | null
  readonly isWithdrawn: boolean
  /** Its point on the last agenda that it came to; null where it is on none. */
  readonly item: { readonly outcome: ItemOutcome | null; readonly isCancelled: boolean } | null
}

/** Where it stands: a point of an assembly that was called off waits for another one (R113). */
export const outputState = ({ goesTo, answer, isWithdrawn, item }: OutputFacts): OutputState => {
  if (isWithdrawn) return 'withdrawn'
  if (goesTo === 'secretariat') return answer ?? 'awaits_secretariat'
  if (item === null || (item.isCancelled && item.outcome === null)) return 'awaits_assembly'
  if (item.outcome === null) return 'on_agenda'
  return item.outcome === 'adjourned' ? 'adjourned' : 'treated'
}
