import type { GetMinutesInput } from '@reliance/core/assemblies/get-minutes.ts'
import { answersForMinutes } from '@reliance/core/assemblies/meeting-roles.ts'
import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { listExcused } from '@reliance/db/assemblies/answers.ts'
import { findAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { listMinutesVersions } from '@reliance/db/assemblies/minutes.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { type Register, readRegister } from '../mandates/register.ts'
import { handsIn, type Meeting, meetingFacts, readMeeting } from './meeting-facts.ts'
import { minutesOf } from './minutes-content.ts'

type Input = GetMinutesInput & { spaceId: string }

/** People by the names under which they are known here; how many left since, in the place of theirs. */
const named = ({ attendance }: Meeting, ids: readonly string[]) => {
  const names = attendance.members.filter(one => ids.includes(one.personId)).map(one => one.name)
  return { names, gone: ids.length - names.length }
}

/** Who was represented, and by whom, by the names under which they are known here (L8). */
const representedView = ({ represented = [] }: Minutes, { attendance }: Meeting) => {
  const nameOf = (id: string) => attendance.members.find(one => one.personId === id)?.name ?? null
  return represented.map(({ giverId, holderId }) => ({
    giverId,
    name: nameOf(giverId),
    holderId,
    holder: nameOf(holderId),
  }))
}

const recordView = ({ record }: Minutes, { roles, bodies }: Register, meeting: Meeting) =>
  record.map(line => {
    const role = roles.find(one => one.roleId === line.responsibleRoleId)
    return {
      ballotId: line.ballotId,
      wording: line.wording,
      options: line.options ?? [],
      rule: line.rule,
      result: line.result,
      voidReason: line.voidReason,
      rollCount: line.rollCount,
      remoteVotingArticle: line.remoteVotingArticle,
      responsible:
        role === undefined
          ? null
          : { role: role.name, body: bodies.find(one => one.bodyId === role.bodyId)?.name ?? '' },
      dueOn: line.dueOn as string | null,
      decisionId: meeting.ballots.find(one => one.id === line.ballotId)?.decisionId ?? null,
    }
  })

type Version = Awaited<ReturnType<typeof listMinutesVersions>>[number]

const dueView = ({ startsAt, zone, policy }: ShownAssembly, version: Version | undefined, now: Date) => {
  const { dueOn, lateFrom } = minutesDue(startsAt, policy, zone)
  return { on: dueOn as string, isLate: version === undefined && now >= lateFrom }
}

/** What each version after the first changed: the point, its texts before, and why. */
const correctionsOf = (versions: readonly Version[]) =>
  versions.flatMap(({ version, reason, publishedAt, content }, at) => {
    const former = versions[at + 1]?.content.points ?? []
    const formerOf = (itemId: string) => former.find(one => one.itemId === itemId)
    const changed = content.points.find(
      one =>
        formerOf(one.itemId)?.minutes !== one.minutes ||
        (formerOf(one.itemId)?.minorityPositions ?? '') !== (one.minorityPositions ?? ''),
    )
    if (version === 1 || former.length === 0 || !changed) return []
    const before = formerOf(changed.itemId)
    return [
      {
        version,
        reason,
        at: publishedAt.toISOString(),
        title: changed.title,
        before: before?.minutes ?? '',
        beforeMinority: before?.minorityPositions ?? '',
      },
    ]
  })

/** The minutes of an assembly with its record of decisions: as published, or as they stand before. */
export const getMinutes = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { assemblyId }: Input) => {
    const [found, versions, excused, register, entered] = await Promise.all([
      findAssembly(db, scope, assemblyId),
      listMinutesVersions(db, scope, assemblyId),
      listExcused(db, scope, assemblyId),
      readRegister(db, scope),
      entering,
    ])
    if (!found) throw notFound()
    const { now, personId } = entered
    const [version] = versions
    const meeting = await readMeeting(db, scope, found, now)
    const { state, holders } = meeting
    const hands = entered.isClosed ? [] : handsIn(actorOf(entered), scope.spaceId, { state, holders, now })
    const content = version?.content ?? minutesOf(meeting, excused)
    const bodyName = (id: string | null) => register.bodies.find(one => one.bodyId === id)?.name ?? null
    const takes = hands.includes('minute_taker')
    return {
      id: found.id,
      title: content.title,
      state,
      revision: found.revision,
      startedAt: content.startedAt,
      closedAt: content.closedAt,
      zone: content.zone,
      isOnPaper: content.isOnPaper === true,
      place: content.place,
      rollCount: content.rollCount,
      quorum: content.quorum ?? null,
      present: named(meeting, content.presentIds),
      represented: representedView(content, meeting),
      excused: named(meeting, content.excusedIds),
      facilitation: named(meeting, [content.roles.facilitation ?? '']).names[0] ?? null,
      minutesBy: named(meeting, [content.roles.minutes ?? '']).names[0] ?? null,
      points: content.points.map(
        ({ itemId, title, outcome, referredBodyId, minutes, minorityPositions }) => ({
          itemId,
          title,
          outcome,
          referredTo: bodyName(referredBodyId),
          minutes,
          minorityPositions: minorityPositions ?? '',
          revision: meeting.points.find(one => one.itemId === itemId)?.minutesRevision ?? 0,
        }),
      ),
      record: recordView(content, register, meeting),
      published:
        version === undefined ? null : { version: version.version, at: version.publishedAt.toISOString() },
      /** What each correction changed, the newest first; nothing where there was none. */
      corrections: correctionsOf(versions),
      due: dueView(found, version, now),
      /** Points that were treated and of which nothing is written yet. */
      missing: meetingFacts(Object.assign(meeting, { hands })).itemsWithoutText,
      can: {
        write:
          (takes || hands.includes('facilitator')) && ['running', 'closed', 'minutes_draft'].includes(state),
        /** Until the next assembly approves them: who took them, or who convenes. */
        correct:
          state === 'published' && !entered.isClosed && answersForMinutes(hands, holders.minutes, personId),
        publish: takes && ['closed', 'minutes_draft'].includes(state),
      },
      isMine: personId !== undefined && holders.minutes === personId,
    }
  },
})
