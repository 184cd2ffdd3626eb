import { expect, test } from 'vitest'
import { sheetsToDo } from './sheets-to-do.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 19, hour))
const row = (statementId: string, publishedAt: Date | null = null, wordedAt: Date | null = null) => ({
  statementId,
  publishedAt,
  wordedAt,
})
const sheet = { coalitionId: 'c', organisationId: 'o', roundId: 'r' }
const saved = (statementId: string, savedAt: Date, change = {}) => ({
  organisationId: 'o',
  coalitionId: 'c',
  statementId,
  savedAt,
  undebated: false,
  ...change,
})
const counts = (...args: Parameters<typeof sheetsToDo>) =>
  sheetsToDo(...args).map(one => [one.empty, one.prepared])

test('rows without an answer and rows that the coalition does not see yet are told apart', () => {
  const rows = [row('s1'), row('s2'), row('s3', at(9))]
  expect(counts([{ ...sheet, rows }], [saved('s2', at(8)), saved('s3', at(8))])).toEqual([[1, 1]])
})

test('a correction saved after it was published is on its way; a sheet with nothing left waits for nobody', () => {
  const rows = [row('s1', at(9))]
  expect(counts([{ ...sheet, rows }], [saved('s1', at(10))])).toEqual([[0, 1]])
  expect(counts([{ ...sheet, rows }], [saved('s1', at(9))])).toEqual([])
  expect(counts([{ ...sheet, rows: [] }], [])).toEqual([])
})

test('a statement said to be not yet debated waits for nobody; one taken back after it was published does', () => {
  const undebated = { undebated: true }
  const rows = [row('s1'), row('s2')]
  const said = [saved('s1', at(8), undebated)]
  expect(counts([{ ...sheet, rows }], said)).toEqual([[1, 0]])
  expect(counts([{ ...sheet, rows: [row('s1')] }], said)).toEqual([])
  expect(counts([{ ...sheet, rows: [row('s1', at(7))] }], said)).toEqual([[0, 1]])
})

test('what was answered on former words waits again, published or not, until it is said of the words of now', () => {
  const rows = [row('s1', at(8), at(9)), row('s2', null, at(9))]
  const former = [saved('s1', at(7)), saved('s2', at(8))]
  expect(counts([{ ...sheet, rows }], former)).toEqual([[2, 0]])
  expect(counts([{ ...sheet, rows: [row('s1', at(10), at(9))] }], former)).toEqual([])
  expect(counts([{ ...sheet, rows }], [saved('s1', at(10)), saved('s2', at(10))])).toEqual([[0, 2]])
})

test('what stands at home for another coalition or in another organisation changes nothing', () => {
  const rows = [row('s1')]
  const elsewhere = [saved('s1', at(8), { coalitionId: 'd' }), saved('s1', at(8), { organisationId: 'p' })]
  expect(counts([{ ...sheet, rows }], elsewhere)).toEqual([[1, 0]])
})
