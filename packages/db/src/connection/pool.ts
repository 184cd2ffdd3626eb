import { Unavailable } from './unavailable.ts'

/** How long somebody waits for a free one before being refused. */
const patienceMs = 4000

type Waiting<T> = { give: (one: T) => void; refuse: (why: Error) => void }

/** Things that are used by one at a time. Whoever finds none free waits, first come, first served. */
export class Pool<T> {
  /** The one used last is taken first: what it knows is still at hand, here and in the server. */
  readonly #free: T[]
  readonly #waiting = new Set<Waiting<T>>()

  constructor(all: readonly T[]) {
    this.#free = [...all]
  }

  get state(): { free: number; waiting: number } {
    return { free: this.#free.length, waiting: this.#waiting.size }
  }

  /** @throws {Unavailable} when none becomes free in time. */
  async take(): Promise<T> {
    const one = this.#free.pop()
    if (one !== undefined) return one
    return new Promise((resolve, reject) => {
      const waiting: Waiting<T> = {
        give: given => settle(() => resolve(given)),
        refuse: why => settle(() => reject(why)),
      }
      const timer = setTimeout(() => waiting.refuse(new Unavailable('no connection was free')), patienceMs)
      const settle = (answer: () => void) => {
        clearTimeout(timer)
        this.#waiting.delete(waiting)
        answer()
      }
      this.#waiting.add(waiting)
    })
  }

  release(one: T): void {
    const [next] = this.#waiting
    if (next) next.give(one)
    else this.#free.push(one)
  }

  refuseAll(why: Error): void {
    for (const waiting of this.#waiting) waiting.refuse(why)
  }

  get idle(): readonly T[] {
    return this.#free
  }

  /** Takes away all that are free. */
  drain(): T[] {
    return this.#free.splice(0)
  }
}
