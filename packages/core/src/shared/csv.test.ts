import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectSeparator, numberCell, readCsv, type Separator, unguardCell, writeCsv } from './csv.ts'

const cellsOf = (text: string, separator: Separator = ';') =>
  [...readCsv(text, separator)].map(row => row.cells)

describe('readCsv', () => {
  test('keeps separators, doubled quotes and line breaks inside quotes, and says where rows begin', () => {
    const rows = [...readCsv('a;"b;""c""\r\nd"\r\n\r\ne;f\ng;h\ri;j', ';')]
    expect(rows.map(row => row.cells)).toEqual([
      ['a', 'b;"c"\r\nd'],
      ['e', 'f'],
      ['g', 'h'],
      ['i', 'j'],
    ])
    expect(rows.map(row => row.line)).toEqual([1, 4, 5, 6])
  })

  test('keeps empty cells at the ends, skips a byte-order mark, keeps a quote inside a cell', () => {
    expect(cellsOf('\uFEFF;a;\n5" vis;b')).toEqual([
      ['', 'a', ''],
      ['5" vis', 'b'],
    ])
  })

  test('tells a quote that never closes', () => {
    expect([...readCsv('a\n"b;c', ';')].map(row => row.closed)).toEqual([true, false])
  })

  test('reads back what writeCsv wrote, formulas made harmless', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+\-@\t\r\n;,"a]{0,6}$/))
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    const separators = fc.constantFrom<Separator>(';', ',', '\t')
    const written = fc.property(rows, separators, (table, separator) => {
      const text = writeCsv(table, separator)
      const raw = cellsOf(text, separator)
      expect(raw.flat().some(value => /^[=+\-@\t\r\n]/.test(value))).toBe(false)
      expect(raw.map(row => row.map(unguardCell))).toEqual(table)
    })
    fc.assert(written, { seed: 20261119, numRuns: 500 })
  })
})

test('detectSeparator looks at the first row only, outside quotes', () => {
  expect(detectSeparator('\n"a,b,c";d\n1,2,3,4')).toBe(';')
  expect(detectSeparator('a,b;c,d')).toBe(',')
  expect(detectSeparator('a\tb\n;;;')).toBe('\t')
  expect(detectSeparator('')).toBe(';')
})

test('numbers stay numbers, and text that looks like one stays text', () => {
  expect(writeCsv([[numberCell('-12,50'), '-12,50', numberCell('2026')]])).toBe(
    "\uFEFF-12,50;'-12,50;2026\r\n",
  )
  expect(writeCsv([[numberCell('-12,50')]], ',')).toBe('\uFEFF"-12,50"\r\n')
  for (const text of ['', '-', '+1', '1+1', '=1', '1\n', ' 1', '1 000', '１', '1e5', '-1-1'])
    expect(() => numberCell(text)).toThrow(RangeError)
})
