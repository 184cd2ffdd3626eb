import { Pool } from './pool.ts'

/**
 * How many may write in one space at a time; the others wait their turn before they take a connection. Whoever waits for
 * a row of a busy space then keeps no connection from the people of another one.
 */
export class SpaceTurns {
  readonly #atOnce: number
  readonly #turns = new Map<string, { pool: Pool<null>; asking: number }>()

  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return [...this.#turns.values()].reduce((sum, { pool }) => sum + pool.state.waiting, 0)
  }

  /** @throws {Unavailable} when no turn comes in time. */
  async take<T>(spaceId: string, work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.get(spaceId) ?? {
      pool: new Pool(Array.from({ length: this.#atOnce }, () => null)),
      asking: 0,
    }
    this.#turns.set(spaceId, turn)
    turn.asking++
    try {
      await turn.pool.take()
      try {
        return await work()
      } finally {
        turn.pool.release(null)
      }
    } finally {
      if (--turn.asking === 0) this.#turns.delete(spaceId)
    }
  }
}
