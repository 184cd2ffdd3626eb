import { createHash } from 'node:crypto'
import { type Followed, type Listener, type Pace, Room, usualPace } from './room.ts'

/** Connections of one person in one assembly: a telephone, a laptop, the wall, and some that were not closed. */
const mostOfPerson = 8
/** Connections of one process; beyond it pages read again by themselves. */
const mostOfProcess = 20_000

/** The assemblies of which somebody looks on, in this process. */
export class LiveHub<Screen> {
  readonly #rooms = new Map<string, Map<string, Room<Screen>>>()
  readonly #pace: Pace

  constructor(pace: Pace = usualPace) {
    this.#pace = pace
  }

  get size(): number {
    return this.#all().reduce((sum, room) => sum + room.size, 0)
  }

  get hasRoom(): boolean {
    return this.size < mostOfProcess
  }

  /** Takes somebody in. */
  join(
    { spaceId, assemblyId }: { spaceId: string; assemblyId: string },
    listener: Listener<Screen>,
    first: Followed<Screen>,
    has: string | undefined,
  ): void {
    const room = this.#roomOf(spaceId, assemblyId)
    const own = room.connectionsOf(listener.personId)
    if (own.length >= mostOfPerson && own[0]) room.end(own[0])
    room.join(listener, first, has)
    listener.to.once('close', () => this.#forget(spaceId, assemblyId))
  }

  /** Something was written in this space by this process. */
  touch(spaceId: string): void {
    for (const room of this.#rooms.get(spaceId)?.values() ?? []) room.touch()
  }

  close(): void {
    for (const room of this.#all()) room.close()
    this.#rooms.clear()
  }

  #all(): Room<Screen>[] {
    return [...this.#rooms.values()].flatMap(rooms => [...rooms.values()])
  }

  #roomOf(spaceId: string, assemblyId: string): Room<Screen> {
    const rooms = this.#rooms.get(spaceId) ?? new Map<string, Room<Screen>>()
    this.#rooms.set(spaceId, rooms)
    const room = rooms.get(assemblyId) ?? new Room<Screen>(versionOf, this.#pace)
    rooms.set(assemblyId, room)
    return room
  }

  #forget(spaceId: string, assemblyId: string): void {
    const rooms = this.#rooms.get(spaceId)
    if (rooms?.get(assemblyId)?.size !== 0) return
    rooms.delete(assemblyId)
    if (rooms.size === 0) this.#rooms.delete(spaceId)
  }
}

/** A short name of what a screen says, the same in every process. */
const versionOf = (screen: unknown): string =>
  createHash('sha256').update(JSON.stringify(screen)).digest('base64url').slice(0, 22)
