import type { ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import type { Collecting } from '../../boundary/collecting.ts'
import { recordOf } from '../minutes-content.ts'

type Telling = Pick<Collecting, 'db' | 'scope' | 'notify'>

const about = async ({ db, scope }: Telling, assembly: ShownAssembly, { id }: BallotRow) => {
  const place = await assemblyPlace(db, scope)
  return {
    subject: id,
    path: `${place.path}/assemblees/scrutin-${id}`,
    params: { place: place.name, title: assembly.title },
  }
}

/**
 * What a vote between two assemblies came to, or why it was cancelled, is written to every member, as it will stand in the
 * record.
 */
export const tellResult = async (ctx: Telling, assembly: ShownAssembly, ballot: BallotRow): Promise<void> => {
  ctx.notify({
    ...(await about(ctx, assembly, ballot)),
    notice: 'assemblies.ballot_result',
    to: { people: 'members' },
    minutes: { points: [], record: recordOf({ assembly, ballots: [ballot] }) },
  })
}

/** A vote that closed by the clock has its result once somebody proclaims it: whoever convenes is asked to. */
export const askToProclaim = async (
  ctx: Telling,
  assembly: ShownAssembly,
  ballot: BallotRow,
): Promise<void> => {
  const words = await about(ctx, assembly, ballot)
  ctx.notify({
    ...words,
    params: Object.assign({}, words.params, { text: ballot.wording }),
    notice: 'assemblies.ballot_to_proclaim',
    to: { power: 'assemblies.convene' },
  })
}
