import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { LockedMeeting } from '../meeting-facts.ts'
import { recordOf } from '../minutes-content.ts'

/** What a vote between two assemblies came to is written to every member, as it will stand in the record. */
export const tellResult = async (
  { db, scope, notify }: MutationContext,
  { assembly }: LockedMeeting,
  ballot: BallotRow,
): Promise<void> => {
  const place = await assemblyPlace(db, scope)
  notify({
    notice: 'assemblies.ballot_result',
    to: { people: 'members' },
    subject: ballot.id,
    path: `${place.path}/assemblees/scrutin-${ballot.id}`,
    params: { place: place.name, title: assembly.title },
    minutes: { points: [], record: recordOf({ assembly, ballots: [ballot] }) },
  })
}
