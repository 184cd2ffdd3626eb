import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import type { Ballot, CountedBallot, Electorate } from './ballot.ts'
import type { StanceCounts } from './count-majority.ts'
import type { BallotResult } from './recount.ts'

export const ballotFileInput = z.object({ ballotId: uuidInput })
export type BallotFileInput = z.output<typeof ballotFileInput>

/** One counted ballot of the file; its name where votes are named. */
export type FiledBallot = CountedBallot & { readonly name?: string }

/** What anybody counts again: the question, the rule, who could vote, every ballot that was counted, and the result. */
export type BallotFile = {
  readonly format: 'reliance-ballot-1'
  readonly wording: string
  readonly secrecy: Ballot['secrecy']
  readonly options: Ballot['options']
  readonly rule: Ballot['rule']
  readonly electorate: Electorate
  /** None where hands were counted: then `hands` says how many. */
  readonly ballots: readonly FiledBallot[]
  readonly hands: StanceCounts | null
  readonly result: BallotResult
}

/** Ballots in an order that says nothing: neither when they were cast, nor who is beside whom. */
const ordered = (ballots: readonly FiledBallot[]): FiledBallot[] =>
  ballots
    .map(ballot => ({ ballot, key: JSON.stringify([ballot.name ?? '', ballot.groupId, ballot.choice]) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(one => one.ballot)

/** The file of a proclaimed ballot. */
export const ballotFile = (
  ballot: Pick<Ballot, 'wording' | 'secrecy' | 'options' | 'rule'>,
  electorate: Electorate,
  counted: { ballots: readonly FiledBallot[]; hands: StanceCounts | null },
  result: BallotResult,
): BallotFile => ({
  format: 'reliance-ballot-1',
  wording: ballot.wording,
  secrecy: ballot.secrecy,
  options: ballot.options,
  rule: ballot.rule,
  electorate,
  ballots: ordered(counted.ballots),
  hands: counted.hands,
  result,
})
