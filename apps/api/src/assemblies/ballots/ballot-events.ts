import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { findBallot, lockBallot } from '@reliance/db/assemblies/ballots.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../../boundary/collecting.ts'
import type { Handler } from '../../outbox-event.ts'
import { attendanceOf } from '../attendance.ts'
import { endBallot } from './end-ballot.ts'
import { destroyKey } from './key-files.ts'

type About = { ballotId: string }

/** A ballot closes at its announced end, in the name of whoever wrote it; one that was closed before stays as it is. */
export const closeByClock: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const ballot = await lockBallot(db, scope, stored.payload.ballotId)
    const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
    if (!assembly || ballot.state !== 'open') return
    const { ctx, acts, outbox } = collecting({ db, scope, now, personId: ballot.draftedBy })
    const attendance = await attendanceOf(db, scope, assembly, now)
    await endBallot(Object.assign(ctx, { services }), attendance, ballot)
    await recordActs(db, scope, acts)
    await writeOutbox(db, scope, outbox)
  })
}

/** The key of a ballot that is not open any more is destroyed (L5); done again, it finds nothing. */
export const forgetKeyOf: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  if (services.keyFolder === undefined)
    throw new Error('KEY_DIR is missing: the key of a ballot is not destroyed')
  const { ballotId } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const read = await readIn(services.database)(door, ({ db, scope }) => findBallot(db, scope, ballotId))
  const state = read?.value?.state
  if (state !== 'draft' && state !== 'open') await destroyKey(services.keyFolder, ballotId)
}
