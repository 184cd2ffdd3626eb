import { minutesDue } from '@reliance/core/assemblies/minutes-due.ts'
import { mayConvene, mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { soonDays } from '@reliance/core/calendar/edit-event.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { listAssemblies, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import {
  listAnswered,
  listAwaitedVotes,
  listOpenBallots,
  listUnpublished,
} from '@reliance/db/assemblies/awaited.ts'
import { listCommissionsOf } from '@reliance/db/assemblies/met-bodies.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { audiencesOf } from '../calendar/event-view.ts'
import { readRegister } from '../mandates/register.ts'
import { stateOf } from './assembly-facts.ts'
import { lateMeetings } from './body-minutes/late-meetings.ts'

/** What is to be done: say whether one comes, join, open the check-in, vote, publish the minutes. */
type Step = 'answer' | 'join' | 'hold' | 'vote' | 'minutes'

/** `page`: of the assemblies of the place. */
const line = (step: Step, page: string, title: string, dueOn: string) => ({
  kind: 'assembly' as const,
  step,
  page,
  title,
  dueOn,
})

/** Words of a question that stand on one line. */
const longest = 90
const short = (wording: string): string => {
  const first = wording.split('\n')[0] ?? ''
  return first.length > longest ? `${first.slice(0, longest - 1)}…` : first
}

/** What one assembly ahead, or one that is held, asks of somebody now; nothing while it only lies ahead. */
const stepNow = (
  assembly: ShownAssembly,
  now: Date,
  { convenes, hasAnswered }: { convenes: boolean; hasAnswered: boolean },
): Step | null => {
  const { zone } = assembly
  const state = stateOf(assembly, now)
  if (state === 'checked_in' || state === 'running') return 'join'
  const [today, day] = [civilDateAt(now, zone), civilDateAt(assembly.startsAt, zone)]
  if (state === 'agenda_frozen' && convenes && today >= day) return 'hold'
  const isConvened = state === 'agenda_open' || state === 'agenda_frozen'
  return isConvened && !hasAnswered && day <= addDays(today, soonDays) ? 'answer' : null
}

/** Assemblies ahead or held, with what each asks of this person. */
const stepLines = async ({ db, scope }: QueryContext, entered: Entered, ahead: readonly ShownAssembly[]) => {
  const { now, personId } = entered
  const ids = ahead.map(one => one.id)
  const answered = await listAnswered(db, scope, personId ?? '', ids)
  const convenes = mayConvene(actorOf(entered), scope.spaceId, now).allowed
  return ahead.flatMap(one => {
    const step = stepNow(one, now, { convenes, hasAnswered: answered.includes(one.id) })
    const part = step === 'answer' ? '' : '/seance'
    return step === null
      ? []
      : [line(step, `${one.id}${part}`, one.title, civilDateAt(one.startsAt, one.zone))]
  })
}

/** Votes that wait for this person, with their last day where they have one. */
const voteLines = async (
  { db, scope }: QueryContext,
  { personId }: Entered,
  ballots: Awaited<ReturnType<typeof listOpenBallots>>,
) => {
  const ids = ballots.map(one => one.id)
  const awaited = await listAwaitedVotes(db, scope, personId ?? '', ids)
  return ballots
    .filter(one => awaited.includes(one.id))
    .map(one =>
      line('vote', `scrutin-${one.id}`, short(one.wording), one.closesAt ? civilDateAt(one.closesAt) : ''),
    )
}

/** Minutes that this person takes: what is due, and what is late (R107). */
const minutesLines = (
  { now, personId }: Entered,
  rows: Awaited<ReturnType<typeof listUnpublished>>,
  isLate: boolean,
) =>
  rows
    .filter(one => one.takenBy === personId)
    .map(one => ({ one, due: minutesDue(one.startsAt, one.policy, one.zone) }))
    .filter(({ due }) => now >= due.lateFrom === isLate)
    .map(({ one, due }) => line('minutes', `${one.id}/compte-rendu`, one.title, due.dueOn))

/** Meetings of one's own bodies that nobody has accounted for in time (R110). */
const meetingLines = async ({ db, scope }: QueryContext, entered: Entered) => {
  const { now, personId } = entered
  const register = await readRegister(db, scope)
  const held = mandatesInForce(register.tree, now).filter(one => one.personId === personId)
  const bodyIds = [...(await listCommissionsOf(db, scope, personId ?? '')), ...held.map(one => one.bodyId)]
  if (bodyIds.length === 0) return []
  const audiences = audiencesOf(entered, scope.spaceId)
  const late = await lateMeetings(db, scope, register, { audiences, now, bodyIds })
  return late.map(one => line('minutes', `reunion-${one.eventId}`, one.title, one.dueOn))
}

/**
 * On the first screen of an organisation: a convocation without answer, the assembly of this day, a vote that waits, and to
 * whoever takes the minutes that they are due; to those of a body, that a meeting of it has none.
 */
export const assembliesToday = async (ctx: QueryContext) => {
  const { db, scope } = ctx
  const entered = await ctx.entered
  if (!mayTakePart(actorOf(entered)).allowed)
    return { waiting: [], others: [], soon: [], late: [], steps: [] }
  const [ahead, ballots, unpublished] = await Promise.all([
    listAssemblies(db, scope, { period: 'upcoming', now: entered.now }, { before: null, rows: linesPerKind }),
    listOpenBallots(db, scope),
    listUnpublished(db, scope),
  ])
  const [steps, votes, meetings] = await Promise.all([
    stepLines(ctx, entered, ahead),
    voteLines(ctx, entered, ballots),
    meetingLines(ctx, entered),
  ])
  return {
    waiting: [...votes, ...steps, ...minutesLines(entered, unpublished, false)],
    others: [],
    soon: [],
    late: [...minutesLines(entered, unpublished, true), ...meetings],
    steps: [],
  }
}
