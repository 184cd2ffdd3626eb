import { ok, refuse } from '../../shared/result.ts'
import type { Share } from '../assembly-policy.ts'
import type { Ballot } from '../ballots/ballot.ts'
import type { AssemblyResult } from '../codes.ts'

/**
 * How many have to be there: a part of the roll, rounded up. One third of 52 is 18, 15 % of 10 is 2.
 * @param rollCount the electorate when the assembly or the ballot opened.
 */
export const neededForQuorum = (rollCount: number, { parts, of }: Share): number =>
  Math.floor((rollCount * parts + of - 1) / of)

/** How many have to be there, and how many are: those present, and those whose proxy somebody present holds (R93, L7). */
export type QuorumCount = { readonly needed: number; readonly there: number; readonly isReached: boolean }

/** Where an assembly stands by the quorum of its policy; null where it has none. @param there the possible ballots. */
export const quorumCount = (quorum: Share | null, rollCount: number, there: number): QuorumCount | null => {
  if (quorum === null) return null
  const needed = neededForQuorum(rollCount, quorum)
  return { needed, there, isReached: there >= needed }
}

/** Whether a share is at least another one. */
const isAtLeast = (share: Share, least: Share): boolean => share.parts * least.of >= least.parts * share.of

/**
 * Whether a question may be put to the vote by the quorum of the policy (R93). Those present and represented are enough;
 * where one votes from elsewhere too, those who vote are counted instead, by the quorum of the ballot itself. A look at
 * where people are decides nothing, and needs nobody. Refuses: `quorum_missing_to_vote`, `ballot_quorum_missing`.
 */
export const checkBallotQuorum = (
  { rule, isRemote }: Pick<Ballot, 'rule' | 'isRemote'>,
  facts: { readonly quorum: Share | null; readonly rollCount: number; readonly there: number },
): AssemblyResult<null> => {
  const { quorum, rollCount, there } = facts
  if (quorum === null || rule.method === 'sense_check') return ok(null)
  if (isRemote && rule.method === 'majority') {
    if (rule.quorum !== null && isAtLeast(rule.quorum, quorum)) return ok(null)
    const { parts, of } = quorum
    return refuse('assemblies.ballot_quorum_missing', { field: 'rule', params: { parts, of } })
  }
  const needed = neededForQuorum(rollCount, quorum)
  return there >= needed
    ? ok(null)
    : refuse('assemblies.quorum_missing_to_vote', { params: { needed, there } })
}
