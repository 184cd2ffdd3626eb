import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, type Separator } from '../shared/csv.ts'
import type { CivilDate } from '../shared/time.ts'
import { pahekoHead, pahekoRows } from './export-paheko.ts'
import { formatTreasury, type TreasuryRow } from './export-treasury.ts'
import { fundEn } from './messages.en.ts'
import { fundFr } from './messages.fr.ts'

const day = '2026-12-31' as CivilDate
const row = (change: Partial<TreasuryRow> = {}): TreasuryRow => ({
  organisation: 'Clé de Voûte',
  hasLeft: false,
  state: 'part_paid',
  dueCents: 86_000n,
  pledgedCents: 86_000n,
  paidCents: -1_050n,
  leftCents: 87_050n,
  overCents: 0n,
  lateCents: 0n,
  next: { dueOn: day, cents: 87_050n },
  reference: 'RF18REL20260001',
  reason: '',
  ...change,
})
const inFrench = (rows: readonly TreasuryRow[]) => formatTreasury(rows, 2026, fundFr.treasuryFile, 'fr')
const inEnglish = (rows: readonly TreasuryRow[]) => formatTreasury(rows, 2026, fundEn.treasuryFile, 'en')
const cells = (text: string, separator: Separator) => [...readCsv(text, separator)].map(one => one.cells)

/** What a spreadsheet runs, or takes for a number where it is one in its language. */
const isFormula = (cell: string) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell)
const isNumber = (cell: string) => /^-?\d+[.,]\d\d$/.test(cell)

describe('the table of the treasury', () => {
  it('is as Excel and LibreOffice take it in each language: separator and decimals, negative amounts as numbers', () => {
    const [heads, fr] = cells(inFrench([row()]), ';')
    expect(heads?.[0]).toBe('Organisation')
    expect(fr?.slice(3, 11)).toEqual([
      ...['860,00', '860,00', '-10,50', '870,50', '0,00', '0,00'],
      ...['2026-12-31', '870,50'],
    ])
    const [, en] = cells(inEnglish([row()]), ',')
    expect(en?.slice(3, 7)).toEqual(['860.00', '860.00', '-10.50', '870.50'])
    expect(inFrench([row()]).startsWith('\uFEFF')).toBe(true)
  })

  it('leaves empty what nobody promised, and says who left', () => {
    const none = row({ state: 'missing', dueCents: null, pledgedCents: null, next: null, hasLeft: true })
    const [, fr] = cells(inFrench([none]), ';')
    expect(fr?.slice(2, 5)).toEqual(['pas encore de promesse, a quitté la coalition', '', ''])
    expect(fr?.slice(9, 11)).toEqual(['', ''])
  })

  it('holds no text that runs as a formula, whichever separator a program takes', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@＝\t\r\n;,"' 1A(]{0,12}$/))
    const hold = fc.property(text, text, (organisation, reason) => {
      const rows = [row({ organisation, reason })]
      for (const file of [inFrench(rows), inEnglish(rows)])
        for (const separator of [';', ',', '\t'] as const)
          for (const cell of cells(file, separator).flat())
            expect(isFormula(cell) && !isNumber(cell) && !/^-\d+$/.test(cell), cell).toBe(false)
    })
    fc.assert(hold, { seed: 20261119, numRuns: 2000 })
  })
})

describe('the entries for Paheko', () => {
  const member = 'member:019aa000-0000-7000-8000-000000000001' as const
  const entry = {
    journal: 'bank' as const,
    number: 7,
    bookedOn: '2026-04-22' as CivilDate,
    validOn: day,
    purpose: 'Versement : Réseau Passerelles, 2026',
    piece: '',
    lines: [
      { code: 'bank' as const, label: 'Banque', cents: 2_425_000n },
      { code: member, label: 'Réseau Passerelles', cents: -2_425_000n },
    ],
  }

  it('have the columns of its grouped import: the first row of an entry says what it is', () => {
    const [heads, first, second] = cells(pahekoHead + pahekoRows([entry], 'own'), ';')
    expect(heads?.slice(0, 7)).toEqual([
      ...["Numéro d'écriture", 'Type', 'Statut', 'Libellé', 'Date', 'Remarques', 'Numéro pièce comptable'],
    ])
    expect(first).toEqual([
      ...['', 'Avancé', '', 'Versement : Réseau Passerelles, 2026', '22/04/2026', '', 'BQ7'],
      ...['512', 'Banque', '24250,00', '', '', '', '', '', ''],
    ])
    expect(second).toEqual([
      ...['', '', '', '', '', '', '', '7551', 'Réseau Passerelles', '', '24250,00', '', '', '', '', ''],
    ])
  })

  it('keep what came from a bank as text, no longer than Paheko takes', () => {
    const purpose = `=HYPERLINK("x")${'é'.repeat(300)}`
    const [, first] = cells(pahekoHead + pahekoRows([{ ...entry, purpose }], 'mandate'), ';')
    expect(first?.[3]?.startsWith("'=HYPERLINK")).toBe(true)
    expect(first?.[3]?.length).toBeLessThanOrEqual(201)
  })
})
