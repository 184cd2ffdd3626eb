import {
  type BallotFileInput,
  type FiledBallot,
  ballotFile as fileOf,
} from '@reliance/core/assemblies/ballots/ballot-file.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { type BallotRow, findBallot } from '@reliance/db/assemblies/ballots.ts'
import { listVotes } from '@reliance/db/assemblies/votes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound, RuleError } from '../../boundary/rule-error.ts'
import { actorOf, allow, query } from '../../boundary/use-case.ts'
import { ballotOf, electorateOf } from './ballot-facts.ts'
import { countedOf } from './counted-of.ts'

type Input = BallotFileInput & { spaceId: string }

/** Counted ballots as members see them: with names where votes are named. */
const filed = async (db: ReadDb, scope: Scope, ballot: BallotRow): Promise<readonly FiledBallot[]> => {
  if (ballot.secrecy !== 'named') return (await countedOf(db, scope, ballot)).ballots
  const votes = await listVotes(db, scope, ballot.id)
  return votes.map(({ name, choice, groupId }) => ({ name: name ?? '', choice, groupId }))
}

/** A proclaimed ballot as a file that anybody counts again with `scripts/recount.mjs`. */
export const ballotFile = query({
  may: mayTakePart,
  run: async ({ db, scope, entered }, { ballotId }: Input) => {
    const [ballot, reader] = await Promise.all([findBallot(db, scope, ballotId), entered])
    if (!ballot) throw notFound()
    allow(mayTakePart(actorOf(reader)))
    if (ballot.result === null) throw new RuleError('conflict', { code: 'assemblies.ballot_not_closed' })
    const [ballots, { hands }] = await Promise.all([filed(db, scope, ballot), countedOf(db, scope, ballot)])
    const file = fileOf(ballotOf(ballot), electorateOf(ballot), { ballots, hands }, ballot.result)
    return { name: 'scrutin.json', content: `${JSON.stringify(file, null, 2)}\n` }
  },
})
