import type { Refusal } from '@reliance/core/shared/result.ts'
import { mergeRows, type RowChange, type SheetRow } from './sheet-row.ts'

/** `kept`: as it came. `error`: not sent yet, and tried again. `conflict` and `refused` wait for the person. */
export type RowState = 'kept' | 'saved' | 'saving' | 'error' | 'conflict' | 'refused'
export type RowStatus = { state: RowState; saved?: SheetRow; refusal?: Refusal }
export type SaveRow = (row: SheetRow) => Promise<{ revision: number; isFormer?: boolean }>

/** Somebody else saved this row meanwhile: `saved` is theirs. */
export class RowConflict extends Error {
  readonly saved: SheetRow
  constructor(saved: SheetRow) {
    super('the row was saved meanwhile')
    this.saved = saved
  }
}
/** A rule refused this row; trying again as it is would change nothing. */
export class RowRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

type Snapshot = { rows: readonly SheetRow[]; statuses: ReadonlyMap<string, RowStatus> }
export type RowStore = {
  subscribe: (listen: () => void) => () => void
  snapshot: () => Snapshot
  change: (statementId: string, change: RowChange) => void
  retry: (statementId: string) => void
  /** Sends again what did not leave. */
  retryAll: () => void
  /** Gives up one's own version of a row in conflict. */
  takeSaved: (statementId: string) => void
  /** Its answer, as it stands, holds for the words of now. */
  holds: (statementId: string) => void
  hasUnsaved: () => boolean
}

const pauseMilliseconds = 700
const kept: RowStatus = { state: 'kept' }

export const statusOf = ({ statuses }: Snapshot, id: string): RowStatus => statuses.get(id) ?? kept
export const isUnsaved = ({ state }: RowStatus): boolean => state !== 'kept' && state !== 'saved'

/** What is shown, and who looks at it. */
function createBoard(initial: readonly SheetRow[]) {
  let shown: Snapshot = { rows: initial, statuses: new Map() }
  const listeners = new Set<() => void>()
  const show = (next: Snapshot) => {
    shown = next
    for (const listen of listeners) listen()
  }
  return {
    snapshot: () => shown,
    rowOf: (id: string) => shown.rows.find(row => row.statementId === id),
    put: (id: string, part: Partial<SheetRow>) =>
      show({ ...shown, rows: shown.rows.map(row => (row.statementId === id ? { ...row, ...part } : row)) }),
    say: (id: string, status: RowStatus) =>
      show({ ...shown, statuses: new Map(shown.statuses).set(id, status) }),
    subscribe: (listen: () => void) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

/**
 * Rows that save themselves: a choice at once, a text after a pause in typing. One save at a time for each row,
 * always of its latest content; what could not be saved stays, whoever looks at it, until it has left. Where somebody
 * else saved another part of the row meanwhile, both parts are kept; where both answered, the person chooses.
 */
export function createRowStore(initial: readonly SheetRow[], onSave: SaveRow): RowStore {
  const board = createBoard(initial)
  const { rowOf, put, say } = board
  const busy = new Set<string>()
  const again = new Set<string>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** What each row was changed from: as it came, or as it was last saved. */
  const bases = new Map(initial.map(row => [row.statementId, row]))

  const merge = (row: SheetRow, saved: SheetRow): RowStatus => {
    const id = row.statementId
    const base = bases.get(id) ?? row
    const { change, isContested } = mergeRows(base, rowOf(id) ?? row, saved)
    bases.set(id, saved)
    // The next save is made knowing the other version.
    put(id, { ...change, revision: saved.revision })
    if (isContested || saved.revision === base.revision) return { state: 'conflict', saved }
    again.add(id)
    return { state: 'saving' }
  }
  const attempt = async (row: SheetRow): Promise<RowStatus> => {
    try {
      const done = await onSave(row)
      bases.set(row.statementId, { ...row, ...done })
      put(row.statementId, done)
      return { state: 'saved' }
    } catch (error) {
      if (error instanceof RowRefused) return { state: 'refused', refusal: error.refusal }
      return error instanceof RowConflict ? merge(row, error.saved) : { state: 'error' }
    }
  }
  const save = async (id: string) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    again.add(id)
    if (busy.has(id)) return
    busy.add(id)
    let status = kept
    for (let row = rowOf(id); row !== undefined && again.delete(id); row = rowOf(id)) {
      say(id, { state: 'saving' })
      status = await attempt(row)
    }
    busy.delete(id)
    say(id, timers.has(id) ? { state: 'saving' } : status)
  }
  const states = () => board.snapshot().statuses
  return {
    subscribe: board.subscribe,
    snapshot: board.snapshot,
    change: (id, part) => {
      put(id, part)
      clearTimeout(timers.get(id))
      const isTyped = part.nuance !== undefined || part.reason !== undefined
      say(id, { state: 'saving' })
      timers.set(
        id,
        setTimeout(() => void save(id), isTyped ? pauseMilliseconds : 0),
      )
    },
    retry: id => void save(id),
    retryAll: () => {
      for (const [id, { state }] of states()) if (state === 'error') void save(id)
    },
    takeSaved: id => {
      const saved = states().get(id)?.saved
      if (saved === undefined) return
      put(id, saved)
      say(id, { state: 'saved' })
    },
    holds: id => put(id, { isFormer: false }),
    hasUnsaved: () => [...states().values()].some(isUnsaved),
  }
}
