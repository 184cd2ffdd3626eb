import { unanswered } from '@reliance/core/positions/position.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRowStore, RowConflict, RowRefused, statusOf } from './row-store.ts'
import type { SheetRow } from './sheet-row.ts'

const row: SheetRow = {
  statementId: 's1',
  number: 1,
  text: 'Un énoncé',
  lang: 'fr',
  ...unanswered,
  revision: 0,
}
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const first = (store: ReturnType<typeof createRowStore>) => store.snapshot().rows[0]
const state = (store: ReturnType<typeof createRowStore>) => statusOf(store.snapshot(), 's1').state

test('a choice leaves at once, a text after a pause, one save at a time and always the latest content', async () => {
  const sent: SheetRow[] = []
  const store = createRowStore([row], async one => {
    sent.push(one)
    await new Promise(resolve => setTimeout(resolve, 100))
    return { revision: one.revision + 1 }
  })
  store.change('s1', { stance: 'nuance' })
  await vi.advanceTimersByTimeAsync(10)
  store.change('s1', { nuance: 'O' })
  store.change('s1', { nuance: 'Oui, si' })
  await vi.advanceTimersByTimeAsync(300)
  expect(sent.map(one => one.nuance)).toEqual([''])
  expect(state(store)).toBe('saving')
  await vi.runAllTimersAsync()
  expect(sent.map(one => [one.nuance, one.revision])).toEqual([
    ['', 0],
    ['Oui, si', 1],
  ])
  expect(first(store)).toMatchObject({ nuance: 'Oui, si', revision: 2 })
  expect([state(store), store.hasUnsaved()]).toEqual(['saved', false])
})

test('what does not leave stays, and leaves when tried again', async () => {
  let isBack = false
  const store = createRowStore([row], async one => {
    if (!isBack) throw new Error('no network')
    return { revision: one.revision + 1 }
  })
  store.change('s1', { stance: 'agree' })
  await vi.runAllTimersAsync()
  expect([state(store), first(store)?.stance, store.hasUnsaved()]).toEqual(['error', 'agree', true])
  isBack = true
  store.retryAll()
  await vi.runAllTimersAsync()
  expect([state(store), first(store)?.revision]).toEqual(['saved', 1])
})

test('a row saved meanwhile keeps what was typed, beside the other version, until the person chooses', async () => {
  const theirs: SheetRow = { ...row, stance: 'disagree', reason: 'Nos statuts.', revision: 4 }
  const store = createRowStore([row], async one => {
    if (one.revision !== 4) throw new RowConflict(theirs)
    return { revision: 5 }
  })
  store.change('s1', { stance: 'agree' })
  await vi.runAllTimersAsync()
  expect(statusOf(store.snapshot(), 's1')).toEqual({ state: 'conflict', saved: theirs })
  expect(first(store)).toMatchObject({ stance: 'agree', revision: 4 })
  store.retry('s1')
  await vi.runAllTimersAsync()
  expect(first(store)).toMatchObject({ stance: 'agree', revision: 5 })

  const other = createRowStore([row], async () => {
    throw new RowConflict(theirs)
  })
  other.change('s1', { stance: 'agree' })
  await vi.runAllTimersAsync()
  other.takeSaved('s1')
  expect(first(other)).toMatchObject(theirs)
  expect(state(other)).toBe('saved')
})

test('a row of which another part was saved meanwhile keeps both parts, and is saved with them', async () => {
  const begun: SheetRow = { ...row, stance: 'agree', reason: 'Nos statuts.', revision: 3 }
  const sent: SheetRow[] = []
  const store = createRowStore([begun], async one => {
    sent.push(one)
    if (one.revision !== 4) throw new RowConflict({ ...begun, reason: 'Notre charte.', revision: 4 })
    return { revision: 5 }
  })
  store.change('s1', { important: true })
  await vi.runAllTimersAsync()
  expect(sent.map(one => [one.revision, one.reason])).toEqual([
    [3, 'Nos statuts.'],
    [4, 'Notre charte.'],
  ])
  expect(first(store)).toMatchObject({ reason: 'Notre charte.', important: true, revision: 5 })
  expect(state(store)).toBe('saved')
})

test('half of one answer never stands beside half of another', async () => {
  const begun: SheetRow = { ...row, stance: 'agree', reason: 'Nos statuts.', revision: 3 }
  const theirs: SheetRow = { ...begun, stance: 'disagree', important: true, revision: 4 }
  const store = createRowStore([begun], async () => {
    throw new RowConflict(theirs)
  })
  store.change('s1', { reason: 'Notre charte.' })
  await vi.runAllTimersAsync()
  expect(statusOf(store.snapshot(), 's1')).toEqual({ state: 'conflict', saved: theirs })
  expect(first(store)).toMatchObject({ stance: 'agree', reason: 'Notre charte.', important: true })
})

test('a refused row says why and is not tried again by itself', async () => {
  const save = vi.fn(async () => {
    throw new RowRefused({ code: 'positions.too_many_important', params: { max: 3 } })
  })
  const store = createRowStore([row], save)
  store.change('s1', { important: true })
  await vi.runAllTimersAsync()
  store.retryAll()
  await vi.runAllTimersAsync()
  expect(save).toHaveBeenCalledTimes(1)
  expect(statusOf(store.snapshot(), 's1').refusal?.code).toBe('positions.too_many_important')
})
