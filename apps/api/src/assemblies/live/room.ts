import { randomInt } from 'node:crypto'

/** What one look at an assembly finds: what everybody sees, and who may see it. */
export type Followed<Screen> = { screen: Screen; memberIds: readonly string[]; now: string }

/** Where somebody is written to. */
export type Stream = {
  readonly writableLength: number
  write(bytes: Buffer | string): unknown
  end(): unknown
  once(event: 'close', listener: () => void): unknown
}

/** Somebody who looks on: how the assembly is read as them, and where it is written to. */
export type Listener<Screen> = {
  personId: string
  /** Reads the assembly with this person's own right; `gone` where there is none any more. */
  look(): Promise<Followed<Screen> | 'gone'>
  /** Whether this person may still look. */
  may(): Promise<boolean>
  to: Stream
}

/** How fast and how long, in milliseconds. */
export type Pace = {
  /** Between two looks at least where something was written here, and at most where nothing was: another process may have written. */
  afterWriteMs: number
  idleMs: number
  /** How often each listener's own right is asked again. */
  rightMs: number
  /** How often a line without content keeps a connection through proxies. */
  breathMs: number
}
export const usualPace: Pace = { afterWriteMs: 100, idleMs: 1_000, rightMs: 60_000, breathMs: 20_000 }

/** Bytes that wait for somebody whose network is slow; beyond it they come again and read the whole. */
const mostWaitingBytes = 256 * 1024
/** Listeners whose right is asked in one look at most. */
const asksPerLook = 100

type Kept<Screen> = Listener<Screen> & { askedAt: number }

/**
 * One assembly and all who look on, from one buffer: it is read once for everybody, and each who listens is written the
 * same bytes when it has changed. An event is the whole screen and its name is what it says (`version`), so that
 * whoever comes back misses nothing: they are written the newest unless they have it.
 */
export class Room<Screen> {
  readonly #pace: Pace
  readonly #versionOf: (screen: Screen) => string
  readonly #listeners = new Set<Kept<Screen>>()
  #version = ''
  #frame: Buffer | null = null
  #timer: NodeJS.Timeout | null = null
  #looking = false
  #isTouched = false
  #breathedAt = performance.now()
  #lookedAt = 0

  constructor(versionOf: (screen: Screen) => string, pace: Pace) {
    this.#versionOf = versionOf
    this.#pace = pace
  }

  get size(): number {
    return this.#listeners.size
  }

  /** Connections of one person, the oldest first. */
  connectionsOf(personId: string): Listener<Screen>[] {
    return [...this.#listeners].filter(one => one.personId === personId)
  }

  /**
   * Takes somebody in, who has been read the assembly as `first`. @param has the version that they have already, as
   * `Last-Event-ID` says.
   */
  join(listener: Listener<Screen>, first: Followed<Screen>, has: string | undefined): void {
    // What they were read may be older than what the others have by now: a room goes on and never back.
    if (this.#frame === null) this.#take(first)
    else if (this.#versionOf(first.screen) !== this.#version) this.touch()
    const kept = Object.assign(listener, { askedAt: performance.now() })
    this.#listeners.add(kept)
    listener.to.once('close', () => this.#drop(kept))
    // How long a browser waits before it comes again, somewhat apart so that not all come at once.
    listener.to.write(`retry: ${randomInt(1_000, 3_000)}\n\n`)
    if (has !== this.#version && this.#frame) listener.to.write(this.#frame)
    this.#plan(this.#pace.idleMs)
  }

  /** Something was written in this space: looks now, or a moment after the look before. */
  touch(): void {
    this.#isTouched = true
    if (!this.#looking) this.#planTouched()
  }

  /** Ends every connection; browsers come again, elsewhere if need be. */
  close(): void {
    for (const one of this.#listeners) this.#end(one)
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** Ends a connection. */
  end(listener: Listener<Screen>): void {
    for (const one of this.#listeners) if (one === listener) this.#end(one)
  }

  #end(one: Kept<Screen>): void {
    this.#listeners.delete(one)
    one.to.end()
  }

  #drop(one: Kept<Screen>): void {
    this.#listeners.delete(one)
    if (this.#listeners.size === 0 && this.#timer) clearTimeout(this.#timer)
  }

  #planTouched(): void {
    this.#plan(Math.max(0, this.#lookedAt + this.#pace.afterWriteMs - performance.now()))
  }

  #plan(ms: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), ms)
    this.#timer.unref()
  }

  /** Keeps what was read where it is new, as the bytes that all are written. */
  #take({ screen, now }: Followed<Screen>): boolean {
    const version = this.#versionOf(screen)
    if (version === this.#version) return false
    this.#version = version
    const said = JSON.stringify(Object.assign({}, screen, { now, listeners: this.size }))
    this.#frame = Buffer.from(`id: ${version}\ndata: ${said}\n\n`)
    return true
  }

  async #look(): Promise<void> {
    if (this.#looking || this.size === 0) return
    this.#looking = true
    this.#isTouched = false
    this.#lookedAt = performance.now()
    try {
      const found = await this.#read()
      if (found) this.#tell(found)
      await this.#askRights()
      this.#breathe()
    } finally {
      this.#looking = false
      if (this.#isTouched) this.#planTouched()
      else if (this.size > 0) this.#plan(this.#pace.idleMs)
    }
  }

  /** Reads as whoever may: somebody who may no more is let go. Nothing where the database does not answer just now. */
  async #read(): Promise<Followed<Screen> | null> {
    for (const one of this.#listeners) {
      const found = await one.look().catch(() => null)
      if (found !== 'gone') return found
      this.#end(one)
    }
    return null
  }

  #tell(found: Followed<Screen>): void {
    const members = new Set(found.memberIds)
    for (const one of this.#listeners) if (!members.has(one.personId)) this.#end(one)
    if (this.#take(found) && this.#frame) this.#write(this.#frame)
  }

  #write(bytes: Buffer | string): void {
    for (const one of this.#listeners)
      if (one.to.writableLength > mostWaitingBytes) this.#end(one)
      else one.to.write(bytes)
    this.#breathedAt = performance.now()
  }

  #breathe(): void {
    if (performance.now() - this.#breathedAt >= this.#pace.breathMs) this.#write(':\n\n')
  }

  /** Nobody looks on longer than their right lasts: a session that ended, a mandate, a space that is theirs no more. */
  async #askRights(): Promise<void> {
    const due = [...this.#listeners].filter(one => performance.now() - one.askedAt >= this.#pace.rightMs)
    await Promise.all(
      due.slice(0, asksPerLook).map(async one => {
        one.askedAt = performance.now()
        // A database that does not answer says nothing of a right.
        if (!(await one.may().catch(() => true))) this.#end(one)
      }),
    )
  }
}
