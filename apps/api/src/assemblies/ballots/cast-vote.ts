import type { Vote } from '@reliance/core/assemblies/ballots/ballot.ts'
import { choiceOf } from '@reliance/core/assemblies/ballots/ballot-input.ts'
import {
  type CastVoteFacts,
  type CastVoteInput,
  castVote as decide,
} from '@reliance/core/assemblies/ballots/cast-vote.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, holdBallot } from '@reliance/db/assemblies/ballots.ts'
import {
  findElector,
  findVote,
  hasEnvelope,
  markVoted,
  saveEnvelope,
  saveVote,
} from '@reliance/db/assemblies/votes.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { attendanceOf } from '../attendance.ts'
import { ballotOf } from './ballot-facts.ts'
import { sealVote } from './envelope.ts'

type Input = CastVoteInput & InSpace

/** Where this person stands on the electorate and on the roll of this moment, and what can be cast now. */
const readFacts = async (
  { db, scope, now, actor }: MutationContext,
  ballot: BallotRow,
): Promise<Omit<CastVoteFacts, 'former'>> => {
  const assembly = await findAssembly(db, scope, ballot.assemblyId)
  if (!assembly) throw notFound()
  const [atOpening, { roll, possible }] = await Promise.all([
    findElector(db, scope, ballot.id, actor.personId ?? ''),
    attendanceOf(db, scope, assembly, now),
  ])
  const today = roll.find(one => one.personId === actor.personId)
  return { ballot: ballotOf(ballot), closesAt: ballot.closesAt, atOpening, today, possible }
}

/**
 * Puts the person on the electorate as somebody who votes, which two votes of theirs pass one after the other; then what
 * they had cast. Whoever does not vote is refused by the rule, and nothing of this stays.
 */
const takePlace = async (
  { db, scope }: MutationContext,
  { id, secrecy }: BallotRow,
  { atOpening, today }: Pick<CastVoteFacts, 'atOpening' | 'today'>,
): Promise<{ former: Vote | null; hasEnvelope: boolean }> => {
  const place = [today, atOpening].find(one => one?.status === 'entitled')
  if (!place) return { former: null, hasEnvelope: false }
  await markVoted(db, scope, id, place)
  if (secrecy === 'secret')
    return { former: null, hasEnvelope: await hasEnvelope(db, scope, id, place.personId) }
  const vote = await findVote(db, scope, id, place.personId)
  return { former: vote ? Object.assign({ castById: vote.castBy }, vote) : null, hasEnvelope: false }
}

/**
 * Casts one’s own vote, which takes the place of the one before until the ballot closes (R94): it waits for nobody but
 * whoever closes the ballot. Of a secret one, an envelope is kept that nobody opens before that (L5).
 */
export const castVote = mutation({
  may: mayTakePart,
  // What is kept of a request is a hash, and of few choices each could be tried: it leaves the choice out.
  knownBy: ({ ballotId, requestId, spaceId }: Input) => ({ ballotId, requestId, spaceId }),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const personId = actor.personId ?? ''
    const ballot = await holdBallot(db, scope, input.ballotId)
    if (!ballot) throw notFound()
    const facts = await readFacts(ctx, ballot)
    const before = ballot.state === 'open' ? await takePlace(ctx, ballot, facts) : null
    const former = before?.former ?? null
    const cast = {
      voterId: personId,
      castById: personId,
      groupId: input.groupId,
      choice: choiceOf(input.choice),
      instruction: null,
    }
    const { vote, replacesVoteOf } = unwrap(decide(Object.assign({ former }, facts), cast, now), 'conflict')
    const { choice, groupId, castAt } = vote
    if (ballot.publicKey === null)
      await saveVote(db, scope, {
        ballotId: ballot.id,
        voterId: personId,
        castBy: personId,
        castAt,
        groupId,
        choice,
        instruction: null,
      })
    else {
      const sealing = { ballotId: ballot.id, optionCount: ballot.options.length }
      const envelope = sealVote(ballot.publicKey, sealing, { choice, groupId })
      await saveEnvelope(db, scope, { ballotId: ballot.id, voterId: personId, castBy: personId, envelope })
    }
    ctx.act('assemblies.voted', ballot.id)
    return {
      isReplaced: former !== null || before?.hasEnvelope === true,
      /** When the one was cast whose place this takes; never of a secret ballot. */
      replacedAt: replacesVoteOf?.toISOString() ?? null,
    }
  },
})
