import { rollCount } from '@reliance/core/assemblies/attendance/roll.ts'
import type { Ballot } from '@reliance/core/assemblies/ballots/ballot.ts'
import { openBallot as checkOpen } from '@reliance/core/assemblies/ballots/open-ballot.ts'
import {
  putOnline as decide,
  type PutOnlineInput,
  remindsAt,
} from '@reliance/core/assemblies/ballots/put-online.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { instantAt } from '@reliance/core/shared/time.ts'
import { insertBallot, mostBallots } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { parseEffects } from '../../mandates/parse-effects.ts'
import { type LockedMeeting, lockMeeting } from '../meeting-facts.ts'
import { voteLink } from './invite-to-vote.ts'
import { openRow } from './open-ballot.ts'
import { roleHere } from './role-here.ts'

type Input = PutOnlineInput & InSpace
type Opened = { ballotId: string; closesAt: Date; input: Input }

/** A question that opens as it is written: what does not go together is refused. */
const checkQuestion = ({ assembly, attendance }: LockedMeeting, ballotId: string, input: Input): void => {
  const { wording, rule, options, secrecy, groupIds } = input
  const ballot: Ballot = {
    ballotId,
    state: 'draft',
    wording,
    rule,
    options,
    secrecy,
    groupIds,
    isRemote: true,
    amendsBallotId: null,
  }
  // A proxy is given for an assembly: between two, everybody has a link of their own.
  const facts = {
    policy: assembly.policy,
    standingProxies: 0,
    // Nobody is there between two: the votes that come in make the quorum.
    rollCount: rollCount(attendance.roll),
    there: 0,
    amendments: [],
    amended: null,
  }
  unwrap(checkOpen(ballot, facts), 'conflict')
}

/** Whoever has not voted some time before its end is reminded. */
const remindLater = ({ emit, now }: MutationContext, { ballotId, closesAt }: Opened): void => {
  const runAfterMs = remindsAt(now, closesAt).getTime() - now.getTime()
  emit({ kind: 'assemblies.remind_ballot', payload: { ballotId }, runAfterMs })
}

/** Writes to everybody who votes, with what is asked and a link of their own. */
const invite = async (
  { db, scope, now, notify, services }: MutationContext,
  { assembly, attendance }: LockedMeeting,
  { ballotId, closesAt, input }: Opened,
): Promise<void> => {
  await services.limits.spend('dateMailPerPlace', `assemblies:${scope.spaceId}`)
  const place = await assemblyPlace(db, scope)
  for (const { personId, status } of attendance.roll)
    if (status === 'entitled')
      notify({
        notice: 'assemblies.ballot_online',
        to: { personId, whileMember: true },
        subject: ballotId,
        path: `${place.path}/assemblees/scrutin-${ballotId}`,
        params: {
          place: place.name,
          title: assembly.title,
          text: input.wording,
          day: input.closesOn,
          time: input.closesTime,
          article: assembly.policy.remoteVotingArticle ?? '',
        },
        act: voteLink(scope.spaceId, ballotId, now, closesAt),
      })
}

/**
 * Puts a question to the vote before an assembly, which is an exception and has a reason (R120): everybody who votes is
 * written to with a link of their own, it closes at a set hour, and its result stands in the record of that assembly.
 */
export const putOnline = (wiring: DecisionWiring) =>
  mutation({
    may: mayTakePart,
    run: async (ctx, input: Input) => {
      const { db, scope, now, actor } = ctx
      const meeting = await lockMeeting(ctx, input.assemblyId)
      const { assembly, ballots, state, hands } = meeting
      const { startsAt, zone, policy } = assembly
      const closesAt = instantAt(input.closesOn, input.closesTime, zone)
      const facts = { state, hands, startsAt, zone, remoteVotingArticle: policy.remoteVotingArticle }
      const { couldWait } = unwrap(decide(facts, input, closesAt, now), 'conflict')
      if (ballots.length >= mostBallots)
        throw new RuleError('conflict', { code: 'assemblies.ballots_full', params: { most: mostBallots } })
      const ballotId = ctx.newId()
      checkQuestion(meeting, ballotId, input)
      const { wording, rule, options, secrecy, groupIds, onlineReason, dueOn } = input
      await insertBallot(db, scope, {
        id: ballotId,
        assemblyId: assembly.id,
        itemId: null,
        wording,
        rule,
        options,
        secrecy,
        groupIds,
        onlineReason,
        dueOn,
        isRemote: true,
        effects: parseEffects(wiring, input.effects),
        responsibleRoleId: await roleHere(ctx, input.responsibleRoleId),
        amendsBallotId: null,
        draftedBy: actor.personId,
        draftedAt: now,
      })
      await openRow(ctx, meeting, { id: ballotId, secrecy, groupIds, wording }, closesAt)
      const opened = { ballotId, closesAt, input }
      remindLater(ctx, opened)
      await invite(ctx, meeting, opened)
      return { ballotId, couldWait }
    },
  })
