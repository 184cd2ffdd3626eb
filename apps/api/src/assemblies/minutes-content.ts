import { representedIn } from '@reliance/core/assemblies/attendance/proxies.ts'
import { quorumCount } from '@reliance/core/assemblies/attendance/quorum.ts'
import { decisionRecord } from '@reliance/core/assemblies/decision-record.ts'
import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import type { Meeting } from './meeting-facts.ts'
import { extendedMinutes } from './time-of.ts'

/** The record of decisions, made of every ballot that was opened (R106). */
export const recordOf = ({ assembly, ballots }: Pick<Meeting, 'assembly' | 'ballots'>) =>
  decisionRecord(
    ballots.map(({ id, rollCount, ...ballot }) =>
      Object.assign(ballot, { ballotId: id, rollCount: rollCount ?? 0 }),
    ),
    assembly.policy.remoteVotingArticle,
  )

/** The quorum as it was when the assembly began; null where its policy has none (R93). */
const quorumOf = ({ assembly, run, attendance }: Meeting): NonNullable<Minutes['quorum']> | null => {
  const there = run.startCount ?? attendance.possible.length
  const count = quorumCount(assembly.policy.quorum, run.rollCount ?? 0, there)
  return count && { needed: count.needed, there }
}

/** The minutes of an assembly as its rows stand. @param excusedIds those who said that they do not come. */
export const minutesOf = (meeting: Meeting, excusedIds: readonly string[]): Minutes => {
  const { assembly, run, holders, points, attendance } = meeting
  const presentIds = [...new Set(attendance.stays.map(one => one.personId))]
  const from = run.startedAt ?? assembly.startsAt
  const to = run.closedAt ?? assembly.endsAt
  const represented = representedIn(attendance.proxies, attendance.stays, { from, to })
  const isRepresented = (id: string): boolean => represented.some(one => one.giverId === id)
  return {
    title: assembly.title,
    startedAt: from.toISOString(),
    closedAt: to.toISOString(),
    zone: assembly.zone,
    isOnPaper: run.isOnPaper,
    place: assembly.place,
    rollCount: run.rollCount ?? 0,
    quorum: quorumOf(meeting),
    presentIds,
    represented,
    excusedIds: excusedIds.filter(id => !presentIds.includes(id) && !isRepresented(id)),
    roles: holders,
    extendedMinutes: extendedMinutes(meeting),
    points: points.flatMap(({ itemId, title, outcome, referredBodyId, minutes, minorityPositions }) =>
      outcome === null ? [] : [{ itemId, title, outcome, referredBodyId, minutes, minorityPositions }],
    ),
    record: recordOf(meeting),
  }
}
