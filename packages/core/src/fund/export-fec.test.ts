import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../shared/time.ts'
import { type FecEntry, fecHead, fecRows } from './export-fec.ts'
import type { Convention } from './ledger/chart-number.ts'

const day = '2026-04-22' as CivilDate
const member = 'member:019aa000-0000-7000-8000-000000000001' as const
const entry = (change: Partial<FecEntry> = {}): FecEntry => ({
  journal: 'bank',
  number: 7,
  bookedOn: day,
  validOn: '2026-11-19' as CivilDate,
  purpose: 'Versement de Réseau Passerelles, 2026',
  piece: 'ligne 12',
  lines: [
    { code: 'bank', label: 'Banque', cents: 2_425_000n },
    { code: member, label: 'Réseau Passerelles', cents: -2_425_000n },
  ],
  ...change,
})
const formatFec = (entries: readonly FecEntry[], convention: Convention) =>
  fecHead + fecRows(entries, convention)
const rowsOf = (text: string) =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map(row => row.split('\t'))

describe('the file of entries (FEC)', () => {
  it('has 18 columns, one row a posting, amounts with a comma and days without signs', () => {
    const [head, first, second, ...more] = rowsOf(formatFec([entry()], 'own'))
    expect(more).toEqual([])
    expect([head?.length, first?.length, second?.length]).toEqual([18, 18, 18])
    expect(first?.slice(0, 6)).toEqual(['BQ', 'Banque', 'BQ7', '20260422', '512', 'Banque'])
    expect(first?.slice(11, 13)).toEqual(['24250,00', '0,00'])
    expect(second?.slice(4, 8)).toEqual(['7551', 'Réseau Passerelles', member.slice(7), 'Réseau Passerelles'])
    expect(second?.slice(11, 16)).toEqual(['0,00', '24250,00', '', '', '20261119'])
  })

  it('counts contributions as money of others under a mandate', () => {
    expect(rowsOf(formatFec([entry()], 'mandate'))[2]?.[4]).toBe('467')
  })

  it('gives a spreadsheet nothing to compute', () => {
    const [, row] = rowsOf(formatFec([entry({ purpose: '=1+1', piece: '@SUM(A1)' })], 'own'))
    expect([row?.[8], row?.[10]]).toEqual(['SUM(A1)', '1+1'])
  })

  it('keeps its columns whatever was written, and its debits equal to its credits', () => {
    const cents = fc.bigInt({ min: 1n, max: 10n ** 11n })
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.string(), fc.string())), all => {
        const entries = all.map(([amount, purpose, label]) =>
          entry({
            purpose,
            lines: [
              { code: 'bank', label, cents: amount },
              { code: member, label, cents: -amount },
            ],
          }),
        )
        const rows = rowsOf(formatFec(entries, 'own')).slice(1)
        expect(rows.every(row => row.length === 18)).toBe(true)
        expect(rows.flat().some(text => /^[=+\-@]/.test(text))).toBe(false)
        const sum = (at: number) =>
          rows.reduce((total, row) => total + BigInt((row[at] ?? '').replace(',', '')), 0n)
        expect(sum(11)).toBe(sum(12))
      }),
    )
  })
})
