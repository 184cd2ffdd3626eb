import fc from 'fast-check'
import { expect, it } from 'vitest'
import { civilDateAt } from '../shared/time.ts'
import { newStatementLines, type StatementLine } from './new-statement-lines.ts'

const dayOf = (day: string) => civilDateAt(new Date(`${day}T12:00:00Z`))

const line = (change: Partial<StatementLine> = {}): StatementLine => ({
  accountIban: 'FR7630001007941234567890185',
  bookedOn: dayOf('2026-11-28'),
  cents: 2_000n,
  label: 'VIR SEPA COTISATION',
  entryId: null,
  ...change,
})

it('two payments alike on one day are two; the same file adds none, a longer one what it has more', () => {
  const file = [line(), line()]
  expect(newStatementLines([], file)).toHaveLength(2)
  expect(newStatementLines(file, file)).toEqual([])
  expect(newStatementLines(file, [...file, line()])).toHaveLength(1)
  // Another export of the same bank writes the label otherwise.
  expect(newStatementLines(file, [line({ label: ' Vir  sepa cotisation ' })])).toEqual([])
  for (const other of [{ cents: 2_001n }, { bookedOn: dayOf('2026-11-27') }, { label: 'VIR' }])
    expect(newStatementLines(file, [line(other)])).toHaveLength(1)
  expect(newStatementLines(file, [line({ accountIban: 'DE89370400440532013000' })])).toHaveLength(1)
})

it('a batch and its parts are one entry, whichever comes first', () => {
  const batch = [line({ cents: 42_956n, entryId: 'E7' })]
  const parts = [line({ cents: 32_956n, entryId: 'E7' }), line({ cents: 10_000n, entryId: 'E7' })]
  expect(newStatementLines([], parts)).toEqual(parts)
  expect(newStatementLines(batch, parts)).toEqual([])
  expect(newStatementLines(parts, batch)).toEqual([])
  expect(newStatementLines(batch, [line({ entryId: 'E8' })])).toHaveLength(1)
})

it('keeps two entries apart to which a bank gave one id: of other days, or of one day with another sum', () => {
  const january = [line({ entryId: '1', bookedOn: dayOf('2027-01-05') })]
  const february = [line({ entryId: '1', bookedOn: dayOf('2027-02-05') })]
  expect(newStatementLines(january, february)).toEqual(february)
  const first = line({ entryId: 'REF' })
  const second = line({ entryId: 'REF', cents: 500n })
  expect(newStatementLines([], [first, second])).toEqual([first, second])
  expect(newStatementLines([first], [first, second])).toEqual([second])
  expect(newStatementLines([first, second], [first])).toEqual([])
  expect(newStatementLines([first], [second])).toEqual([second])
  // Alike in all: as many as the file has more.
  expect(newStatementLines([first], [first, line({ entryId: 'REF' })])).toHaveLength(1)
})

it('knows a line that came from a file of another kind, with an id here and without one there', () => {
  const [bare, named] = [line(), line({ entryId: 'E7' })]
  expect(newStatementLines([bare], [named])).toEqual([])
  expect(newStatementLines([named], [bare])).toEqual([])
  const another = line({ entryId: 'E8' })
  expect(newStatementLines([bare], [named, another])).toEqual([another])
  expect(newStatementLines([named], [bare, line()])).toHaveLength(1)
  expect(newStatementLines([named, another], [bare, line()])).toEqual([])
  // Here the statement has both, one with its id: the other is another payment.
  expect(newStatementLines([named], [named, bare])).toEqual([bare])
})

it('ends with the same lines, whatever the overlap of the files and however often they come', () => {
  const some = fc.constantFrom(line(), line({ cents: 500n }), line({ label: 'DON' }), line({ cents: -900n }))
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), fc.nat(12), fc.nat(12), (day, from, to) => {
      const [first, second] = [day.slice(0, to), day.slice(Math.min(from, to))]
      const take = (known: StatementLine[], file: readonly StatementLine[]) => [
        ...known,
        ...newStatementLines(known, file),
      ]
      const count = (lines: readonly StatementLine[], one: StatementLine) =>
        lines.filter(other => newStatementLines([one], [other]).length === 0).length
      const kept = take(take(take([], first), second), first)
      for (const one of day) expect(count(kept, one)).toBe(Math.max(count(first, one), count(second, one)))
      expect(newStatementLines(kept, first)).toEqual([])
      expect(newStatementLines(kept, second)).toEqual([])
    }),
  )
})
