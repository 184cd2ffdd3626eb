import { useEffect, useState, useSyncExternalStore } from 'react'
import { createRowStore, type RowStore, type SaveRow } from './row-store.ts'
import type { SheetRow } from './sheet-row.ts'

type Known = { store: RowStore; from: readonly SheetRow[] }

/** Sheets opened since the page was loaded: one left with unsaved rows goes on sending them. */
const known = new Map<string, Known>()
const retryMilliseconds = 10_000

const retryAll = () => {
  for (const { store } of known.values()) store.retryAll()
}
const isUnsaved = () => [...known.values()].some(({ store }) => store.hasUnsaved())

function storeOf(key: string, rows: readonly SheetRow[], onSave: SaveRow): RowStore {
  const before = known.get(key)
  if (before !== undefined && (before.from === rows || before.store.hasUnsaved())) return before.store
  if (known.size === 0) {
    window.addEventListener('online', retryAll)
    // The tab is about to close: the browser asks first, while something has not left.
    window.addEventListener('beforeunload', event => {
      if (isUnsaved()) event.preventDefault()
    })
    setInterval(retryAll, retryMilliseconds)
  }
  const store = createRowStore(rows, onSave)
  known.set(key, { store, from: rows })
  return store
}

/** The rows of one sheet, which go on saving themselves when one looks elsewhere. */
export function useRowStore(key: string, rows: readonly SheetRow[], onSave: SaveRow) {
  const [store] = useState(() => storeOf(key, rows, onSave))
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  useEffect(() => store.retryAll(), [store])
  return { store, snapshot }
}
