import type { CivilDate } from '../shared/time.ts'
import type { Ballot, BallotOption, CountingRule } from './ballots/ballot.ts'
import type { BallotResult } from './ballots/recount.ts'

/** A ballot of an assembly, with what became of it. */
export type HeldBallot = Pick<Ballot, 'ballotId' | 'state' | 'wording' | 'options' | 'rule' | 'isRemote'> & {
  readonly openedAt: Date | null
  readonly rollCount: number
  /** Null unless it is proclaimed. */
  readonly result: BallotResult | null
  readonly voidReason: string
  readonly responsibleRoleId: string | null
  readonly dueOn: CivilDate | null
}

/** One line of the record of decisions: what was asked, how it was counted, what came of it, who carries it out. */
export type RecordLine = {
  readonly ballotId: string
  readonly wording: string
  readonly options: readonly BallotOption[]
  readonly rule: CountingRule
  readonly result: BallotResult | null
  readonly voidReason: string
  readonly rollCount: number
  /** The article that allowed to vote from elsewhere; null where one voted in the assembly alone (L6). */
  readonly remoteVotingArticle: string | null
  readonly responsibleRoleId: string | null
  readonly dueOn: CivilDate | null
}

/**
 * The record of decisions, made of every ballot that was opened, void ones with their reason, in the order in which they
 * were opened: it leaves none out, and has no other (R106).
 */
export const decisionRecord = (
  ballots: readonly HeldBallot[],
  remoteVotingArticle: string | null,
): RecordLine[] =>
  ballots
    .flatMap(ballot => (ballot.openedAt === null ? [] : [{ ballot, at: ballot.openedAt.getTime() }]))
    .toSorted((a, b) => a.at - b.at || (a.ballot.ballotId < b.ballot.ballotId ? -1 : 1))
    .map(({ ballot }) => ({
      ballotId: ballot.ballotId,
      wording: ballot.wording,
      options: ballot.options,
      rule: ballot.rule,
      result: ballot.result,
      voidReason: ballot.voidReason,
      rollCount: ballot.rollCount,
      remoteVotingArticle: ballot.isRemote ? remoteVotingArticle : null,
      responsibleRoleId: ballot.responsibleRoleId,
      dueOn: ballot.dueOn,
    }))
