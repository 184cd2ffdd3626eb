import { findAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, lockBallot } from '@reliance/db/assemblies/ballots.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { type Collecting, collecting } from '../../boundary/collecting.ts'
import type { Services } from '../../boundary/context.ts'
import type { Handler } from '../../outbox-event.ts'

type Due = { ctx: Collecting & { services: Services }; assembly: ShownAssembly; ballot: BallotRow }

/** Does once what is due for a ballot that is open still, in the name of whoever wrote it. */
export const whenBallotDue =
  (follows: (due: Due) => Promise<void>): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<{ ballotId: string }>(services.database, event, event.spaceId)
    if (!stored) return
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      if (!(await markHandled(db, scope, event.eventId))) return
      const ballot = await lockBallot(db, scope, stored.payload.ballotId)
      const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
      if (!assembly || ballot.state !== 'open') return
      const { ctx, acts, outbox } = collecting({ db, scope, now, personId: ballot.draftedBy })
      await follows({ ctx: Object.assign(ctx, { services }), assembly, ballot })
      await recordActs(db, scope, acts)
      await writeOutbox(db, scope, outbox)
    })
  }
