import { existsSync, readFileSync } from 'node:fs'
import {
  statementRefusalCodes,
  statementRowCodes,
  statementWarningCodes,
} from '@reliance/core/fund/statement-codes.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.ts'
import type { ReadLine, StatementAnswers, StatementFile } from './statement-file.ts'
import { camtEntry, camtFile, camtOf, csvFile, ofxFile, type Written } from './written-statement.fixture.ts'

const seen = new Set<string>()

const read = async (content: string | Uint8Array, answers?: StatementAnswers) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = await readStatement({ name: 'releve', bytes }, answers)
  if (!result.ok) seen.add(result.error.code)
  else for (const { code } of [...result.value.warnings, ...result.value.refusedRows]) seen.add(code)
  return result
}

const fileOf = async (content: string | Uint8Array, answers?: StatementAnswers): Promise<StatementFile> => {
  const result = await read(content, answers)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const refusalOf = async (content: string | Uint8Array): Promise<string> => {
  const result = await read(content)
  return result.ok ? 'read' : result.error.code
}

const linesOf = (file: StatementFile): readonly ReadLine[] => file.statements.flatMap(({ lines }) => lines)
const said = (file: StatementFile) => linesOf(file).map(one => [one.bookedOn, one.cents, one.label])

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const label = fc
  .array(
    fc.constantFrom('VIR SEPA', 'Cotisation', 'été', 'A & B', 'x<y', '"Les amis"', 'l’œuvre', 'a;b', '5 €'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(words => words.join(' '))
const written: fc.Arbitrary<Written> = fc.record({
  day,
  cents: fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }).filter(cents => cents !== 0n),
  label,
  id: fc.stringMatching(/^[A-Z]\d{1,8}$/),
})

describe('the same lines come back from every form', () => {
  it('with their days, cents, labels and ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 20 }), async lines => {
        const expected = lines.map(one => [one.day, one.cents, one.label])
        const [camt, ofx, csv] = [
          await fileOf(camtFile(lines)),
          await fileOf(ofxFile(lines)),
          await fileOf(csvFile(lines)),
        ]
        expect([camt.format, ofx.format, csv.format]).toEqual(['camt', 'ofx', 'csv'])
        for (const file of [camt, ofx, csv]) {
          expect(said(file)).toEqual(expected)
          expect([...file.warnings, ...file.refusedRows]).toEqual([])
        }
        for (const file of [camt, ofx])
          expect(linesOf(file).map(one => one.entryId)).toEqual(lines.map(one => one.id))
        expect(linesOf(csv).map(one => one.row)).toEqual(lines.map((_, at) => at + 2))
      }),
      { numRuns: 60 },
    )
  })

  it('in every encoding that banks write', async () => {
    const lines = [{ day: '2026-11-28', cents: 2_050n, label: 'Cotisation été', id: 'E1' }]
    const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))
    const utf16 = (text: string, isLittle: boolean) => {
      const bytes = new Uint8Array(2 * text.length + 2)
      const view = new DataView(bytes.buffer)
      for (const [at, code] of [0xfeff, ...latin(text)].entries()) view.setUint16(2 * at, code, isLittle)
      return bytes
    }
    const csv = csvFile(lines)
    const camt = camtFile(lines)
    const declared = camt.replace('UTF-8', 'ISO-8859-1')
    const files = [`\ufeff${csv}`, latin(csv), utf16(csv, true), utf16(csv, false), latin(declared)]
    for (const file of [...files, utf16(camt, true), latin(ofxFile(lines)), `\ufeff\n${camt}`])
      expect(said(await fileOf(file))).toEqual([['2026-11-28', 2_050n, 'Cotisation été']])
    // The euro sign of Windows-1252, and of ISO 8859-15.
    const euro = csvFile([{ day: '2026-11-28', cents: 1n, label: 'é 5 ¤', id: '' }])
    const asWindows = latin(euro).map(byte => (byte === 0xa4 ? 0x80 : byte))
    expect(said(await fileOf(asWindows))[0]?.[2]).toBe('é 5 €')
    const nine = camtFile([{ day: '2026-11-28', cents: 1n, label: '5 ¤ é', id: 'E' }])
    expect(said(await fileOf(latin(nine.replace('UTF-8', 'iso-8859-15'))))[0]?.[2]).toBe('5 € é')
  })

  it('never in another encoding than the file has', async () => {
    const damaged = new TextEncoder().encode(
      csvFile([{ day: '2026-11-28', cents: 1n, label: 'été été', id: '' }]),
    )
    const at = damaged.lastIndexOf(0xc3)
    expect(await refusalOf(damaged.with(at + 1, 0x28))).toBe('fund.statement_wrong_encoding')
    const latin = Uint8Array.from(camtFile([{ day: '2026-11-28', cents: 1n, label: 'é', id: 'E' }]), sign =>
      sign.charCodeAt(0),
    )
    expect(await refusalOf(latin)).toBe('fund.statement_wrong_encoding')
  })
})

describe('a file that was cut', () => {
  const lines = [
    { day: '2026-11-28', cents: 123_456n, label: 'VIR ASSO A & été', id: 'E1' },
    { day: '2026-11-29', cents: -1_250n, label: 'ACHAT "bio"; 2', id: 'E2' },
    { day: '2026-12-31', cents: 987_650n, label: 'VIR ASSO B', id: 'E3' },
  ]

  it.each([
    ['camt.053', camtFile(lines)],
    ['OFX', ofxFile(lines)],
  ])('at any byte is known for it in %s', async (_, whole) => {
    const bytes = new TextEncoder().encode(whole)
    for (let length = 0; length < bytes.length - 1; length++) {
      const code = await refusalOf(bytes.subarray(0, length))
      expect([length, code]).toEqual([length, expect.stringMatching(/truncated|empty|not_a_statement/)])
      if (length > 700) expect(code).toBe('fund.statement_truncated')
    }
    expect(await refusalOf(bytes)).toBe('read')
  })

  it.each([
    ['the amount last', csvFile(lines)],
    ['thousands with a point', csvFile(lines).replace('1234,56', '1.234,56').replace('9876,50', '9.876,50')],
    [
      'the label last',
      `Date;Montant;Libellé\n${lines.map(one => `${one.day};${Number(one.cents) / 100};VIR`.replace('.', ',')).join('\n')}\n`,
    ],
    ['the day last', 'Libellé;Montant;Date\nA;12,50;28/11/2026\nB;1,00;29/11/2026\n'],
    ['debit and credit', 'Date;Libellé;Débit;Crédit\n28/11/2026;A;-12,50;\n29/11/2026;B;;1234,00\n'],
    ['whole euros', 'Date;Libellé;Montant\n28/11/2026;A;12\n29/11/2026;B;1234\n'],
  ])(
    'at any byte gives no other line, or says that the last is open, in a table with %s',
    async (_, whole) => {
      const bytes = new TextEncoder().encode(whole)
      const all = said(await fileOf(bytes))
      for (let length = 0; length < bytes.length; length++) {
        const result = await read(bytes.subarray(0, length))
        if (!result.ok) continue
        const got = said(result.value)
        expect(got.slice(0, -1)).toEqual(all.slice(0, Math.max(0, got.length - 1)))
        const isOpen = result.value.warnings.some(({ code }) => code === 'fund.statement_last_row_open')
        if (!isOpen) expect([length, got]).toEqual([length, all.slice(0, got.length)])
      }
    },
  )

  it('anywhere gives no other line, whatever the lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 2, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (all, part) => {
          for (const write of [camtFile, ofxFile, csvFile]) {
            const bytes = new TextEncoder().encode(write(all))
            const result = await read(bytes.subarray(0, Math.floor(part * bytes.length)))
            if (!result.ok) continue
            const got = said(result.value)
            const expected = all.map(one => [one.day, one.cents, one.label]).slice(0, got.length)
            const isOpen = result.value.warnings.some(({ code }) => code === 'fund.statement_last_row_open')
            if (isOpen) expect(got.slice(0, -1)).toEqual(expected.slice(0, -1))
            else expect(got).toEqual(expected)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes no smaller amount where the other rows show how amounts are written', async () => {
    for (const cut of ['20,0', '20,', '20', '2']) {
      const file = await fileOf(`Date;Libellé;Montant\n28/11/2026;A;12,50\n28/11/2026;B;${cut}`)
      expect(linesOf(file)).toHaveLength(1)
      expect(file.refusedRows).toEqual([
        { code: 'fund.statement_row_cut', row: 3, read: `28/11/2026 B ${cut}` },
      ])
    }
    const whole = await fileOf('Date;Libellé;Montant\n28/11/2026;A;12,50\n28/11/2026;B;20,00')
    expect([linesOf(whole).length, whole.warnings]).toEqual([2, []])
  })
})

it('answers whatever the bytes', async () => {
  const heads = ['', '<', '<?xml version="1.0"?><Document>', 'OFXHEADER:100\n<OFX>', 'Date;Libellé;Montant\n']
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '&',
    ';',
    '"',
    '\n',
    'Ntry',
    'STMTTRN',
    '<STMTRS>',
    '1',
    ',',
    'é',
    '\0',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(pieces).map(all => new TextEncoder().encode(all.join(''))),
      ),
      async (head, tail) => {
        await read(Uint8Array.from([...new TextEncoder().encode(head), ...tail]))
      },
    ),
    { numRuns: 400 },
  )
  const whole = new TextEncoder().encode(camtFile([{ day: '2026-11-28', cents: 1n, label: 'x', id: 'E' }]))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      await read(whole.with(at, byte))
    }),
    { numRuns: 300 },
  )
})

/** A statement with declarations before it, which uses them. */
const typed = (declarations: string): string =>
  camtOf('<Ntry><NtryRef>&b;</NtryRef></Ntry>').replace(
    '<Document',
    `<!DOCTYPE Document [${declarations}]>\n<Document`,
  )

describe('what is no statement', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\ufeff ', 'empty'],
    ['a text', 'Bonjour à vous tous,\nvoici le relevé.\n', 'not_a_statement'],
    ['a page of a bank', '<!DOCTYPE html><html><body>Session expirée</body></html>', 'not_a_statement'],
    ['an order of payment', '<Document><CstmrCdtTrfInitn/></Document>', 'not_a_statement'],
    ['an office document', 'PK\u0003\u0004\u0000\u0000', 'not_a_statement'],
    ['an empty answer in OFX', 'OFXHEADER:100\n\n<OFX></OFX>', 'not_a_statement'],
    ['elements that do not close in order', camtOf('<Ntry></Amt></Ntry>'), 'malformed'],
    [
      'entities that grow',
      typed('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'),
      'not_a_statement',
    ],
    ['an entity of a file', typed('<!ENTITY b SYSTEM "file:///etc/hostname">'), 'not_a_statement'],
    ['an entity that is not declared', camtOf('<Ntry><NtryRef>&b;</NtryRef></Ntry>'), 'malformed'],
    ['a document type after the beginning', camtOf('<!DOCTYPE a>'), 'malformed'],
  ])('%s', async (_, text, code) => {
    expect(await refusalOf(text)).toBe(`fund.statement_${code}`)
  })
})

describe('a file that is no text', () => {
  it.each([
    ['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xc3, 0xa9]],
    ['a picture (JPEG)', [0xff, 0xd8, 0xff, 0xe0, 0xc3, 0xa9]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xc3, 0xa9, 0xe2]],
    ['a workbook of another age', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['bytes with NUL, and accents read twice', [0x41, 0x00, 0xc3, 0xa9, 0xff]],
  ])('%s is said to be no statement, never one with damaged accents', async (_, bytes) => {
    expect(await refusalOf(Uint8Array.from(bytes))).toBe('fund.statement_not_a_statement')
  })
})

describe('hostile files end soon', () => {
  const megabyte = 1024 * 1024
  const inCamt = (piece: string) => camtOf(piece.repeat(Math.floor((19 * megabyte) / piece.length)))
  const inOfx = (piece: string) => `<OFX><STMTRS>${piece.repeat(Math.floor((19 * megabyte) / piece.length))}`

  it.each<[string, () => string, string]>([
    ['more than a file may have', () => 'x'.repeat(21 * megabyte), 'too_large'],
    ['a table beyond its size', () => `Date;Libellé;Montant\n${'\n'.repeat(6 * megabyte)}`, 'too_large'],
    ['elements that nothing reads', () => inCamt('<A></A>'), 'read'],
    ['elements in one entry', () => camtOf(`<Ntry>${'<Amt/>'.repeat(3 * megabyte)}</Ntry>`), 'too_large'],
    ['statements', () => `<a><BkToCstmrStmt>${'<Stmt/>'.repeat(2 * megabyte)}`, 'too_many_lines'],
    ['entries', () => inCamt('<Ntry/>'), 'too_many_lines'],
    ['elements in one another', () => `<Document>${'<A>'.repeat(6 * megabyte)}`, 'not_a_statement'],
    [
      'attributes',
      () => camtOf(`<Ntry ${Array.from({ length: megabyte }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'malformed',
    ],
    ['one text', () => camtOf(`<Ntry><Amt Ccy="EUR">${'1'.repeat(19 * megabyte)}</Amt></Ntry>`), 'read'],
    ['tags of OFX', () => inOfx('<A>'), 'truncated'],
    ['transactions', () => inOfx('<STMTTRN>'), 'too_many_lines'],
    ['statements of OFX', () => inOfx('<STMTRS>'), 'too_many_lines'],
    ['signs that begin a tag', () => inOfx('<'), 'malformed'],
    ['comments that do not end', () => inOfx('<!--'), 'truncated'],
    ['one line of a table', () => `Date;Libellé;Montant\n${'x'.repeat(4 * megabyte)}`, 'not_a_statement'],
    ['cells', () => `Date;Libellé;Montant\n${';'.repeat(4 * megabyte)}`, 'not_a_statement'],
    ['lines without a sign', () => `Date;Libellé;Montant${'\n'.repeat(4 * megabyte)}`, 'read'],
    [
      '100,000 rows',
      () => `Date;Libellé;Montant\n${'28/11/2026;A;1,00\n'.repeat(100_000)}`,
      'too_many_lines',
    ],
    ['quotes', () => `Date;Libellé;Montant\n${'"\n'.repeat(2 * megabyte)}`, 'too_many_lines'],
  ])('%s', async (_, make, code) => {
    const bytes = new TextEncoder().encode(make())
    const answer = await refusalOf(bytes)
    expect(answer).toBe(code === 'read' ? 'read' : `fund.statement_${code}`)
  })

  it('lets others in while it reads, and while it reads one batch of many movements', async () => {
    const lines = Array.from({ length: 5_000 }, (_, n) => ({
      day: '2026-11-28',
      cents: 100n,
      label: 'A',
      id: `E${n}`,
    }))
    const part = '<TxDtls><Amt Ccy="EUR">1.00</Amt></TxDtls>'
    const batch = camtOf(
      camtEntry({ day: '2026-11-28', cents: 500_000n, label: '', id: 'E' }).replace(
        /<TxDtls>[\s\S]*<\/TxDtls>/,
        part.repeat(5_000),
      ),
    )
    for (const content of [camtFile(lines), ofxFile(lines), csvFile(lines), batch]) {
      let turns = 0
      let isOver = false
      const count = (): void => {
        turns++
        if (!isOver) setImmediate(count)
      }
      count()
      expect(linesOf(await fileOf(content))).toHaveLength(5_000)
      isOver = true
      expect(turns).toBeGreaterThan(20)
    }
  })

  it('takes 10,000 lines and not one more', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ day: '2026-11-28', cents: 100n, label: 'A', id: `E${n}` }))
    for (const write of [camtFile, ofxFile, csvFile]) {
      expect(linesOf(await fileOf(write(lines(10_000))))).toHaveLength(10_000)
      expect(await refusalOf(write(lines(10_001)))).toBe('fund.statement_too_many_lines')
    }
  })
})

const folder = new URL('../../../../../../shared/data/bank/', import.meta.url)
const because = existsSync(folder) ? '' : ' (skipped: ../shared/data is not on this machine)'
const golden: [string, unknown][] = [
  ['camt053.v2.five.decimals.xml', [[['2014-12-31', 885n, 'Transaction Description']]]],
  [
    'camt053.v2.multi.statement.xml',
    [
      [['2014-12-31', 885n, 'Transaction Description 1']],
      [['2014-12-31', -700n, 'Transaction Description 2']],
    ],
  ],
  ['camt053.v8.xml', [[['2014-12-31', 885n, '4654654654654654']]]],
  ['camt053.v2.wrong.xml', 'fund.statement_not_a_statement'],
  ['stmtrs.ofx', 'fund.statement_other_currency'],
  ['stmtrs_euro.ofx', 'fund.statement_other_currency'],
]
describe.skipIf(because)(`files of other projects${because}`, () => {
  it.each(golden)('%s', async (name, expected) => {
    const result = await read(readFileSync(new URL(name, folder)))
    const value = result.ok
      ? result.value.statements.map(({ lines }) => lines.map(one => [one.bookedOn, one.cents, one.label]))
      : result.error.code
    expect(value).toEqual(expected)
  })

  it('reads the dollars of the OFX sample once they are euros', async () => {
    const text = readFileSync(new URL('stmtrs_euro.ofx', folder), 'utf8').replace('USD', 'EUR')
    const { statements } = await fileOf(text)
    expect(statements[0]?.closing).toEqual({ cents: 20_029n, on: '2005-10-29' })
    expect(statements[0]?.lines.map(one => [one.bookedOn, one.cents, one.entryId])).toEqual([
      ['2005-10-04', -20_000n, '00002'],
      ['2005-10-20', -30_000n, '00003'],
    ])
  })
})

afterAll(() => {
  const closed: string[] = [...statementRefusalCodes, ...statementRowCodes, ...statementWarningCodes]
  expect([...seen].filter(code => !closed.includes(code))).toEqual([])
})
