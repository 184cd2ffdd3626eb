import { agendaMailedAt, freezesOn, remindsAt } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import { freezeByClock } from '@reliance/core/assemblies/convene-assembly.ts'
import { assemblyOfEvent, type ShownAssembly, stepAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { Effect, MutationContext } from '../boundary/use-case.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'
import { aheadFacts, freezeOf, stateOf } from './assembly-facts.ts'
import { convocations } from './convocations.ts'
import { dueAt, whenDue } from './due.ts'

/** What becomes of an agenda that is open: members are reminded, where there is time, and it is frozen (R98). */
const dueBefore = (assembly: ShownAssembly, now: Date): Effect[] => {
  const remindedAt = remindsAt(assembly.startsAt, assembly.policy, assembly.zone)
  const freezing = dueAt('assemblies.freeze_agenda', assembly, freezeOf(assembly), now)
  return remindedAt > now
    ? [dueAt('assemblies.remind_agenda', assembly, remindedAt, now), freezing]
    : [freezing]
}

/** Reminds of the freeze of an agenda and freezes it, each at its instant; at once where that is past. */
export const freezeLater = (
  { emit, now }: Pick<MutationContext, 'emit' | 'now'>,
  assembly: ShownAssembly,
): void => {
  for (const effect of dueBefore(assembly, now)) emit(effect)
}

/** Tells members that points are taken still, until the day of the freeze. */
export const remindAgenda = whenDue(async due => {
  const { assembly, now } = due
  if (stateOf(assembly, now) !== 'agenda_open') return []
  const day = freezesOn(assembly.startsAt, assembly.policy, assembly.zone)
  const mails = await convocations(due, assembly, 'assemblies.agenda_closing', day)
  return mails.map(payload => ({ kind: 'mail.notice', payload }))
})

/**
 * Writes the freeze down, and has the final agenda mailed at eight, unless the convocation brought it frozen. What people may
 * do follows from the instant, not from this row.
 */
export const freezeAgenda = whenDue(async ({ db, scope, now, assembly }) => {
  const frozen = freezeByClock(aheadFacts(assembly, assembly.state, 0), now)
  if (!frozen.ok) return []
  await stepAssembly(db, scope, assembly.id, { state: frozen.value, frozenAt: now })
  if (assembly.convenedAt === null || assembly.convenedAt >= freezeOf(assembly)) return []
  const mailedAt = agendaMailedAt(assembly.startsAt, assembly.policy, assembly.zone)
  return [dueAt('assemblies.mail_agenda', assembly, mailedAt, now)]
})

/** Writes the final agenda to every member, with what came in as urgent since. */
export const mailAgenda = whenDue(async due => {
  const { assembly, now } = due
  if (stateOf(assembly, now) !== 'agenda_frozen' || assembly.startsAt <= now) return []
  const day = freezesOn(assembly.startsAt, assembly.policy, assembly.zone)
  const mails = await convocations(due, assembly, 'assemblies.agenda_frozen', day)
  return mails.map(payload => ({ kind: 'mail.notice', payload }))
})

/** The agenda of an assembly whose date was moved is frozen so many days before the new one. */
export const followDate: Handler = async ({ services }, event) => {
  const stored = await readEvent<{ eventId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const assembly = await assemblyOfEvent(db, scope, stored.payload.eventId)
    if (assembly?.state !== 'agenda_open') return
    const effects = dueBefore(assembly, now)
    await writeOutbox(
      db,
      scope,
      effects.map(effect => Object.assign({ id: newId() }, effect)),
    )
  })
}
