import type { CivilDate } from '../../shared/time.ts'
import { type OpenCall, phaseOf } from './call-rules.ts'

export const callStates = [
  'drafted',
  'announced',
  'open',
  'closed',
  'eligibility',
  'assessed',
  'allocated',
] as const
export type CallState = (typeof callStates)[number]

/** Who is awaited: who decides, who applies, who keeps the fund, who assesses or gives; nobody before a day comes. */
export type CallTurn = 'body' | 'organisations' | 'treasury' | 'assessors' | 'nobody'

export type CallStanding = {
  readonly state: CallState
  /** What comes next; null at the end. */
  readonly next: CallState | null
  readonly turn: CallTurn
  /** The day until which that is awaited, or from which it begins; null where no day says so. */
  readonly untilOn: CivilDate | null
}

export type CallFacts = {
  readonly days: Pick<OpenCall, 'opensOn' | 'closesOn' | 'assessUntilOn'>
  /** Whether its decision is in force. */
  readonly isOpened: boolean
  /** Whether somebody has looked through who may take part, or began to assess. */
  readonly isChecked: boolean
  readonly isFrozen: boolean
  /** Submitted applications, and those that a decision says yes or no to. */
  readonly submitted: number
  readonly decided: number
}

const standing = (
  state: CallState,
  next: CallState | null,
  turn: CallTurn,
  untilOn: CivilDate | null = null,
): CallStanding => ({ state, next, turn, untilOn })

/** Where a call stands on a day, what comes next and whose turn it is; days end at midnight of the space. */
export const callStanding = (facts: CallFacts, today: CivilDate): CallStanding => {
  const { days, submitted, decided } = facts
  if (!facts.isOpened) return standing('drafted', 'open', 'body')
  if (facts.isFrozen)
    return decided < submitted
      ? standing('assessed', 'allocated', 'body')
      : standing('allocated', null, 'nobody')
  const phase = phaseOf(days, today)
  if (phase === 'announced') return standing('announced', 'open', 'nobody', days.opensOn)
  if (phase === 'open') return standing('open', 'closed', 'organisations', days.closesOn)
  return facts.isChecked
    ? standing('eligibility', 'assessed', 'assessors', days.assessUntilOn)
    : standing('closed', 'eligibility', 'treasury', days.assessUntilOn)
}
