import { freezesOn, plannedTime } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import { withdrawItem } from '@reliance/core/assemblies/agenda/withdraw-item.ts'
import { type AssemblyState, isAhead } from '@reliance/core/assemblies/assembly-state.ts'
import type { GetAssemblyInput } from '@reliance/core/assemblies/get-assembly.ts'
import { mayConvene, mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { countAnswers, countConvened, findAnswer } from '@reliance/db/assemblies/answers.ts'
import { findAssembly, listFollowing, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { listStays } from '@reliance/db/assemblies/attendance.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { freezeOf, stateOf } from './assembly-facts.ts'
import { proxiesView } from './proxies-view.ts'
import { type AgendaPoint, readAgenda } from './read-agenda.ts'
import { welcomeView } from './welcome.ts'

type Input = GetAssemblyInput & { spaceId: string }

/** One's own point, and whether it can be taken back still. */
const pointView = (point: AgendaPoint, state: AssemblyState, freezesAt: Date, entered: Entered) => {
  const isOwn = point.filedBy === entered.personId
  return {
    itemId: point.itemId,
    title: point.title,
    wantedOutcome: point.wantedOutcome,
    plannedMinutes: point.plannedMinutes,
    filer: point.filer,
    carriedCount: point.carriedCount,
    urgencyReason: point.urgencyReason,
    /** What a commission or a secretariat brought, of which it is a point (R113). */
    output: point.outputId === null ? null : { outputId: point.outputId, body: point.broughtBy ?? '' },
    isOwn,
    canWithdraw: !entered.isClosed && withdrawItem({ state, freezesAt, isOwn }, entered.now).ok,
  }
}

/** The next assembly whose agenda takes what this one does not. */
const nextView = (following: readonly ShownAssembly[], now: Date) => {
  const next = following.find(
    one => ['planned', 'agenda_open'].includes(stateOf(one, now)) && now < freezeOf(one),
  )
  return next
    ? { id: next.id, title: next.title, startsAt: next.startsAt.toISOString(), zone: next.zone }
    : null
}

const answersView = (rows: Awaited<ReturnType<typeof countAnswers>>, members: number) => {
  const said = (answer: 'present' | 'excused' | 'proxy'): number =>
    rows.find(one => one.answer === answer)?.people ?? 0
  const [present, excused, represented] = [said('present'), said('excused'), said('proxy')]
  return { present, excused, represented, silent: members - present - excused - represented }
}

const isItsDay = ({ startsAt, zone }: ShownAssembly, now: Date): boolean =>
  civilDateAt(now, zone) >= civilDateAt(startsAt, zone)

/** What this person may do with an assembly as it stands. */
const canOf = (assembly: ShownAssembly, state: AssemblyState, entered: Entered, spaceId: string) => {
  const { now, isClosed } = entered
  const keeps = !isClosed && mayConvene(actorOf(entered), spaceId, now).allowed
  const isExtraordinary = assembly.kind === 'extraordinary'
  const isOpen = isExtraordinary
    ? state === 'planned' && keeps
    : ['planned', 'agenda_open'].includes(state) && now < freezeOf(assembly)
  return {
    keep: keeps,
    convene: keeps && state === 'planned',
    /** Until it is held; then whoever facilitates takes a point before others, with a reason. */
    order: keeps && isAhead(state),
    add: !isClosed && isOpen,
    addUrgent: keeps && !isExtraordinary && state === 'agenda_frozen',
    /** Opens its check-in, on its day. */
    hold: keeps && state === 'agenda_frozen' && isItsDay(assembly, now),
    answer: !isClosed && now < assembly.endsAt && ['agenda_open', 'agenda_frozen'].includes(state),
  }
}

/** One assembly: its date, its agenda in order and by its time, who comes, and what this person may do. */
export const getAssembly = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { assemblyId }: Input) => {
    const [found, points, counted, members, entered] = await Promise.all([
      findAssembly(db, scope, assemblyId),
      readAgenda(db, scope, assemblyId),
      countAnswers(db, scope, assemblyId),
      countConvened(db, scope),
      entering,
    ])
    if (!found) throw notFound()
    const { now } = entered
    const { policy } = found
    const [state, freezesAt] = [stateOf(found, now), freezeOf(found)]
    const [mine, stays, following, proxies, welcome] = await Promise.all([
      findAnswer(db, scope, assemblyId, entered.personId ?? ''),
      listStays(db, scope, assemblyId, [entered.personId ?? '']),
      listFollowing(db, scope, found),
      proxiesView(db, scope, found, entered),
      welcomeView(db, scope, found, entered),
    ])
    return {
      id: found.id,
      eventId: found.eventId,
      kind: found.kind,
      why: found.why,
      state,
      revision: found.revision,
      title: found.title,
      description: found.description,
      mode: found.mode,
      place: found.place,
      link: found.link,
      dialIn: found.dialIn,
      startsAt: found.startsAt.toISOString(),
      endsAt: found.endsAt.toISOString(),
      isOver: found.endsAt <= now,
      zone: found.zone,
      wholeDay: found.wholeDay,
      cancelReason: found.cancelReason,
      /** The last day on which points are taken; null of an extraordinary one, which takes those of its convocation. */
      freezesOn: found.kind === 'ordinary' ? (freezesOn(found.startsAt, policy, found.zone) as string) : null,
      orderReason: found.orderReason,
      points: points.map(one => pointView(one, state, freezesAt, entered)),
      planned: Object.assign({ maxMinutes: policy.maxMinutes }, plannedTime(points, policy)),
      answers: answersView(counted, members),
      mine: mine?.answer ?? null,
      /** Whether this person was there, which a paper certifies once it is over. */
      wasThere: stays.length > 0 && !isAhead(state) && !['checked_in', 'running'].includes(state),
      proxies,
      /** The welcome of newcomers before it (R91); null where it is nothing to this person. */
      welcome,
      next: nextView(following, now),
      can: canOf(found, state, entered, scope.spaceId),
    }
  },
})
