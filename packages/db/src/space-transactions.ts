import type { Lanes, Reader, Tx } from './client.ts'
import type { Opened } from './lane.ts'
import { type Door, type Entered, readEntered, type Scope } from './shared/doors.ts'
import { sqlState } from './sql-state.ts'

/** What a transaction inside a space gives to its work. */
export type Inside<Db> = { db: Db; scope: Scope }

const begin = (lane: Opened, door: Door): Promise<Entered | undefined> =>
  lane.db.execute(door.enter).then(rows => {
    const [row] = rows as unknown as Parameters<typeof readEntered>[0][]
    return row && readEntered(row)
  })

/**
 * Reads in one space. The door's statement travels with those of `work`, in one round trip: when the door
 * stays shut no space is set, so the policies of the database show `work` nothing, and its answer is dropped.
 * @returns undefined when the door did not open.
 */
export const readIn =
  (lanes: Lanes) =>
  async <T>(
    door: Door,
    work: (inside: Inside<Reader>, entered: Promise<Entered>) => Promise<T>,
  ): Promise<{ entered: Entered; value: T } | undefined> => {
    const shut = new Error('the door stayed shut')
    try {
      return await lanes.transaction('read', async lane => {
        const entering = begin(lane, door).then(entered => {
          if (!entered) throw shut
          return entered
        })
        entering.catch(() => {})
        const working = work({ db: lane.db, scope: { spaceId: door.spaceId } as Scope }, entering)
        working.catch(() => {})
        const entered = await entering
        return { entered, value: await working }
      })
    } catch (error) {
      if (error === shut) return undefined
      throw error
    }
  }

/**
 * A serialization failure, a deadlock, a row that another transaction wrote first: begun again, the work sees what
 * the other did, and answers by its rules; the same request finds its answer.
 */
const lostRaces = new Set(['40001', '40P01', '23505'])

/**
 * Writes in one space; the whole is run again after a lost race, three times at most.
 * @returns undefined when the door did not open.
 */
export const writeIn =
  (lanes: Lanes) =>
  async <T>(
    door: Door,
    work: (inside: Inside<Tx>, entered: Entered) => Promise<T>,
  ): Promise<T | undefined> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await lanes.transaction('write', async lane => {
          const entered = await begin(lane, door)
          return entered && work({ db: lane.db, scope: { spaceId: door.spaceId } as Scope }, entered)
        })
      } catch (error) {
        if (attempt === 4 || !lostRaces.has(sqlState(error) ?? '')) throw error
      }
    }
  }
