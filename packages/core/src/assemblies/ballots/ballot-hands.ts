import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyHand, AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'

/** Who does what with the ballots of an assembly (protocols §1.1); everybody else votes. */
const handsOf = {
  draft: ['secretary', 'facilitator', 'minute_taker'],
  open: ['facilitator'],
  close: ['facilitator'],
  count_hands: ['facilitator', 'minute_taker'],
  confirm_hands: ['secretary', 'facilitator', 'minute_taker'],
  proclaim: ['facilitator'],
  void: ['facilitator', 'minute_taker'],
} as const satisfies Record<string, readonly AssemblyHand[]>
export type BallotAct = keyof typeof handsOf

/** Whether an act is in one of these hands. */
export const isInHands = (act: BallotAct, hands: readonly AssemblyHand[]): boolean =>
  hands.some(hand => (handsOf[act] as readonly AssemblyHand[]).includes(hand))

/** Whether somebody reads a ballot: what is still being written is read by those who may write it. */
export const isShownTo = (state: BallotState, hands: readonly AssemblyHand[]): boolean =>
  state !== 'draft' || isInHands('draft', hands)

/** Refuses: `not_your_step`. */
export const checkHand = (act: BallotAct, hands: readonly AssemblyHand[]): AssemblyResult<null> =>
  isInHands(act, hands) ? ok(null) : refuse('assemblies.not_your_step')

const draftedUntil: readonly AssemblyState[] = [
  'planned',
  'convened',
  'agenda_open',
  'agenda_frozen',
  'checked_in',
  'running',
]

/** A question is written for an assembly that is ahead or held. Refuses: `step_not_now`, `not_your_step`. */
export const checkDraft = (state: AssemblyState, hands: readonly AssemblyHand[]): AssemblyResult<null> =>
  draftedUntil.includes(state) ? checkHand('draft', hands) : refuse('assemblies.step_not_now')
