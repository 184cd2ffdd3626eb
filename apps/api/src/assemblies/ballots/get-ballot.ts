import type { AssemblyHand } from '@reliance/core/assemblies/assembly-state.ts'
import type { PossibleBallot } from '@reliance/core/assemblies/attendance/proxies.ts'
import { neededForQuorum } from '@reliance/core/assemblies/attendance/quorum.ts'
import { checkEntitled, rollCount } from '@reliance/core/assemblies/attendance/roll.ts'
import { isInHands, isShownTo } from '@reliance/core/assemblies/ballots/ballot-hands.ts'
import type { GetBallotInput } from '@reliance/core/assemblies/ballots/get-ballot.ts'
import { handsOnline } from '@reliance/core/assemblies/ballots/put-online.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, findBallot } from '@reliance/db/assemblies/ballots.ts'
import { findEnvelope } from '@reliance/db/assemblies/envelopes.ts'
import { findElector, findVote, listVotes } from '@reliance/db/assemblies/votes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { handsIn, type Meeting, readMeeting } from '../meeting-facts.ts'
import { handsOf } from './ballot-facts.ts'
import { heldVotes } from './held-votes.ts'
import { saidVoidReason } from './said-void-reason.ts'
import { turnoutOf } from './turnout-of.ts'

type Input = GetBallotInput & { spaceId: string }

const at = (instant: Date | null): string | null => instant?.toISOString() ?? null

/** What this person may do with the ballot as it stands; in a closed space nothing. */
const canOf = (ballot: BallotRow, { state }: Meeting, entered: Entered, held: readonly AssemblyHand[]) => {
  const hands = entered.isClosed ? [] : handsOnline(ballot.onlineReason, held)
  const isByHands = ballot.secrecy === 'show_of_hands'
  const isCounting = isByHands && ballot.state === 'closed'
  const isReady = !isByHands || ballot.handsConfirmedBy !== null
  const isPending = ['draft', 'open', 'closed'].includes(ballot.state)
  return {
    change: ballot.state === 'draft' && isInHands('draft', hands),
    open: ballot.state === 'draft' && state === 'running' && isInHands('open', hands),
    close: ballot.state === 'open' && isInHands('close', hands),
    countHands: isCounting && isInHands('count_hands', hands),
    confirmHands:
      isCounting &&
      isInHands('confirm_hands', hands) &&
      ballot.handsBy !== null &&
      ballot.handsBy !== entered.personId &&
      ballot.handsConfirmedBy === null,
    proclaim: ballot.state === 'closed' && isReady && isInHands('proclaim', hands),
    void: isPending && isInHands('void', hands),
  }
}

/** How many have to vote for it to hold, on the roll of its opening, or of now before; null where none has to (R93). */
const neededBy = ({ rule, rollCount: kept }: BallotRow, { attendance }: Meeting): number | null => {
  if (rule.method !== 'majority' || rule.quorum === null) return null
  return neededForQuorum(kept ?? rollCount(attendance.roll), rule.quorum)
}

/** One’s own place in a ballot: whether one votes, or the rule that says why not, and a named vote of one’s own. */
const mineOf = async (
  db: ReadDb,
  scope: Scope,
  ballot: BallotRow,
  { attendance }: Meeting,
  entered: Entered,
) => {
  const personId = entered.personId ?? ''
  const [atOpening, vote, envelope] = await Promise.all([
    findElector(db, scope, ballot.id, personId),
    findVote(db, scope, ballot.id, personId),
    findEnvelope(db, scope, ballot.id, personId),
  ])
  const castBy = vote?.castBy ?? envelope?.castBy ?? personId
  const isOwn = ({ voterId, castById }: PossibleBallot) => voterId === personId && castById === personId
  const isThere = ballot.isRemote || attendance.possible.some(isOwn)
  const entitled = checkEntitled(
    atOpening,
    attendance.roll.find(one => one.personId === personId),
  )
  const notThere = isThere ? null : 'assemblies.not_there_to_vote'
  return {
    votes: ballot.state === 'open' && !entered.isClosed && ballot.secrecy !== 'show_of_hands',
    refusal: entitled.ok ? notThere : entitled.error.code,
    hasVoted: atOpening?.hasVoted === true,
    choice: vote?.choice ?? null,
    castAt: at(vote?.castAt ?? null),
    /** The holder of their proxy cast it. */
    isByProxy: castBy !== personId,
    groupIds: [...(atOpening?.groupIds ?? [])],
  }
}

/** Named votes are read by members once the ballot is proclaimed (L5). */
const namedVotes = async (
  db: ReadDb,
  scope: Scope,
  { id, secrecy, state }: BallotRow,
  nameIn: (personId: string) => string | null,
) => {
  if (secrecy !== 'named' || state !== 'proclaimed') return []
  const votes = await listVotes(db, scope, id)
  const nameOf = (id: string) => votes.find(one => one.voterId === id)?.name ?? nameIn(id)
  return votes.map(({ voterId, castById, name, choice }) => ({
    voterId,
    name,
    choice,
    /** Whoever cast it as holder of their proxy (L7); null where they did themselves. */
    castBy: castById === voterId ? null : { name: nameOf(castById) },
  }))
}

/** Hands that one person counted are shown to no other before they are confirmed. */
const handsView = (ballot: BallotRow, personId: string | null) => ({
  counts: ballot.handsConfirmedBy !== null || ballot.handsBy === personId ? handsOf(ballot) : null,
  isCounted: ballot.handsBy !== null,
  isConfirmed: ballot.handsConfirmedBy !== null,
  isOwn: ballot.handsBy === personId,
})

/** One ballot: what is asked, how it is counted, how many voted, one’s own vote, what came of it, and what one may do. */
export const getBallot = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering, lang }, { ballotId }: Input) => {
    const [ballot, entered] = await Promise.all([findBallot(db, scope, ballotId), entering])
    const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
    if (!assembly) throw notFound()
    const meeting = await readMeeting(db, scope, assembly, entered.now)
    const { state, holders } = meeting
    const hands = handsIn(actorOf(entered), scope.spaceId, { state, holders, now: entered.now })
    if (!isShownTo(ballot.state, hands)) throw notFound()
    const nameIn = (id: string) => meeting.attendance.members.find(one => one.personId === id)?.name ?? null
    const [mine, turnout, votes, held] = await Promise.all([
      mineOf(db, scope, ballot, meeting, entered),
      turnoutOf(db, scope, ballot, meeting),
      namedVotes(db, scope, ballot, nameIn),
      ballot.state === 'open' && ballot.secrecy !== 'show_of_hands'
        ? heldVotes(db, scope, ballot, meeting.attendance, entered.personId ?? '')
        : [],
    ])
    return {
      ballotId,
      assemblyId: ballot.assemblyId,
      itemId: ballot.itemId,
      assemblyTitle: assembly.title,
      itemTitle: meeting.points.find(one => one.itemId === ballot.itemId)?.title ?? null,
      zone: assembly.zone,
      state: ballot.state,
      wording: ballot.wording,
      rule: ballot.rule,
      options: ballot.options,
      secrecy: ballot.secrecy,
      isRemote: ballot.isRemote,
      onlineReason: ballot.onlineReason,
      groupIds: ballot.groupIds,
      openedAt: at(ballot.openedAt),
      closesAt: at(ballot.closesAt),
      closedAt: at(ballot.closedAt),
      proclaimedAt: at(ballot.proclaimedAt),
      rollCount: ballot.rollCount,
      quorumNeeded: neededBy(ballot, meeting),
      turnout,
      mine,
      /** Votes of others that this person casts by proxy. */
      held,
      hands: handsView(ballot, entered.personId),
      votes,
      result: ballot.result,
      voidReason: saidVoidReason(ballot.voidReason, lang),
      revision: ballot.revision,
      can: canOf(ballot, meeting, entered, hands),
    }
  },
})
