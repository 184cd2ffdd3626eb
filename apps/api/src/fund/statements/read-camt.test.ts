import { newStatementLines } from '@reliance/core/fund/new-statement-lines.ts'
import { describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.ts'
import { camtBalance, camtEntry, camtOf, iban } from './written-statement.fixture.ts'

const read = async (text: string) => {
  const result = await readStatement({ name: 'releve.xml', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.error.code)
  const { statements, warnings, refusedRows } = result.value
  const [statement] = statements
  if (!statement) throw new Error('no statement')
  return { statement, statements, warnings, refusedRows, lines: statement.lines }
}

const one = { day: '2026-11-28', cents: 42_956n, label: 'COTISATIONS', id: 'E7' }
const batchOf = (...amounts: string[]) =>
  camtEntry(one)
    .replace('</NtryRef>', '</NtryRef><AcctSvcrRef>Z9</AcctSvcrRef>')
    .replace(
      /<NtryDtls>[\s\S]*<\/NtryDtls>/,
      `<NtryDtls><Btch><NbOfTxs>${amounts.length}</NbOfTxs></Btch>${amounts
        .map(
          amount =>
            `<TxDtls><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RmtInf><Ustrd>P ${amount}</Ustrd></RmtInf></TxDtls>`,
        )
        .join('')}</NtryDtls>`,
    )

describe('a batch', () => {
  it('becomes its parts, each with an id of its own, where they are its sum', async () => {
    const { lines, warnings } = await read(camtOf(batchOf('329.56', '100.00')))
    expect(lines.map(line => [line.cents, line.entryId, line.partId, line.label])).toEqual([
      [32_956n, 'Z9', 'Z9/1', 'P 329.56'],
      [10_000n, 'Z9', 'Z9/2', 'P 100.00'],
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    ['another sum', ['329.56', '100.01']],
    ['a part that is no amount', ['429.56', '']],
    ['a part of a cent', ['329.555', '100.005']],
  ])('stays one line with a warning where there is %s', async (_, amounts) => {
    const { lines, warnings } = await read(camtOf(batchOf(...amounts)))
    expect(lines.map(line => [line.cents, line.entryId, line.partId])).toEqual([[42_956n, 'Z9', null]])
    expect(warnings).toEqual([{ code: 'fund.statement_batch_not_split', row: 1, read: '429.56' }])
  })

  it('stays one line in a part in another currency', async () => {
    const { lines } = await read(
      camtOf(batchOf('329.56', '100.00').replace('Ccy="EUR">100', 'Ccy="CHF">100')),
    )
    expect(lines).toHaveLength(1)
  })

  it('is booked once when it came whole in the report of the day, and then in parts', async () => {
    const whole = camtEntry({ ...one, more: '' }).replace(
      '</NtryRef>',
      '</NtryRef><AcctSvcrRef>Z9</AcctSvcrRef>',
    )
    const report = camtOf(whole, '052.001.02')
      .replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt')
      .replaceAll('Stmt>', 'Rpt>')
    const asKnown = async (text: string) =>
      (await read(text)).lines.map(line => ({ ...line, accountIban: iban }))
    const [first, second] = [await asKnown(report), await asKnown(camtOf(batchOf('329.56', '100.00')))]
    expect(newStatementLines([], first).map(line => line.cents)).toEqual([42_956n])
    expect(newStatementLines(first, second)).toEqual([])
    expect(newStatementLines(second, first)).toEqual([])
  })

  it('takes the sign of each part: what is taken back of a batch goes the other way', async () => {
    const mixed = batchOf('500.00', '70.44').replace(/(70\.44<\/Amt><CdtDbtInd>)CRDT/, '$1DBIT')
    const { lines } = await read(camtOf(mixed))
    expect(lines.map(line => line.cents)).toEqual([50_000n, -7_044n])
  })
})

it('takes the direction from its indicator alone; a reversal has the sides of what it takes back', async () => {
  const entry = (direction: string, more: string) =>
    camtEntry(one)
      .replace('CRDT', direction)
      .replace('<Sts>', `${more}<Sts>`)
      .replace(
        '<RltdPties></RltdPties>',
        '<RltdPties><Dbtr><Nm>D</Nm></Dbtr><Cdtr><Nm>C</Nm></Cdtr></RltdPties>',
      )
  const { lines } = await read(
    camtOf(
      [
        entry('CRDT', ''),
        entry('DBIT', '<RvslInd>false</RvslInd>'),
        entry('DBIT', '<RvslInd>true</RvslInd>'),
        entry('CRDT', '<RvslInd>1</RvslInd>'),
      ].join(''),
    ),
  )
  expect(lines.map(line => [line.cents, line.partyName, line.isReversal])).toEqual([
    [42_956n, 'D', false],
    [-42_956n, 'C', false],
    [-42_956n, 'D', true],
    [42_956n, 'C', true],
  ])
})

it.each(['02', '03', '04', '05', '06', '07', '08'])(
  'reads version %s, with and without a prefix',
  async version => {
    const status = version >= '08' ? '<Sts><Cd>BOOK</Cd></Sts>' : '<Sts>BOOK</Sts>'
    const plain = camtOf(camtEntry(one).replace('<Sts>BOOK</Sts>', status), `053.001.${version}`)
    const prefixed = plain.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1n:').replace('xmlns=', 'xmlns:n=')
    for (const text of [plain, prefixed, plain.replace(/ xmlns="[^"]*"/, '')])
      expect((await read(text)).lines.map(line => [line.bookedOn, line.cents, line.label])).toEqual([
        ['2026-11-28', 42_956n, 'COTISATIONS'],
      ])
  },
)

it('says who paid, from where, why, with which reference', async () => {
  const details = `<TxDtls><Refs><EndToEndId>F-2026-14</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Le  Vélo
têtu</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>Cotisation</Ustrd><Ustrd><![CDATA[2026 <1/2>]]></Ustrd><Strd><CdtrRefInf><Tp/><Ref>RF18 5390 0754 7034</Ref></CdtrRefInf>
<AddtlRmtInf>merci &amp; &#233;t&#xe9;</AddtlRmtInf></Strd></RmtInf><AddtlTxInf>Cotisation</AddtlTxInf></TxDtls>`
  const { lines } = await read(camtOf(camtEntry(one).replace(/<TxDtls>[\s\S]*<\/TxDtls>/, details)))
  expect(lines[0]).toMatchObject({
    partyName: 'Le Vélo têtu',
    partyIban: 'DE89370400440532013000',
    endToEndId: 'F-2026-14',
    reference: 'RF18539007547034',
    label: 'Cotisation 2026 <1/2> RF18 5390 0754 7034 merci & été',
    valueOn: '2026-11-28',
  })
})

it('lists what is not booked apart', async () => {
  const pending = camtEntry({ ...one, id: 'P' })
  const statuses = [
    '<Sts>PDNG</Sts>',
    '<Sts>INFO</Sts>',
    '<Sts><Cd>FUTR</Cd></Sts>',
    '<Sts><Prtry>X</Prtry></Sts>',
  ]
  const body = statuses.map(status => pending.replace('<Sts>BOOK</Sts>', status)).join('')
  const { statement } = await read(camtOf(body + camtEntry(one)))
  expect(statement.lines.map(line => line.entryId)).toEqual(['E7'])
  expect(statement.pending.map(line => [line.entryId, line.cents, line.row])).toEqual(
    [1, 2, 3, 4].map(row => ['P', 42_956n, row]),
  )
})

it('refuses the entry that it cannot read, with its number, and takes the others', async () => {
  const entry = (from: string | RegExp, to: string) => camtEntry(one).replace(from, to)
  const { lines, refusedRows, warnings } = await read(
    camtOf(
      [
        entry('429.56', '429.565'),
        entry('429.56', '429,56'),
        entry('429.56', '-429.56'),
        entry('429.56', ''),
        entry('429.56', '1e3'),
        entry('429.56', '9'.repeat(40)),
        entry('CRDT', 'C'),
        entry('Ccy="EUR"', 'Ccy="USD"'),
        entry(/<BookgDt>[\s\S]*<\/ValDt>/, '<BookgDt><Dt>2026-02-30</Dt></BookgDt>'),
        entry(/<BookgDt>[\s\S]*<\/BookgDt>/, ''),
        entry('429.56', '429.56000'),
      ].join(''),
    ),
  )
  const amount = 'fund.statement_row_amount_unreadable'
  expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
    ...[1, 2, 3, 4, 5, 6].map(row => [amount, row]),
    ['fund.statement_row_direction_missing', 7],
    ['fund.statement_row_other_currency', 8],
    ['fund.statement_row_date_unreadable', 9],
  ])
  expect(refusedRows[0]?.read).toBe('429.565')
  expect(lines.map(line => line.row)).toEqual([10, 11])
  expect(warnings).toEqual([{ code: 'fund.statement_booked_on_value_day', row: 10, read: '2026-11-28' }])
})

describe('balances', () => {
  const [opening, closing] = [
    camtBalance('OPBD', 1_000n, '2026-11-27'),
    camtBalance('CLBD', 43_956n, '2026-11-28'),
  ]

  it('are read with their days, and agree with the lines', async () => {
    const { statement, warnings } = await read(camtOf(opening + closing + camtEntry(one)))
    expect(statement).toMatchObject({
      accountIban: iban,
      accountNumber: null,
      currency: 'EUR',
      opening: { cents: 1_000n, on: '2026-11-27' },
      closing: { cents: 43_956n, on: '2026-11-28' },
      firstOn: '2026-11-28',
      lastOn: '2026-11-28',
    })
    expect(warnings).toEqual([])
  })

  it('are warned of, with the difference, where they do not', async () => {
    const missing = await read(camtOf(opening + closing))
    expect(missing.warnings).toEqual([{ code: 'fund.statement_balances_differ', row: null, read: '429.56' }])
    const twice = await read(camtOf(opening + closing + camtEntry(one) + camtEntry(one)))
    expect(twice.warnings[0]?.read).toBe('-429.56')
  })

  it('may be below zero, and that of the day before', async () => {
    const before = camtBalance('PRCD', -5_000n, '2026-11-27')
    const { statement } = await read(camtOf(before + camtEntry(one)))
    expect([statement.opening, statement.closing]).toEqual([{ cents: -5_000n, on: '2026-11-27' }, null])
  })
})

it('reads several statements, and leaves those in another currency out', async () => {
  const euro = camtOf(camtEntry(one))
  const [, statement = ''] = /(<Stmt>[\s\S]*<\/Stmt>)/.exec(euro) ?? []
  const dollars = statement.replaceAll('EUR', 'USD')
  const file = euro.replace(statement, dollars + statement + statement.replace(iban, '0042'))
  const { statements, warnings, refusedRows } = await read(file)
  expect(statements.map(each => [each.accountIban, each.accountNumber, each.lines.length])).toEqual([
    [iban, null, 1],
    [null, '0042', 1],
  ])
  expect(warnings).toEqual([{ code: 'fund.statement_currency_left_out', row: null, read: 'USD' }])
  expect(refusedRows).toEqual([])
  await expect(read(euro.replaceAll('EUR', 'USD'))).rejects.toThrow('fund.statement_other_currency')
})

it('takes no word for a missing reference as a reference', async () => {
  const { lines } = await read(
    camtOf(['NOTPROVIDED', 'NONREF', '000'].map(id => camtEntry({ ...one, id })).join('')),
  )
  expect(lines.map(line => line.entryId)).toEqual([null, null, null])
})
