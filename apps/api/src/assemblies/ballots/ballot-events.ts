import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { findBallot } from '@reliance/db/assemblies/ballots.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import type { Handler } from '../../outbox-event.ts'
import { attendanceOf } from '../attendance.ts'
import { endBallot } from './end-ballot.ts'
import { destroyKey } from './key-files.ts'
import { askToProclaim, tellResult } from './tell-result.ts'
import { whenBallotDue } from './when-ballot-due.ts'

/**
 * A ballot closes at its announced end; one that was closed before stays as it is. Of one between two assemblies nobody
 * stands by: whoever convenes is asked to proclaim it, and everybody is told where its key was lost.
 */
export const closeByClock = whenBallotDue(async ({ ctx, assembly, ballot }) => {
  const attendance = await attendanceOf(ctx.db, ctx.scope, assembly, ctx.now)
  const state = await endBallot(ctx, attendance, ballot)
  if (ballot.onlineReason === null) return
  if (state === 'closed') return askToProclaim(ctx, assembly, ballot)
  const { keyLost } = assembliesFr.ballots
  await tellResult(ctx, assembly, Object.assign({}, ballot, { state, voidReason: keyLost }))
})

/** The key of a ballot that is not open any more is destroyed (L5); done again, it finds nothing. */
export const forgetKeyOf: Handler = async ({ services }, event) => {
  const stored = await readEvent<{ ballotId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  if (services.keyFolder === undefined)
    throw new Error('KEY_DIR is missing: the key of a ballot is not destroyed')
  const { ballotId } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const read = await readIn(services.database)(door, ({ db, scope }) => findBallot(db, scope, ballotId))
  const state = read?.value?.state
  if (state !== 'draft' && state !== 'open') await destroyKey(services.keyFolder, ballotId)
}
