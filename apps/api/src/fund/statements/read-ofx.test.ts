import { describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.ts'
import type { StatementAnswers } from './statement-file.ts'
import { ofxFile } from './written-statement.fixture.ts'

const read = async (text: string, answers?: StatementAnswers) => {
  const result = await readStatement({ name: 'releve', bytes: new TextEncoder().encode(text) }, answers)
  if (!result.ok) return { error: result.error, lines: [], statements: [], warnings: [], refusedRows: [] }
  const { statements } = result.value
  return { ...result.value, error: null, lines: statements.flatMap(({ lines }) => lines) }
}

const one = { day: '2026-12-31', cents: 2_000n, label: 'VIR ASSO', id: 'F1' }
const file = ofxFile([one])

describe('a day is what is written, whatever comes after it', () => {
  it.each([
    ['20261231', '2026-12-31'],
    ['20261231000000', '2026-12-31'],
    ['20270101003000[+1:CET]', '2027-01-01'],
    ['20261231235959.999[-12:ABC]', '2026-12-31'],
  ])('%s', async (written, day) => {
    expect((await read(file.replace('20261231', written))).lines[0]?.bookedOn).toBe(day)
  })

  it('and what is no day is refused', async () => {
    const { refusedRows } = await read(file.replace('20261231', '20260230'))
    expect(refusedRows).toEqual([{ code: 'fund.statement_row_date_unreadable', row: 1, read: '20260230' }])
  })
})

it('reads values that are closed, empty or in CDATA, entities, and a sign that begins no tag', async () => {
  const closed = file
    .replace('<NAME>VIR ASSO', '<NAME>VIR A&amp;B &eacute; &#233;</NAME><MEMO><![CDATA[<b> & c]]></MEMO>')
    .replace('<FITID>F1', '<FITID>F1</FITID><REFNUM></REFNUM>')
  expect((await read(closed)).lines[0]).toMatchObject({ label: 'VIR A&B &eacute; é <b> & c', entryId: 'F1' })
  const stray = await read(file.replace('VIR ASSO', 'A < B <3'))
  expect(stray.lines[0]?.label).toBe('A < B <3')
  // A tag that nobody closed, before the next transaction.
  const two = ofxFile([one, { ...one, id: 'F2' }]).replace('</STMTTRN>', '')
  expect((await read(two)).lines.map(line => line.entryId)).toEqual(['F1', 'F2'])
})

it('reads OFX 2, its balance, its account and what is pending', async () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><BANKID>30001</BANKID>
<ACCTID>FR76 3000 1007 9412 3456 7890 185</ACCTID></BANKACCTFROM><BANKTRANLIST><DTSTART>20261101</DTSTART><DTEND>20261130</DTEND>
<STMTTRN><DTPOSTED>20261128</DTPOSTED><DTAVAIL>20261129</DTAVAIL><TRNAMT>+20,00</TRNAMT><FITID>0</FITID>
<PAYEE><NAME>Asso</NAME><CITY>Brest</CITY></PAYEE><BANKACCTTO><ACCTID>DE89370400440532013000</ACCTID></BANKACCTTO></STMTTRN>
<STMTTRN><DTPOSTED>20261128</DTPOSTED><TRNAMT>-5,00</TRNAMT><CURRENCY><CURRATE>1</CURRATE><CURSYM>USD</CURSYM></CURRENCY></STMTTRN>
</BANKTRANLIST><BANKTRANLISTP><STMTTRNP><DTTRAN>20261130</DTTRAN><TRNAMT>-7,00</TRNAMT><NAME>CB</NAME></STMTTRNP></BANKTRANLISTP>
<LEDGERBAL><BALAMT>-1 234,56</BALAMT><DTASOF>20261130235959</DTASOF></LEDGERBAL><AVAILBAL><BALAMT>9,99</BALAMT></AVAILBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
  const { statements, refusedRows } = await read(text)
  expect(statements[0]).toMatchObject({
    accountIban: 'FR7630001007941234567890185',
    accountNumber: null,
    opening: null,
    closing: { cents: -123_456n, on: '2026-11-30' },
    firstOn: '2026-11-01',
    lastOn: '2026-11-30',
  })
  expect(statements[0]?.lines).toMatchObject([
    {
      cents: 2_000n,
      valueOn: '2026-11-29',
      entryId: null,
      partyName: 'Asso',
      partyIban: 'DE89370400440532013000',
    },
  ])
  expect(statements[0]?.pending).toMatchObject([{ bookedOn: '2026-11-30', cents: -700n, label: 'CB' }])
  expect(refusedRows).toEqual([{ code: 'fund.statement_row_other_currency', row: 2, read: 'USD' }])
})

it('says what it knows of an account that has no IBAN', async () => {
  expect((await read(file)).statements[0]).toMatchObject({
    accountIban: null,
    accountNumber: '30001 00794 12345678901',
  })
})

it('asks what a point means where no row says it, and takes the answer', async () => {
  const open = ofxFile([one, { ...one, id: 'F2' }])
    .replace('20.00', '-1.000')
    .replace('20.00', '2')
  expect((await read(open)).error).toMatchObject({
    code: 'fund.statement_ask_decimal',
    params: { row: 1, read: '-1.000' },
  })
  expect((await read(open, { decimalSign: ',' })).lines.map(line => line.cents)).toEqual([-100_000n, 200n])
  const { refusedRows } = await read(ofxFile([one, one]).replace('20.00', '1.000'))
  expect(refusedRows).toMatchObject([{ code: 'fund.statement_row_amount_unreadable', row: 1, read: '1.000' }])
  expect((await read(file.replace('20.00', '20.50000'))).lines[0]?.cents).toBe(2_050n)
})

it('reads euros alone', async () => {
  expect((await read(ofxFile([one], 'USD'))).error).toMatchObject({
    code: 'fund.statement_other_currency',
    params: { currency: 'USD' },
  })
})
