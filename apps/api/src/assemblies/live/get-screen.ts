import type { GetScreenInput } from '@reliance/core/assemblies/live/get-screen.ts'
import { shownOnScreen } from '@reliance/core/assemblies/live/shown-on-screen.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { findQueue } from '@reliance/db/assemblies/speaking.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { query } from '../../boundary/use-case.ts'
import { turnoutOf } from '../ballots/turnout-of.ts'
import { type Meeting, openPoint, readMeeting } from '../meeting-facts.ts'
import { viewSpeaking } from '../speaking/view-speaking.ts'
import { overAt, phaseOf } from '../time-of.ts'

type Input = GetScreenInput & { spaceId: string }

/** People who wait that a room reads from its last row. */
const mostWaiting = 6

const ballotView = async (db: ReadDb, scope: Scope, ballot: BallotRow | null, meeting: Meeting) =>
  ballot && {
    ballotId: ballot.id,
    state: ballot.state,
    wording: ballot.wording,
    rule: ballot.rule,
    secrecy: ballot.secrecy,
    options: ballot.options,
    onlineReason: ballot.onlineReason,
    closesAt: ballot.closesAt?.toISOString() ?? null,
    rollCount: ballot.rollCount,
    turnout: await turnoutOf(db, scope, ballot, meeting),
    result: ballot.result,
  }

const pointView = ({ points }: Meeting, itemId: string | undefined) => {
  const at = points.findIndex(one => one.itemId === itemId)
  const point = points[at]
  return (
    point && {
      itemId: point.itemId,
      number: at + 1,
      title: point.title,
      plannedMinutes: point.plannedMinutes,
      startedAt: point.startedAt?.toISOString() ?? null,
    }
  )
}

const speechView = ({ attendance }: Meeting, listed: Awaited<ReturnType<typeof findQueue>>, now: Date) => {
  const names = new Map(attendance.members.map(one => [one.personId, one.name]))
  const nobody = { personId: '', moderates: false, nameOf: (id: string) => names.get(id) ?? null }
  const { speaking, waiting } = viewSpeaking(listed, nobody, now)
  return { speaking, waiting: waiting.slice(0, mostWaiting), waits: waiting.length }
}

/** What everybody in an assembly sees alike: the point, its time, who speaks, and the vote that goes on. */
const screenOf = async (
  db: ReadDb,
  scope: Scope,
  meeting: Meeting,
  listed: Awaited<ReturnType<typeof findQueue>>,
  now: Date,
) => {
  const { assembly, run, state, points, attendance, holders } = meeting
  const open = openPoint(meeting)
  const ballot = shownOnScreen(meeting.ballots, open?.itemId ?? null)
  const next = points.find(one => one.startedAt === null && one.endedAt === null)
  return {
    id: assembly.id,
    title: assembly.title,
    state,
    zone: assembly.zone,
    place: assembly.place,
    startedAt: run.startedAt?.toISOString() ?? null,
    overAt: overAt(meeting)?.toISOString() ?? null,
    phase: phaseOf(meeting, now),
    holders,
    total: points.length,
    treated: points.filter(one => one.endedAt !== null).length,
    point: pointView(meeting, open?.itemId) ?? null,
    next: next ? { title: next.title, plannedMinutes: next.plannedMinutes } : null,
    roll: run.rollCount ?? attendance.roll.filter(one => one.status === 'entitled').length,
    present: attendance.presentIds.length,
    possible: attendance.possible.length,
    speech: speechView(meeting, listed, now),
    ballot: await ballotView(db, scope, ballot, meeting),
    /** Changes with each ballot and each point, for whoever reads more of them than is shown here. */
    marks: [...meeting.ballots.map(one => one.revision), ...points.map(one => one.minutesRevision)],
  }
}

/** The screen of an assembly, and who may look at it: everybody of the organisation. */
export const followScreen = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { assemblyId }: Input) => {
    const [found, entered] = await Promise.all([findAssembly(db, scope, assemblyId), entering])
    if (!found) throw notFound()
    const { now } = entered
    const [meeting, listed] = await Promise.all([
      readMeeting(db, scope, found, now),
      findQueue(db, scope, assemblyId),
    ])
    const screen = await screenOf(db, scope, meeting, listed, now)
    const memberIds = meeting.attendance.members.map(one => one.personId)
    return { screen, memberIds, personId: entered.personId, now: now.toISOString() }
  },
})

/** What everybody in an assembly sees alike, on the wall of a room and on each page (R103, R104). */
export const getScreen = query({
  may: mayTakePart,
  run: async (ctx, input: Input) => {
    const { screen, now } = await followScreen.run(ctx, input)
    return Object.assign(screen, { now })
  },
})

/** Whether somebody may go on looking: asked again and again of each of those who do. */
export const mayFollow = query({
  may: mayTakePart,
  run: async ({ db, scope }, { assemblyId }: Input) =>
    (await findAssembly(db, scope, assemblyId)) !== undefined,
})
