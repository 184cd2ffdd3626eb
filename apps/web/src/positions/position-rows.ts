import type { Stance } from '@reliance/core/positions/stance.ts'
import { useCallback, useEffect, useRef, useState } from 'react'

/** One row of the sheet; `stance` null is "not debated yet". */
export type SheetRow = {
  statementId: string
  number: number
  text: string
  lang: string
  stance: Stance | null
  nuance: string
  reason: string
  important: boolean
  revision: number
}
export type RowChange = Partial<Pick<SheetRow, 'stance' | 'nuance' | 'reason' | 'important'>>
/** `kept`: as it came, nothing to say. `incomplete`: a nuance without its sentence waits here and is not sent. */
export type RowState = 'kept' | 'saved' | 'saving' | 'error' | 'incomplete'
export type SaveRow = (row: SheetRow) => Promise<{ revision: number }>

export const isIncomplete = (row: SheetRow): boolean => row.stance === 'nuance' && row.nuance.trim() === ''

const pauseMilliseconds = 700

export type PositionRows = {
  rows: readonly SheetRow[]
  stateOf: (statementId: string) => RowState
  change: (statementId: string, change: RowChange) => void
  retry: (statementId: string) => void
}

/**
 * Rows that save themselves: a choice at once, a text after a pause in typing. One save at a time for each row,
 * always of its latest content; what could not be saved stays on the page and leaves again when the network is
 * back.
 */
export function usePositionRows(initial: readonly SheetRow[], onSave: SaveRow): PositionRows {
  const [rows, setRows] = useState(initial)
  const [states, setStates] = useState<ReadonlyMap<string, RowState>>(new Map())
  const latest = useRef(new Map(initial.map(row => [row.statementId, row])))
  const busy = useRef(new Set<string>())
  const again = useRef(new Set<string>())
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const put = useCallback((row: SheetRow) => {
    latest.current.set(row.statementId, row)
    setRows(old => old.map(one => (one.statementId === row.statementId ? row : one)))
  }, [])
  const say = useCallback((id: string, state: RowState) => {
    setStates(old => new Map(old).set(id, state))
  }, [])

  const save = useCallback(
    async (id: string) => {
      clearTimeout(timers.current.get(id))
      again.current.add(id)
      if (busy.current.has(id)) return
      busy.current.add(id)
      let state: RowState = 'saved'
      while (again.current.delete(id)) {
        const row = latest.current.get(id)
        if (row === undefined) break
        if (isIncomplete(row)) {
          state = 'incomplete'
          continue
        }
        say(id, 'saving')
        try {
          const { revision } = await onSave(row)
          put({ ...(latest.current.get(id) ?? row), revision })
          state = 'saved'
        } catch {
          state = 'error'
        }
      }
      busy.current.delete(id)
      say(id, state)
    },
    [onSave, put, say],
  )

  const change = useCallback(
    (id: string, part: RowChange) => {
      const row = latest.current.get(id)
      if (row === undefined) return
      put({ ...row, ...part })
      clearTimeout(timers.current.get(id))
      const typing = part.nuance !== undefined || part.reason !== undefined
      if (typing) say(id, 'saving')
      timers.current.set(
        id,
        setTimeout(() => void save(id), typing ? pauseMilliseconds : 0),
      )
    },
    [put, save, say],
  )

  useEffect(() => {
    const resume = () => {
      for (const [id, state] of states) if (state === 'error') void save(id)
    }
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  }, [save, states])

  const stateOf = (id: string): RowState => {
    const row = latest.current.get(id)
    return states.get(id) ?? (row !== undefined && isIncomplete(row) ? 'incomplete' : 'kept')
  }
  return { rows, stateOf, change, retry: id => void save(id) }
}
