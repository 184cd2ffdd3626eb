import { choiceOf } from '@reliance/core/assemblies/ballots/ballot-input.ts'
import {
  type CastVoteFacts,
  type CastVoteInput,
  castVote as decide,
} from '@reliance/core/assemblies/ballots/cast-vote.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, holdBallot } from '@reliance/db/assemblies/ballots.ts'
import { findEnvelope, saveEnvelope } from '@reliance/db/assemblies/envelopes.ts'
import {
  countCastForOthers,
  findElector,
  findVote,
  markVoted,
  saveVote,
} from '@reliance/db/assemblies/votes.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { attendanceOfVote, castableOn } from '../attendance.ts'
import { ballotOf } from './ballot-facts.ts'
import { sealVote } from './envelope.ts'

type Input = CastVoteInput & InSpace

/** Where whose vote it is stands on the electorate and on the roll of this moment, and what can be cast now. */
const readFacts = async (
  { db, scope, now, actor }: MutationContext,
  ballot: BallotRow,
  voterId: string,
): Promise<Omit<CastVoteFacts, 'former'>> => {
  const assembly = await findAssembly(db, scope, ballot.assemblyId)
  if (!assembly) throw notFound()
  const [atOpening, attendance, castForOthers] = await Promise.all([
    findElector(db, scope, ballot.id, voterId),
    attendanceOfVote(db, scope, assembly, now, { voterId, castById: actor.personId }),
    countCastForOthers(db, scope, ballot.id, { castBy: actor.personId, but: voterId }),
  ])
  return {
    ballot: ballotOf(ballot),
    closesAt: ballot.closesAt,
    atOpening,
    today: attendance.roll.find(one => one.personId === voterId),
    possible: castableOn(ballot, attendance),
    castForOthers,
    proxiesPerHolder: attendance.proxiesPerHolder,
  }
}

/**
 * Puts the person on the electorate as somebody who votes, which two votes of theirs pass one after the other; then what
 * was cast of theirs. Whoever does not vote is refused by the rule, and nothing of this stays.
 */
const takePlace = async (
  { db, scope }: MutationContext,
  { id, secrecy }: BallotRow,
  { atOpening, today }: Pick<CastVoteFacts, 'atOpening' | 'today'>,
): Promise<CastVoteFacts['former']> => {
  const place = [today, atOpening].find(one => one?.status === 'entitled')
  if (!place) return null
  await markVoted(db, scope, id, place)
  if (secrecy === 'secret') {
    const envelope = await findEnvelope(db, scope, id, place.personId)
    return envelope ? { castById: envelope.castBy, castAt: null } : null
  }
  const vote = await findVote(db, scope, id, place.personId)
  return vote ? { castById: vote.castBy, castAt: vote.castAt } : null
}

/**
 * Casts one’s own vote, or that of somebody whose proxy one holds (L7), which takes the place of the one before until the
 * ballot closes (R94): it waits for nobody but whoever closes the ballot. Of a secret one, an envelope is kept that nobody
 * opens before that (L5).
 */
export const castVote = mutation({
  may: mayTakePart,
  // What is kept of a request is a hash, and of few choices each could be tried: it leaves the choice out.
  knownBy: ({ ballotId, requestId, spaceId, voterId }: Input) =>
    Object.assign({ ballotId, requestId, spaceId }, voterId ? { voterId } : {}),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { personId } = actor
    const ballot = await holdBallot(db, scope, input.ballotId)
    if (!ballot) throw notFound()
    const voterId = input.voterId ?? personId
    const facts = await readFacts(ctx, ballot, voterId)
    const former = ballot.state === 'open' ? await takePlace(ctx, ballot, facts) : null
    const cast = {
      voterId,
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
        voterId,
        castBy: personId,
        castAt,
        groupId,
        choice,
        instruction: null,
      })
    else {
      const sealing = { ballotId: ballot.id, optionCount: ballot.options.length }
      const envelope = sealVote(ballot.publicKey, sealing, { choice, groupId })
      await saveEnvelope(db, scope, { ballotId: ballot.id, voterId, castBy: personId, envelope })
    }
    ctx.act('assemblies.voted', ballot.id)
    return {
      isReplaced: former !== null,
      /** When the one was cast whose place this takes; never of a secret ballot. */
      replacedAt: replacesVoteOf?.toISOString() ?? null,
    }
  },
})
