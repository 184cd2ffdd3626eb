import { civilDateAt, wallTimeAt } from '@reliance/core/shared/time.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { findBallot } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { listSilentVoters } from '@reliance/db/assemblies/votes.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../../boundary/collecting.ts'
import type { Handler } from '../../outbox-event.ts'
import { voteLink } from './invite-to-vote.ts'

type About = { ballotId: string }

/** Whoever has not voted yet is told until when they may, with a link of their own; a ballot that is over asks nobody. */
export const remindBallot: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const ballot = await findBallot(db, scope, stored.payload.ballotId)
    const assembly = ballot && (await findAssembly(db, scope, ballot.assemblyId))
    if (!assembly || ballot.state !== 'open' || ballot.closesAt === null) return
    const { ctx, outbox } = collecting({ db, scope, now, personId: ballot.draftedBy })
    const [place, silent] = await Promise.all([
      assemblyPlace(db, scope),
      listSilentVoters(db, scope, ballot.id),
    ])
    const day = civilDateAt(ballot.closesAt, assembly.zone)
    const time = wallTimeAt(ballot.closesAt, assembly.zone)
    for (const personId of silent)
      ctx.notify({
        notice: 'assemblies.ballot_ending',
        to: { personId, whileMember: true },
        subject: ballot.id,
        path: `${place.path}/assemblees/scrutin-${ballot.id}`,
        params: { place: place.name, text: ballot.wording, day, time },
        act: voteLink(scope.spaceId, ballot.id, now, ballot.closesAt),
      })
    await writeOutbox(db, scope, outbox)
  })
}
