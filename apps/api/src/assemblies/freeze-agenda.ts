import { freezesOn } from '@reliance/core/assemblies/agenda/freeze-agenda.ts'
import { freezeByClock } from '@reliance/core/assemblies/convene-assembly.ts'
import { civilDateAt, instantAt, type WallTime } from '@reliance/core/shared/time.ts'
import {
  assemblyOfEvent,
  findAssembly,
  lockAssembly,
  type ShownAssembly,
  stepAssembly,
} from '@reliance/db/assemblies/assemblies.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type { Effect, MutationContext } from '../boundary/use-case.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'
import { aheadFacts, freezeOf, policy, stateOf } from './assembly-facts.ts'
import { convocation } from './convocation.ts'

/** When the final agenda is written to all, on the morning after its freeze (R98). */
const mailAt = '08:00' as WallTime

type About = { assemblyId: string }

const freezing = (assembly: ShownAssembly, now: Date): Effect => {
  const payload: About = { assemblyId: assembly.id }
  const runAfterMs = Math.max(0, freezeOf(assembly).getTime() - now.getTime())
  return { kind: 'assemblies.freeze_agenda', payload, runAfterMs }
}

/** Freezes the agenda at its instant; at once where that is past. */
export const freezeLater = (
  { emit, now }: Pick<MutationContext, 'emit' | 'now'>,
  assembly: ShownAssembly,
): void => emit(freezing(assembly, now))

/**
 * Writes the freeze down, and has the final agenda mailed at eight. An assembly whose date was moved meanwhile has a freeze
 * of its own; what people may do follows from the instant, not from this row.
 */
export const freezeAgenda: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const assembly = await lockAssembly(db, scope, stored.payload.assemblyId)
    if (!assembly || assembly.cancelledAt !== null) return
    const frozen = freezeByClock(aheadFacts(assembly, assembly.state, 0), now)
    if (!frozen.ok) return
    await stepAssembly(db, scope, assembly.id, { state: frozen.value, frozenAt: now })
    const { zone } = assembly
    const at = instantAt(civilDateAt(freezeOf(assembly), zone), mailAt, zone)
    const runAfterMs = Math.max(0, at.getTime() - now.getTime())
    const payload: About = { assemblyId: assembly.id }
    await writeOutbox(db, scope, [{ id: newId(), kind: 'assemblies.mail_agenda', payload, runAfterMs }])
  })
}

/** Writes the final agenda to every member, with what came in as urgent since. */
export const mailAgenda: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const assembly = await findAssembly(db, scope, stored.payload.assemblyId)
    if (!assembly || stateOf(assembly, now) !== 'agenda_frozen' || assembly.startsAt <= now) return
    const day = freezesOn(assembly.startsAt, policy, assembly.zone)
    const payload = await convocation({ db, scope, now }, assembly, 'assemblies.agenda_frozen', day)
    await writeOutbox(db, scope, [{ id: newId(), kind: 'mail.notice', payload }])
  })
}

/** The agenda of an assembly whose date was moved is frozen so many days before the new one. */
export const followDate: Handler = async ({ services }, event) => {
  const stored = await readEvent<{ eventId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const assembly = await assemblyOfEvent(db, scope, stored.payload.eventId)
    if (assembly?.state !== 'agenda_open') return
    await writeOutbox(db, scope, [Object.assign({ id: newId() }, freezing(assembly, now))])
  })
}
