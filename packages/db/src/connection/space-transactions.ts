import { type Door, type Entered, readEntered, type Scope } from '../shared/doors.ts'
import type { OpenTransaction } from './connection.ts'
import type { Database, ReadDb, Tx } from './database.ts'
import { DoorShut } from './read-batches.ts'
import { sqlState } from './sql-state.ts'

/** What a transaction inside a space gives to its work. */
export type Inside<Db> = { db: Db; scope: Scope }

/**
 * Reads in one space. The door's statement travels with those of `work`, in one round trip: when the door
 * stays shut no space is set, so the policies of the database show `work` nothing, and its answer is dropped.
 * @returns undefined when the door did not open.
 */
export const readIn =
  (database: Database) =>
  async <T>(
    door: Door,
    work: (inside: Inside<ReadDb>, entered: Promise<Entered>) => Promise<T>,
  ): Promise<{ entered: Entered; value: T } | undefined> => {
    try {
      return await database.read(door.enter, async (db, row) => {
        const entering = row.then(readEntered)
        const working = work({ db, scope: { spaceId: door.spaceId } as Scope }, entering)
        working.catch(() => {})
        return { entered: await entering, value: await working }
      })
    } catch (error) {
      if (error instanceof DoorShut) return undefined
      throw error
    }
  }

/**
 * A serialization failure, a deadlock, a row or a time that another transaction took first: begun again, the work sees what
 * the other did, and answers by its rules; the same request finds its answer.
 */
const lostRaces = new Set(['40001', '40P01', '23505', '23P01'])

type WorkInside<T> = (inside: Inside<Tx> & Pick<OpenTransaction, 'lastly'>, entered: Entered) => Promise<T>

/**
 * Writes in one space, when its turn comes: half of the connections serve one space at most. The whole is run again after
 * a lost race, three times at most.
 * @returns undefined when the door did not open. @throws {Unavailable} when no turn comes in time.
 */
export const writeIn =
  (database: Database) =>
  <T>(door: Door, work: WorkInside<T>): Promise<T | undefined> =>
    database.turns.take(door.spaceId, () => writeNow(database, door, work))

const writeNow = async <T>(database: Database, door: Door, work: WorkInside<T>): Promise<T | undefined> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction('write', async ({ db, ask, lastly }) => {
        const [row] = await ask(door.enter)
        const entered = row && readEntered(row)
        const scope = { spaceId: door.spaceId } as Scope
        return entered && work({ db, lastly, scope }, entered)
      })
    } catch (error) {
      if (attempt === 4 || !lostRaces.has(sqlState(error) ?? '')) throw error
    }
  }
}
