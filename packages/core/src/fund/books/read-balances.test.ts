import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { checkBalances, placeBalances } from './place-balances.ts'
import { readBalances } from './read-balances.ts'

const numRuns = 200 * inject('scale')
const rowsOf = (text: string) => {
  const read = readBalances(text)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
const figures = (text: string) => rowsOf(text).map(({ account, cents }) => [account, cents] as const)
const refusalOf = (text: string) => {
  const read = readBalances(text)
  return read.ok ? null : read.error
}

it('reads headings in both languages, in any order, with any separator', () => {
  const same = [
    ['512', 10_050n],
    ['102', -10_050n],
  ]
  const files = [
    'Compte;Débit;Crédit\n512;100,50;\n102;;100,50\n',
    '\ufeffCrédit\tDébit\tLibellé\tN° de compte\r\n\t100,50\tBanque\t512\r\n100,50\t\tFonds\t102\r\n',
    'account,name,balance\n512,"Bank, the one",100.50\n102,Own,-100.50\n',
    'Balance générale au 31/12\n\nNuméro de compte;Intitulé du compte;Solde débiteur (€);Solde créditeur (€)\n512;Banque;100,50 €;0,00\n102;Fonds;;100,50\u202f€\n',
    // What moved beside what is there: the second counts.
    'Compte;Débit;Crédit;Solde débiteur;Solde créditeur\n512;900,00;1,00;100,50;\n102;;3,00;;100,50\n',
    'Compte;Débit;Crédit;Solde\n512;900,00;1,00;100,50\n102;;3,00;-100,50\n',
    'Compte;Solde\n="512";"100,50"\n"102";−100,50\n',
  ]
  for (const file of files) expect(figures(file)).toEqual(same)
})

it('leaves totals and accounts of nothing out, whichever way a program writes them', () => {
  const file =
    'Compte;Libellé;Débit;Crédit\n5;Comptes financiers;150,00;\n51;Banques;100,00;\n512;Banque;100,00;\n53;Caisse;50,00;\n' +
    'Total classe 5;;150,00;\n;Sous-total;150,00;\n;;;\n102;Fonds;;150,00\n606;Achats;0,00;0,00\nTOTAUX;;150,00;150,00\n'
  expect(figures(file)).toEqual([
    ['512', 10_000n],
    ['53', 5_000n],
    ['102', -15_000n],
  ])
  // An account that has parts and money of its own is no sum of them.
  expect(figures('Compte;Solde\n102;-20\n1024;-5\n')).toHaveLength(2)
})

it('refuses what is no table of balances, and a line that it cannot read, with its number', () => {
  const files: [string, string, number?][] = [
    ['', 'fund.balances_not_read'],
    ['bonjour', 'fund.balances_not_read'],
    ['Compte;Libellé\n512;Banque\n', 'fund.balances_not_read'],
    ['Compte;Solde\n512;"100\n102;-100\n', 'fund.balances_cut'],
    ['Compte;Solde\n512;100,00\n102;moins cent\n', 'fund.balances_amount', 3],
    ['Compte;Solde\n512;100000000000,00\n', 'fund.balances_amount', 2],
    ['Compte;Solde\n\n512;1.000\n102;-1.000\n', 'fund.balances_ambiguous', 3],
    [`Compte;Solde\n${'53;1\n'.repeat(501)}`, 'fund.balances_too_many_lines'],
  ]
  for (const [file, code, row] of files) {
    const error = refusalOf(file)
    expect([file.slice(0, 30), error?.code, row && error?.params?.row]).toEqual([
      file.slice(0, 30),
      code,
      row,
    ])
  }
})

it('never throws, and reads whatever it wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      readBalances(text)
      readBalances(`Compte;Débit;Crédit\n${text}`)
    }),
    { numRuns },
  )
  const cents = fc.bigInt({ min: 1n, max: 400_000_000n })
  const written = (amount: bigint) => {
    const digits = String(amount).padStart(3, '0')
    const whole = digits.slice(0, -2).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '\u202f')
    return `${whole},${digits.slice(-2)}\u00a0€`
  }
  fc.assert(
    fc.property(cents, cents, cents, (bank, cash, tied) => {
      const own = bank + cash - tied
      const file = [
        'Compte;Débit;Crédit',
        `512;${written(bank)};`,
        `53;${written(cash)};`,
        `19;;${written(tied)}`,
        own < 0n ? `119;${written(-own)};` : `102;;${own === 0n ? '' : written(own)}`,
      ].join('\n')
      const placed = placeBalances(rowsOf(file))
      expect(placed).toMatchObject({
        refused: [],
        differenceCents: 0n,
        bankCents: bank,
        cashCents: cash,
        transitCents: 0n,
        tiedCents: tied,
      })
      expect(checkBalances(placed).ok).toBe(true)
    }),
    { numRuns },
  )
})

it('says of each account what it becomes, or why the fund cannot have it', () => {
  const placed = (account: string) => {
    const { rows, refused } = placeBalances([{ row: 2, account, label: '', cents: 100n }])
    return rows[0]?.place ?? refused[0]?.code.replace('fund.balances_', '')
  }
  const said: Record<string, string> = {
    '512': 'bank',
    '5121000': 'bank',
    '53': 'cash',
    '531': 'cash',
    '58': 'transit',
    '5112': 'transit',
    '102': 'own',
    '106': 'own',
    '110': 'own',
    '120': 'own',
    '194': 'tied',
    '131': 'not_own',
    '151': 'not_own',
    '164': 'debts',
    '4671': 'debts',
    '218': 'assets',
    '31': 'assets',
    '606': 'results',
    '754': 'results',
    '864': 'volunteering',
    '503': 'other_money',
    '517': 'other_money',
    '': 'account',
    '5': 'account',
    '9': 'account',
    '99': 'account',
    BANQUE: 'account',
  }
  for (const [account, place] of Object.entries(said))
    expect([account, placed(account)]).toEqual([account, place])
})

it('refuses a second account at a bank, cash and dedicated funds below nothing, and what does not add up', () => {
  const check = (...lines: [account: string, cents: bigint][]) => {
    const answer = checkBalances(
      placeBalances(lines.map(([account, cents], at) => ({ row: at + 2, account, label: '', cents }))),
    )
    return answer.ok ? null : answer.error
  }
  expect(check(['512', 5n], ['102', -5n])).toBeNull()
  expect(check(['5121', 5n], ['5122', 5n], ['102', -10n])).toMatchObject({
    code: 'fund.balances_second_bank',
    params: { row: 3, account: '5122' },
  })
  expect(check(['53', -5n], ['102', 5n])?.code).toBe('fund.balances_cash_below')
  expect(check(['512', -5n], ['194', 5n])?.code).toBe('fund.balances_tied_below')
  expect(check(['512', 5n], ['102', -4n])?.code).toBe('fund.balances_differ')
  expect(check()?.code).toBe('fund.balances_empty')
})
