import { offeredToAdjourn } from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import type { AssemblyHand } from '@reliance/core/assemblies/assembly-state.ts'
import { beginsWithRound, firstTimers } from '@reliance/core/assemblies/attendance/first-timers.ts'
import { quorumCount } from '@reliance/core/assemblies/attendance/quorum.ts'
import { rollCount } from '@reliance/core/assemblies/attendance/roll.ts'
import type { GetMeetingInput } from '@reliance/core/assemblies/get-meeting.ts'
import { type MeetingRole, meetingRoles } from '@reliance/core/assemblies/meeting-roles.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { wasHeldBefore } from '@reliance/db/assemblies/attendance.ts'
import { findQueue } from '@reliance/db/assemblies/speaking.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { handsIn, type Meeting, readMeeting } from './meeting-facts.ts'
import type { AgendaPoint } from './read-agenda.ts'
import { viewSpeaking } from './speaking/view-speaking.ts'
import { overAt, phaseOf } from './time-of.ts'

type Input = GetMeetingInput & { spaceId: string }

const nameIn = ({ attendance }: Meeting, personId: string | null): string | null =>
  attendance.members.find(one => one.personId === personId)?.name ?? null

const rolesView = (meeting: Meeting) => {
  const of = (role: MeetingRole) => {
    const personId = meeting.holders[role]
    return personId === null ? null : { personId, name: nameIn(meeting, personId) }
  }
  const [facilitation, minutes, nextAgenda] = meetingRoles.map(of)
  return { facilitation: facilitation ?? null, minutes: minutes ?? null, nextAgenda: nextAgenda ?? null }
}

/** Everybody of the organisation: whether they may vote and whether they are there, for whoever checks them in. */
const peopleView = ({ attendance }: Meeting) => {
  const there = attendance.stays.filter(one => one.leftAt === null)
  const stays = new Map(there.map(one => [one.personId, one]))
  const statuses = new Map(attendance.roll.map(one => [one.personId, one.status]))
  return attendance.members.map(({ personId, name }) => {
    const stay = stays.get(personId)
    return {
      personId,
      name,
      status: statuses.get(personId) ?? 'supporter',
      mode: stay?.mode ?? null,
      isFirst: stay?.isFirst ?? false,
    }
  })
}

const pointView = (point: AgendaPoint, ballots: Meeting['ballots']) => ({
  itemId: point.itemId,
  title: point.title,
  wantedOutcome: point.wantedOutcome,
  plannedMinutes: point.plannedMinutes,
  carriedCount: point.carriedCount,
  urgencyReason: point.urgencyReason,
  startedAt: point.startedAt?.toISOString() ?? null,
  endedAt: point.endedAt?.toISOString() ?? null,
  outcome: point.outcome,
  minutes: point.minutes,
  minorityPositions: point.minorityPositions,
  minutesRevision: point.minutesRevision,
  /** Something was decided on it by a vote. */
  isVoted: ballots.some(one => one.itemId === point.itemId && one.state === 'proclaimed'),
})

/** Whose vote is cast by whom at this moment (L7, L8). */
const representedView = (meeting: Meeting) =>
  meeting.attendance.possible
    .filter(one => one.castById !== one.voterId)
    .map(({ voterId, castById }) => ({
      personId: voterId,
      name: nameIn(meeting, voterId),
      holderId: castById,
      holder: nameIn(meeting, castById),
    }))

const countsView = ({ attendance, run }: Meeting) => {
  const there = attendance.stays.filter(one => one.leftAt === null)
  return {
    /** The roll: as it was kept, or as it is before. */
    roll: run.rollCount ?? rollCount(attendance.roll),
    present: attendance.presentIds.length,
    possible: attendance.possible.length,
    represented: attendance.possible.filter(one => one.castById !== one.voterId).length,
    online: there.filter(one => one.mode === 'online').length,
    firstTimers: firstTimers(attendance.stays).length,
  }
}

/** Where it stands by the quorum of its policy, and how it began once it is closed; null where it has none (R93). */
const quorumView = ({ assembly, run, attendance }: Meeting) => {
  const there = (run.closedAt === null ? null : run.startCount) ?? attendance.possible.length
  return quorumCount(assembly.policy.quorum, run.rollCount ?? rollCount(attendance.roll), there)
}

const clockView = (meeting: Meeting, now: Date) => ({
  startedAt: meeting.run.startedAt?.toISOString() ?? null,
  overAt: overAt(meeting)?.toISOString() ?? null,
  phase: phaseOf(meeting, now),
  maxMinutes: meeting.assembly.policy.maxMinutes,
  now: now.toISOString(),
})

/** What whoever reads is in this assembly. */
const mineView = ({ attendance }: Meeting, personId: string | null, hands: readonly AssemblyHand[]) => {
  const own = attendance.stays.find(one => one.personId === personId && one.leftAt === null)
  return {
    personId,
    status: attendance.roll.find(one => one.personId === personId)?.status ?? null,
    mode: own?.mode ?? null,
    facilitates: hands.includes('facilitator'),
    takesMinutes: hands.includes('minute_taker'),
    convenes: hands.includes('secretary'),
  }
}

/** An assembly as it is held: its roles, who is there, its time, its points and what was voted on them. */
export const getMeeting = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { assemblyId }: Input) => {
    const [found, entered] = await Promise.all([findAssembly(db, scope, assemblyId), entering])
    if (!found) throw notFound()
    const { now, personId } = entered
    const [meeting, listed, heldBefore] = await Promise.all([
      readMeeting(db, scope, found, now),
      findQueue(db, scope, assemblyId),
      wasHeldBefore(db, scope, found),
    ])
    const { state, holders, points, ballots } = meeting
    const hands = entered.isClosed ? [] : handsIn(actorOf(entered), scope.spaceId, { state, holders, now })
    const counts = countsView(meeting)
    const left = points.filter(one => one.endedAt === null)
    return {
      id: found.id,
      title: found.title,
      state,
      revision: found.revision,
      startsAt: found.startsAt.toISOString(),
      endsAt: found.endsAt.toISOString(),
      isOnPaper: meeting.run.isOnPaper,
      zone: found.zone,
      place: found.place,
      link: found.link,
      roles: rolesView(meeting),
      sameHolderReason: meeting.run.sameHolderReason,
      counts,
      quorum: quorumView(meeting),
      represented: representedView(meeting),
      /** Why it begins with how it goes and a round of names; null where it does not (R102). */
      beginsWithRound: beginsWithRound(heldBefore, meeting.attendance.stays),
      clock: clockView(meeting, now),
      points: points.map(point => pointView(point, ballots)),
      offeredIds: offeredToAdjourn(left, []).map(one => one.itemId),
      mine: mineView(meeting, personId ?? null, hands),
      speaking: viewSpeaking(
        listed,
        {
          personId: personId ?? '',
          moderates: hands.includes('facilitator'),
          nameOf: id => nameIn(meeting, id),
        },
        now,
      ),
      people: hands.length > 0 ? peopleView(meeting) : [],
    }
  },
})
