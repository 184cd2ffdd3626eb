import { execFileSync } from 'node:child_process'
import { newStatementLines } from '@reliance/core/fund/new-statement-lines.ts'
import { describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.ts'
import type { StatementAnswers } from './statement-file.ts'
import { iban } from './written-statement.fixture.ts'

const read = async (text: string, answers?: StatementAnswers) => {
  const result = await readStatement({ name: 'releve.csv', bytes: new TextEncoder().encode(text) }, answers)
  if (!result.ok) return { error: result.error, statement: null, lines: [], warnings: [], refusedRows: [] }
  const [statement = null] = result.value.statements
  return { ...result.value, error: null, statement, lines: statement?.lines ?? [] }
}

const said = async (text: string) =>
  (await read(text)).lines.map(line => [line.bookedOn, line.cents, line.label])

describe('the tables of French banks', () => {
  it('Crédit Mutuel, Crédit Coopératif: two columns of amounts and the balance after each, the newest first', async () => {
    const file = `Date;Date de valeur;Débit;Crédit;Libellé;Solde
30/11/2026;30/11/2026;-12,50;;FRAIS;1 007,50
28/11/2026;29/11/2026;;20,00;VIR SEPA ASSO;1 020,00
`
    const { statement, lines, warnings } = await read(file)
    expect(lines.map(line => [line.bookedOn, line.valueOn, line.cents, line.label])).toEqual([
      ['2026-11-30', '2026-11-30', -1_250n, 'FRAIS'],
      ['2026-11-28', '2026-11-29', 2_000n, 'VIR SEPA ASSO'],
    ])
    expect(statement).toMatchObject({
      opening: { cents: 100_000n, on: '2026-11-28' },
      closing: { cents: 100_750n, on: '2026-11-30' },
      firstOn: '2026-11-28',
      lastOn: '2026-11-30',
    })
    expect(warnings).toEqual([])
    const without = await read(file.replace(/28.*\n/, '27/11/2026;;;1,00;A;1 001,00\n'))
    expect(without.warnings).toEqual([{ code: 'fund.statement_balances_differ', row: null, read: '19.00' }])
  })

  it('La Banque Postale: some lines before the headings, and francs', async () => {
    const { statement, lines, refusedRows } = await read(`Numéro Compte   ;1234567A020
Type         ;CCP
Compte tenu en  ;euros
Date            ;30/11/2026
Solde (EUROS)   ;1234,56
Solde (FRANCS)  ;8098,18

Date;Libellé;Montant(EUROS);Montant(FRANCS)
30/11/2026;"VIREMENT DE L'ASSO ""A""";20,00;131,19
28/11/2026;"CARTE";-12,50;-81,99
`)
    expect(lines.map(line => [line.cents, line.label, line.row])).toEqual([
      [2_000n, 'VIREMENT DE L\'ASSO "A"', 9],
      [-1_250n, 'CARTE', 10],
    ])
    expect(statement).toMatchObject({ accountNumber: '1234567A020', closing: { cents: 123_456n, on: null } })
    expect(refusedRows).toEqual([])
  })

  it('Crédit Agricole: labels of several lines, and the balance in a sentence', async () => {
    const { statement, lines } = await read(`Téléchargement du 01/12/2026;

ASSOCIATION DU VÉLO
Compte de Dépôt carte n° 12345678901;
Solde au 30/11/2026 1\u00a0234,56 €
Liste des opérations du compte entre le 01/11/2026 et le 30/11/2026;

Date;Libellé;Débit euros;Crédit euros;
30/11/2026;"VIREMENT EN VOTRE FAVEUR
ASSO
";;20,00;
28/11/2026;"PRELEVEMENT

EAU";12,50;;
`)
    expect(lines.map(line => [line.bookedOn, line.cents, line.label, line.row])).toEqual([
      ['2026-11-30', 2_000n, 'VIREMENT EN VOTRE FAVEUR ASSO', 9],
      ['2026-11-28', -1_250n, 'PRELEVEMENT EAU', 10],
    ])
    expect(statement).toMatchObject({
      accountNumber: '12345678901',
      closing: { cents: 123_456n, on: '2026-11-30' },
      opening: null,
    })
  })

  it('Caisse d’Épargne, La Nef: balances before and after the rows, which agree with them', async () => {
    const file = `Code de la banque : 13335;Code de l'agence : 00301;Date de début de téléchargement : 01/11/2026;Date de fin de téléchargement : 30/11/2026;
Numéro de compte : 08001234567;Nom du compte : ASSO;Devise : EUR;

Solde en fin de période : 107,50;
Date;Numéro d'opération;Libellé;Débit;Crédit;Détail;
30/11/26;123;VIR;;+20,00;RF18 5390 0754 7034;
28/11/26;124;CB;-12,50;;;
Solde en début de période : 100,00;;;;;
`
    const { statement, lines, warnings, refusedRows } = await read(file)
    expect(lines.map(line => [line.bookedOn, line.cents, line.label, line.reference])).toEqual([
      ['2026-11-30', 2_000n, 'VIR RF18 5390 0754 7034', 'RF18539007547034'],
      ['2026-11-28', -1_250n, 'CB', null],
    ])
    expect(statement).toMatchObject({
      accountNumber: '08001234567',
      opening: { cents: 10_000n },
      closing: { cents: 10_750n },
    })
    expect([warnings, refusedRows]).toEqual([[], []])
    const wrong = await read(file.replace('107,50', '108,50'))
    expect(wrong.warnings).toEqual([{ code: 'fund.statement_balances_differ', row: null, read: '1.00' }])
  })

  it('Banque Populaire: many columns of words, and both days', async () => {
    const { lines } =
      await read(`Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Debit;Credit;Date operation;Date de valeur;Pointage operation
28/11/2026;ASSO A;VIR SEPA ASSO A;REF1;COTISATION 2026;Virement;;+1.020,00;27/11/2026;29/11/2026;0
`)
    expect(lines).toMatchObject([
      {
        bookedOn: '2026-11-28',
        valueOn: '2026-11-29',
        cents: 102_000n,
        label: 'ASSO A VIR SEPA ASSO A REF1 COTISATION 2026',
      },
    ])
  })

  it('Société Générale: a first line of facts, and headings with underscores', async () => {
    const file = `="0301234567";01/11/2026;30/11/2026;1;30/11/2026;1234,56 EUR

date_comptabilisation;libellé_complet_operation;montant_operation;devise;
28/11/2026;VIR RECU;20,00;EUR;
`
    expect(await said(file)).toEqual([['2026-11-28', 2_000n, 'VIR RECU']])
  })
})

describe('tables in English', () => {
  it('commas and points, a counterparty, a state and another currency', async () => {
    const { lines, statement, refusedRows } =
      await read(`"Completed Date","Description","Counterparty name","Counterparty IBAN","Amount","Currency","State"
"2026-11-28 10:00:12","Dues, 2026","Asso A","DE89 3704 0044 0532 0130 00","1,020.00","EUR","COMPLETED"
"2026-11-29 10:00:12","Card","Shop","","-12.50","EUR","PENDING"
"2026-11-29 10:00:12","Card","Shop","","-13.50","EUR","DECLINED"
"2026-11-30 10:00:12","Fee","","","-1.00","USD","COMPLETED"
`)
    expect(lines).toMatchObject([
      { cents: 102_000n, label: 'Dues, 2026', partyName: 'Asso A', partyIban: 'DE89370400440532013000' },
    ])
    expect(statement?.pending.map(line => line.cents)).toEqual([-1_250n])
    expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
      ['fund.statement_row_not_executed', 4],
      ['fund.statement_row_other_currency', 5],
    ])
  })

  it('tabs, and a column for each direction', async () => {
    expect(
      await said('Date\tDetails\tPaid out\tPaid in\n2026-11-28\tA\t12.50\t\n2026-11-28\tB\t0.00\t5.00\n'),
    ).toEqual([
      ['2026-11-28', -1_250n, 'A'],
      ['2026-11-28', 500n, 'B'],
    ])
  })
})

describe('an amount', () => {
  const table = (...amounts: string[]) =>
    `Date;Libellé;Montant\n${amounts.map(one => `28/11/2026;A;${one}\n`).join('')}`

  it.each<[string, string, bigint | null]>([
    ['1.000', '12,50', 100_000n],
    ['1.000', '12.50', null],
    ['1\u202f234,56', '1,00', 123_456n],
    ['1\u00a0234,56', '1,00', 123_456n],
    ["1'000.00", '1.00', 100_000n],
    ['12,50-', '1,00', -1_250n],
    ['(12,50)', '1,00', -1_250n],
    ['12,5', '1,00', 1_250n],
    ['12,505', '1,00', null],
    ['n/a', '1,00', null],
    ['', '1,00', null],
    ['1,2,3', '1,00', null],
    ['9'.repeat(30), '1,00', null],
    ['1'.repeat(100_000).slice(0, 40_000), '1,00', null],
  ])('%j beside %j', async (text, other, cents) => {
    const { lines, refusedRows } = await read(table(other, text))
    expect(lines.slice(1).map(line => line.cents)).toEqual(cents === null ? [] : [cents])
    const refused = { code: 'fund.statement_row_amount_unreadable', row: 3, read: text.slice(0, 80) }
    expect(refusedRows).toEqual(cents === null ? [refused] : [])
  })

  it('is asked about where nothing in the file says what its point means', async () => {
    const { error } = await read(table('12', '-3.000'))
    expect(error).toMatchObject({ code: 'fund.statement_ask_decimal', params: { row: 3, read: '-3.000' } })
    expect((await read(table('12', '-3.000'), { decimalSign: ',' })).lines[1]?.cents).toBe(-300_000n)
    expect((await read(table('12', '-3.000'), { decimalSign: '.' })).refusedRows).toHaveLength(1)
  })

  it('has its sign from a column of words, where there is one', async () => {
    const rows = ['12,50;D', '20,00;C', '-3,00;Débit', '4,00;crédit', '5,00;', '6,00;-'].map(
      row => `28/11/2026;A;${row}\n`,
    )
    const { lines, refusedRows } = await read(`Date;Libellé;Montant;Sens\n${rows.join('')}`)
    expect(lines.map(line => line.cents)).toEqual([-1_250n, 2_000n, -300n, 400n, -600n])
    expect(refusedRows).toEqual([{ code: 'fund.statement_row_direction_missing', row: 6, read: '' }])
  })

  it('stands in one of two columns, and has its sign from the column where the bank writes none', async () => {
    const split = (...rows: string[]) =>
      `Date;Libellé;Débit;Crédit\n${rows.map(row => `28/11/2026;A;${row}\n`).join('')}`
    const { lines, refusedRows } = await read(split('12,50;', ';20,00', '3,00;4,00', ';', '0,00;5,00', 'x;'))
    expect(lines.map(line => line.cents)).toEqual([-1_250n, 2_000n, 500n])
    expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
      ['fund.statement_row_two_amounts', 4],
      ['fund.statement_row_amount_unreadable', 5],
      ['fund.statement_row_amount_unreadable', 7],
    ])
    // With signs in the column, one without is money that comes back.
    expect((await read(split('-12,50;', '3,00;'))).lines.map(line => line.cents)).toEqual([-1_250n, 300n])
  })
})

describe('a day', () => {
  const table = (...days: string[]) => `Date;Libellé;Montant\n${days.map(one => `${one};A;1,00\n`).join('')}`
  const daysOf = async (...days: string[]) => (await read(table(...days))).lines.map(line => line.bookedOn)

  it.each([
    ['31/12/2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['31-12-26', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['20261231', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['31/12/2026 23:59:59', '2026-12-31'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('%s', async (written, day) => expect(await daysOf(written)).toEqual([day]))

  it('that is none is refused with its row', async () => {
    const { refusedRows } = await read(table('30/02/2026', 'hier', '', '28/11/26', '28/11/2026'))
    expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
      ['fund.statement_row_date_unreadable', 2],
      ['fund.statement_row_date_unreadable', 3],
      ['fund.statement_row_date_unreadable', 4],
      ['fund.statement_row_date_unreadable', 5],
    ])
  })

  it('has the month first only where all rows allow no other', async () => {
    expect(await daysOf('03/04/2026', '12/25/2026')).toEqual(['2026-03-04', '2026-12-25'])
    expect(await daysOf('03/04/2026')).toEqual(['2026-04-03'])
    expect(await daysOf('25/04/2026', '12/25/2026')).toEqual(['2026-04-25'])
  })

  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('is the same in %s', zone => {
    const script = `
      const { readStatement } = await import(${JSON.stringify(new URL('./read-statement.ts', import.meta.url).href)})
      const { camtFile, csvFile, ofxFile } = await import(${JSON.stringify(new URL('./written-statement.fixture.ts', import.meta.url).href)})
      const lines = ['2026-12-31', '2027-01-01', '2027-03-28'].map(day => ({ day, cents: 100n, label: 'A', id: day }))
      for (const text of [camtFile(lines), ofxFile(lines), csvFile(lines)]) {
        const { value } = await readStatement({ name: '', bytes: new TextEncoder().encode(text) })
        console.log(value.statements[0].lines.map(line => line.bookedOn + line.valueOn).join(' '))
      }
      console.log(new Date(2026, 11, 31).toISOString())`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { TZ: zone },
    })
    const [camt, ofx, csv, midnight] = output.trim().split('\n')
    expect(camt).toBe('2026-12-312026-12-31 2027-01-012027-01-01 2027-03-282027-03-28')
    for (const text of [ofx, csv]) expect(text).toBe('2026-12-31null 2027-01-01null 2027-03-28null')
    expect(midnight?.slice(0, 13)).toBe(
      { UTC: '2026-12-31T00', 'America/New_York': '2026-12-31T05', 'Pacific/Kiritimati': '2026-12-30T10' }[
        zone
      ],
    )
  })
})

it('two payments alike are two, the same file again none, a longer one what it has more', async () => {
  const file = (count: number) =>
    `Date;Libellé;Montant\n${'28/11/2026;VIR SEPA COTISATION;20,00\n'.repeat(count)}`
  const known = async (count: number) =>
    (await read(file(count))).lines.map(line => ({ ...line, accountIban: iban }))
  const [two, three] = [await known(2), await known(3)]
  expect(newStatementLines([], two)).toHaveLength(2)
  expect(newStatementLines(two, two)).toEqual([])
  expect(newStatementLines(two, three)).toHaveLength(1)
})

it('takes no total for a movement, and no movement for a total', async () => {
  const { lines, refusedRows, statement } = await read(`Date;Libellé;Montant
01/11/2026;Ancien solde;100,00
28/11/2026;Solde de la cotisation 2026;20,00
28/11/2026;Total Énergies;-5,00
;Total des opérations;15,00
30/11/2026;Nouveau solde;115,00
`)
  expect(lines.map(line => line.label)).toEqual(['Solde de la cotisation 2026', 'Total Énergies'])
  expect(refusedRows).toEqual([])
  expect(statement).toMatchObject({
    opening: { cents: 10_000n, on: '2026-11-01' },
    closing: { cents: 11_500n, on: '2026-11-30' },
  })
})

it('takes no amount of which the cents stand in a cell of their own', async () => {
  const { lines, refusedRows } = await read(
    'Date,Libellé,Montant\n28/11/2026,A,12,50\n28/11/2026,B,"12,50"\n28/11/2026,C,13,,\n',
  )
  expect(lines.map(line => [line.label, line.cents])).toEqual([
    ['B', 1_250n],
    ['C', 1_300n],
  ])
  expect(refusedRows).toEqual([
    { code: 'fund.statement_row_too_many_cells', row: 2, read: '28/11/2026 A 12 50' },
  ])
})

it('lets a person look at what may be either, and drops nothing', async () => {
  const { lines, refusedRows } = await read(`Date;Libellé;Montant
28/11/2026;Solde;20,00
date inconnue;A;5,00
28/11/2026;B;1,00
`)
  expect(lines.map(line => line.label)).toEqual(['B'])
  expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
    ['fund.statement_row_not_read', 2],
    ['fund.statement_row_date_unreadable', 3],
  ])
})

it('asks about a balance above the rows by its own row', async () => {
  const { error } = await read('Solde au 30/11/2026;1.000\n\nDate;Libellé;Montant\n28/11/2026;B;1\n')
  expect(error).toMatchObject({ code: 'fund.statement_ask_decimal', params: { row: 1, read: '1.000' } })
})

it('takes a balance in the column of debits as one below zero', async () => {
  const { statement, lines } = await read(`Date;Libellé;Débit;Crédit
;Solde précédent;;100,00
28/11/2026;A;120,00;
;Solde au 30/11/2026;20,00;
`)
  expect(lines.map(line => line.cents)).toEqual([-12_000n])
  expect([statement?.opening, statement?.closing]).toEqual([
    { cents: 10_000n, on: null },
    { cents: -2_000n, on: '2026-11-30' },
  ])
})

it('reads the IBAN above the rows, and several accounts from their column', async () => {
  const above = await read(
    `IBAN : FR76 3000 1007 9412 3456 7890 185\nDate;Libellé;Montant\n28/11/2026;A;1,00\n`,
  )
  expect(above.statement?.accountIban).toBe(iban)
  const result = await readStatement({
    name: '',
    bytes: new TextEncoder().encode(
      `dateOp;label;amount;accountNum\n2026-11-28;A;1,00;${iban}\n2026-11-28;B;2,00;0042\n2026-11-28;C;3,00;${iban}\n`,
    ),
  })
  const statements = result.ok ? result.value.statements : []
  expect(
    statements.map(one => [one.accountIban, one.accountNumber, one.lines.map(line => line.label)]),
  ).toEqual([
    [iban, null, ['A', 'C']],
    [null, '0042', ['B']],
  ])
})

it('refuses the rows that a quote opened by mistake took in, with their number', async () => {
  const { lines, refusedRows } = await read(`Date;Libellé;Montant
28/11/2026;"VIR;20,00
29/11/2026;B";30,00
30/11/2026;C;40,00
30/11/2026;"D;50,00
`)
  expect(lines.map(line => line.label)).toEqual(['C'])
  expect(refusedRows.map(({ code, row }) => [code, row])).toEqual([
    ['fund.statement_row_cut', 2],
    ['fund.statement_row_cut', 4],
  ])
})

it('refuses a row of which it reads nothing, and says when there is no line at all', async () => {
  const { refusedRows, warnings } = await read(
    'Date;Libellé;Montant\n;Document sans valeur;\n;;\nDate;Libellé;Montant\n',
  )
  expect(refusedRows).toEqual([{ code: 'fund.statement_row_not_read', row: 2, read: 'Document sans valeur' }])
  expect(warnings).toEqual([{ code: 'fund.statement_no_line', row: null, read: '' }])
})

it('asks for the columns of a table without headings, and takes the answer', async () => {
  const file =
    'Compte de chèques;****1234;30/11/2026;;1 234,56\n28/11/2026;;;VIR ASSO;20,00\n29/11/2026;;;CB;-12,50\n'
  const { error } = await read(file)
  expect(error).toMatchObject({ code: 'fund.statement_ask_columns', params: {} })
  expect(error?.preview[1]).toEqual(['28/11/2026', '', '', 'VIR ASSO', '20,00'])
  const { lines } = await read(file, { columns: { firstRow: 2, bookedOn: 0, label: [3], amount: 4 } })
  expect(lines.map(line => [line.bookedOn, line.cents, line.label, line.row])).toEqual([
    ['2026-11-28', 2_000n, 'VIR ASSO', 2],
    ['2026-11-29', -1_250n, 'CB', 3],
  ])
  const split = await read('28/11/2026;A;;20,00\n', {
    columns: { firstRow: 1, bookedOn: 0, label: [1], debit: 2, credit: 3 },
  })
  expect(split.lines.map(line => line.cents)).toEqual([2_000n])
})

it('refuses dollars alone', async () => {
  expect((await read('Date;Libellé;Montant;Devise\n28/11/2026;A;1,00;USD\n')).error).toMatchObject({
    code: 'fund.statement_other_currency',
    params: { currency: 'USD' },
  })
})
