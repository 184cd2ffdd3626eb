import type { Row, RowList } from 'postgres'

/** One statement on its way: what it says, how its rows are wanted, and who waits for them. */
export type Statement = {
  readonly text: string
  readonly params: readonly unknown[]
  readonly asArrays: boolean
  readonly resolve: (rows: RowList<Row[]>) => void
  readonly reject: (why: unknown) => void
}

/** A statement that enters: its row says who came in; without a row, nobody did. */
export type Entry = { readonly text: string; readonly params: readonly (string | number | null)[] }

/** The door of a read stayed shut: nothing was visible, and what was asked is not answered. */
export class DoorShut extends Error {
  override name = 'DoorShut'
}

/** Statements that go out together, and whether their door opened. */
type Batch = { readonly asked: Statement[]; isOpen: boolean }

type Send = (batch: readonly Statement[]) => void

/** What one turn of the loop asks, in all reads, goes out together. */
const due: (() => void)[] = []
const soon = (flush: () => void): void => {
  if (due.push(flush) > 1) return
  setImmediate(() => {
    for (const one of due.splice(0)) one()
  })
}

/**
 * The statements of one read. All that are asked before anything is awaited are one batch: one message to the server,
 * one answer, one transaction. Each batch begins at the door, so that whatever is read after a first answer is read by
 * somebody who may still enter.
 */
export class ReadBatches {
  readonly #entry: Entry | undefined
  readonly #send: Send
  readonly #entered = Promise.withResolvers<Row>()
  /** What this turn asks, until it is sent. */
  #batch: Batch | undefined
  #isShut = false

  /** @param entry undefined for a read of the directory, whose doors are its statements. */
  constructor(entry: Entry | undefined, send: Send) {
    this.#entry = entry
    this.#send = send
    this.#entered.promise.catch(() => {})
    if (entry) this.#open()
  }

  /** The row of the door, as the first batch brought it. @throws {DoorShut} */
  get entered(): Promise<Row> {
    return this.#entered.promise
  }

  /** @throws {DoorShut} whatever the work made of it. */
  needOpen(): void {
    if (this.#isShut) throw new DoorShut()
  }

  /** What drizzle takes for a query of the driver: rows as objects, or as arrays by `values`. */
  ask(text: string, params: readonly unknown[]) {
    const asked = (asArrays: boolean) => {
      const { promise, resolve, reject } = Promise.withResolvers<RowList<Row[]>>()
      const batch = this.#open()
      // Where nobody entered, what follows the door saw nothing, and is not told as if nothing were there.
      const told = (rows: RowList<Row[]>) => (batch.isOpen ? resolve(rows) : reject(new DoorShut()))
      batch.asked.push({ text, params, asArrays, resolve: told, reject })
      return promise
    }
    return {
      values: () => asked(true),
      // biome-ignore lint/suspicious/noThenProperty: drizzle awaits it, or asks for arrays instead.
      then: <A, B>(done: (rows: RowList<Row[]>) => A, failed: (why: unknown) => B) =>
        asked(false).then(done, failed),
    }
  }

  /** The first statement of a batch waits for the others that the same turn asks. */
  #open(): Batch {
    if (this.#batch) return this.#batch
    const batch: Batch = { asked: [], isOpen: this.#entry === undefined }
    this.#batch = batch
    soon(() => {
      this.#batch = undefined
      this.#send(this.#entry ? [this.#door(this.#entry, batch), ...batch.asked] : batch.asked)
    })
    return batch
  }

  #door({ text, params }: Entry, batch: Batch): Statement {
    const { resolve, reject } = this.#entered
    const told = ([row]: RowList<Row[]>) => {
      batch.isOpen = row !== undefined
      this.#isShut = !batch.isOpen
      if (row) resolve(row)
      else reject(new DoorShut())
    }
    return { text, params, asArrays: false, resolve: told, reject }
  }
}
