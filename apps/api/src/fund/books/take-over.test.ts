import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { balancesOf } from '../../testing/books-scene.ts'
import { decide, mandateFor } from '../../testing/decision-scene.ts'
import { type FundHome, fundScene, importing, treasuryOf } from '../../testing/fund-scene.ts'
import { requestId } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 60_000)
afterAll(() => api.stop())

const year = new Date().getFullYear()
/** What a small association's program writes: accents in Latin-1, spaces of thousands, a currency, a total. */
const balance = `Association des rives;;;
Compte;Libellé du compte;Débit (€);Crédit (€)
102000;Fonds associatif;;"1 000,00"
110;Report à nouveau;;300,50 €
194;Fonds dédiés;;400,00
512100;Banque coopérative;1 500,50;
530;Caisse;150,00;
5112;Chèques à encaisser;50,00;
627;Frais bancaires;0,00;0,00
Total général;;1 700,50;1 700,50
`
/** A month of the account, which began with as much as `before`. */
const january = (before: number) =>
  `Date;Libellé;Montant;Solde\n05/01/${year};DON;10,00;${(before + 10).toFixed(2).replace('.', ',')}\n`

type Scene = Awaited<ReturnType<typeof fundScene>>
const named = (s: Scene) => ({ spaceId: s.spaceId, requestId: requestId() })
const preview = (s: Scene, text: string | Buffer = balance, home: FundHome = s.host) =>
  home.person.fund.books.previewBalances.mutate({ ...named(s), ...balancesOf(text) })
const take = (s: Scene, text: string | Buffer = balance, home: FundHome = s.host) =>
  home.person.fund.books.takeOver.mutate({ ...named(s), ...balancesOf(text) })
const undo = (s: Scene, openingId: string, home: FundHome = s.host) =>
  home.person.fund.books.undoTakeOver.mutate({ ...named(s), openingId, reason: 'Mauvais fichier' })
const books = (s: Scene) => s.host.person.fund.openBooks.mutate({ ...named(s), before: null })
const held = async (s: Scene) =>
  Object.fromEntries(
    (await books(s)).accounts
      .filter(one => one.balance !== '0.00')
      .map(one => [one.fullCode, one.balance] as const),
  )
const fund = (s: Scene) => s.host.person.fund.get.query({ spaceId: s.spaceId })

it('shows what each line becomes, takes it over as one entry, once, and tells who should look', async () => {
  const s = await fundScene(api, 'reprise', 3)
  const [, , third] = s.homes
  if (!third) throw new Error('three organisations')
  const others = s.homes.slice(1).map(one => one.person)
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  const displayName = 'Personne de reprise 3'
  await third.person.coalitions.participate.mutate({
    ...named(s),
    organisationId: third.spaceId,
    displayName,
  })
  await mandateFor(s.host.person, others, where, { ...third, displayName }, { powers: ['fund.audit'] })
  const seen = await preview(s, Buffer.from(balance.replaceAll('€', ''), 'latin1'))
  expect(seen).toMatchObject({
    on: `${year - 1}-12-31`,
    refused: [],
    refusal: null,
    file: { bank: '1500.50', cash: '150.00', transit: '50.00', tied: '400.00', free: '1300.50' },
  })
  expect(seen.lines.map(({ row, account, place }) => [row, account, place])).toEqual([
    [3, '102000', 'own'],
    [4, '110', 'own'],
    [5, '194', 'tied'],
    [6, '512100', 'bank'],
    [7, '530', 'cash'],
    [8, '5112', 'transit'],
  ])
  expect(await held(s)).toEqual({})
  expect(await take(s)).toMatchObject({ isNew: true })
  const there = {
    bank: '1500.50',
    cash: '150.00',
    transit: '50.00',
    opening: '-1700.50',
    pool: '1700.50',
    earlier: '-400.00',
    unallocated: '-1300.50',
  }
  expect(await held(s)).toEqual(there)
  expect(await take(s)).toMatchObject({ isNew: false })
  expect(await take(s, balance.replaceAll(';', '\t'))).toMatchObject({ isNew: false })
  expect(await held(s)).toEqual(there)
  expect((await books(s)).entries).toHaveLength(1)
  expect(
    await refusalOf(
      take(s, balance.replace('530;Caisse;150', '530;Caisse;149').replace('300,50 €', '299,50')),
    ),
  ).toBe('fund.balances_taken')
  // Nobody of the coalition paid it, cash included; what was promised is not free.
  expect(await fund(s)).toMatchObject({
    received: '0.00',
    opened: '1700.50',
    inside: '1700.50',
    setAside: '400.00',
    earlier: '400.00',
    free: '1300.50',
  })
  const told = () =>
    (api.running.mailbox?.mails ?? []).filter(one => one.subject.includes('les soldes d’avant sont repris'))
  await expect.poll(() => told().map(one => one.to)).toEqual(['reprise-3@exemple.test'])
  expect(told()[0]?.text).toContain('1 500,50')
  // The books are kept from whoever only approves: the mail leads where all of them may look.
  expect(told()[0]?.text).toMatch(/\/caisse\/exercice-\d{4}-01-01/)
  const read = await third.person.fund.openBooks.mutate({ ...named(s), before: null })
  expect(read).toMatchObject({ canKeep: false, opening: { tied: '400.00', fileName: 'balance.csv' } })
  expect(await s.host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
})

it('takes balances back by their mirror, with a reason, and takes others over then', async () => {
  const s = await fundScene(api, 'corrige', 2)
  const { openingId } = await take(s)
  expect(await refusalOf(undo(s, crypto.randomUUID()))).toBe('fund.balances_missing')
  await undo(s, openingId)
  expect(await held(s)).toEqual({})
  expect(await refusalOf(undo(s, openingId))).toBe('fund.balances_missing')
  expect(await fund(s)).toMatchObject({ opened: '0.00', free: '0.00' })
  await take(s, 'account,balance\n512,"1,000.00"\n102,"-1,000.00"\n')
  expect(await held(s)).toMatchObject({ bank: '1000.00', unallocated: '-1000.00' })
  expect(await fund(s)).toMatchObject({ opened: '1000.00' })
})

it('frees what was promised to earlier projects by a decision, and by nothing else', async () => {
  const s = await fundScene(api, 'promis', 2)
  await take(s)
  const where = { spaceId: s.spaceId, bodyId: s.bodyId }
  const others = s.homes.slice(1).map(one => one.person)
  const freeing = (amount: string) =>
    decide(s.host.person, others, where, [
      { kind: 'free_earlier', payload: { amount, reason: 'Le projet du port est fini.' } },
    ])
  expect(await refusalOf(freeing('400,01'))).toBe('fund.earlier_beyond')
  expect(await refusalOf(freeing('0'))).toBe('fund.amount_zero')
  const startsOn = `${year}-01-01` as CivilDate
  expect(await s.host.person.fund.openYear.mutate({ ...named(s), startsOn })).toMatchObject({
    came: { contributions: '0.00', opening: '1700.50' },
    end: { earlier: '400.00', free: '1300.50', money: '1700.50' },
  })
  const tied = await s.host.person.fund.exportTied.mutate({ ...named(s), startsOn, lang: 'fr' })
  expect(tied.content).toContain(
    'Promis à des projets d’avant;;;400,00;0,00;400,00\r\nTotal;;;400,00;0,00;400,00',
  )
  expect((await freeing('150')).state).toBe('in_force')
  expect(await held(s)).toMatchObject({ earlier: '-250.00', unallocated: '-1450.50' })
  expect(await fund(s)).toMatchObject({ earlier: '250.00', free: '1450.50', inside: '1700.50' })
})

it('compares the first statement with the bank alone, when the balances come first', async () => {
  const s = await fundScene(api, 'avant', 2)
  await take(s)
  await importing(s.host.person, s.spaceId, january(1500.5))
  const { bank } = await treasuryOf(s.host.person, s.spaceId)
  expect(bank).toMatchObject({ balance: '1510.50', books: '1510.50', difference: '0.00', opening: '0.00' })
  expect(await refusalOf(s.host.person.fund.recordOpening.mutate(named(s)))).toBe('fund.no_opening')
})

it('writes the rest alone, when the statement came first and says the same', async () => {
  const s = await fundScene(api, 'apres', 2)
  await importing(s.host.person, s.spaceId, january(1500.5))
  await s.host.person.fund.recordOpening.mutate(named(s))
  expect((await preview(s)).booked).toMatchObject({ bank: '0.00', cash: '150.00', tied: '400.00' })
  await take(s)
  expect(await held(s)).toMatchObject({
    bank: '1510.50',
    cash: '150.00',
    opening: '-1700.50',
    earlier: '-400.00',
  })
  expect(await fund(s)).toMatchObject({ opened: '1700.50', received: '0.00' })
  const { bank } = await treasuryOf(s.host.person, s.spaceId)
  expect(bank).toMatchObject({ difference: '0.00', opening: '0.00' })
})

it('refuses balances whose bank is not what the first statement said, with both figures', async () => {
  const s = await fundScene(api, 'autre', 2)
  await importing(s.host.person, s.spaceId, january(1500))
  await s.host.person.fund.recordOpening.mutate(named(s))
  expect((await preview(s)).refusal).toMatchObject({
    code: 'fund.balances_bank_differs',
    params: { file: expect.stringContaining('1500.50'), books: expect.stringContaining('1500.00') },
  })
  expect(await refusalOf(take(s))).toBe('fund.balances_bank_differs')
  const alone = 'compte;solde\n512;1500\n102;-1500\n'
  expect(await refusalOf(take(s, alone))).toBe('fund.balances_nothing_left')
})

it('counts what statements tell of the year before, which the balances tell too', async () => {
  const s = await fundScene(api, 'veille', 2)
  const december = `Date;Libellé;Montant;Solde\n20/12/${year - 1};DON;500,50;1500,50\n`
  await importing(s.host.person, s.spaceId, december)
  expect((await preview(s)).booked).toMatchObject({ bank: '1000.00' })
  await take(s)
  expect(await held(s)).toMatchObject({ bank: '1500.50' })
  const { bank } = await treasuryOf(s.host.person, s.spaceId)
  expect(bank).toMatchObject({ difference: '0.00', opening: '0.00' })
})

it('refuses line by line, and a file that is none', async () => {
  const s = await fundScene(api, 'lignes', 2)
  const { refused, refusal, booked } = await preview(
    s,
    'Compte;Débit;Crédit\n512;100;\n514;5;\n401;;40\n215;20;\n758;;10\n87;;1\n164;;4\nabc;1;\n102;;71\n',
  )
  expect(refused.map(one => [one.params?.row, one.code])).toEqual([
    [3, 'fund.balances_other_money'],
    [4, 'fund.balances_debts'],
    [5, 'fund.balances_assets'],
    [6, 'fund.balances_results'],
    [7, 'fund.balances_volunteering'],
    [8, 'fund.balances_debts'],
    [9, 'fund.balances_account'],
  ])
  expect([refusal, booked?.bank]).toEqual([null, '100.00'])
  const refusals: [string, string][] = [
    ['Compte;Débit;Crédit\n512;100;\n401;;100\n', 'fund.balances_debts'],
    ['Compte;Débit;Crédit\n512;100;\n102;;99,99\n', 'fund.balances_differ'],
    ['Compte;Débit;Crédit\n512;0;0\n', 'fund.balances_empty'],
    ['Compte;Solde\n53;-5\n102;5\n', 'fund.balances_cash_below'],
    ['Compte;Solde\n512;1.000\n102;-1.000\n', 'fund.balances_ambiguous'],
    ['Compte;Solde\n512;cent\n', 'fund.balances_amount'],
    ['Date;Montant\n01/01/2026;5\n', 'fund.balances_not_read'],
    ['Compte;Solde\n512;"5\n', 'fund.balances_cut'],
    [`Compte;Solde\n${'512;1\n'.repeat(501)}`, 'fund.balances_too_many_lines'],
    ['', 'fund.balances_not_read'],
  ]
  for (const [text, code] of refusals)
    expect([text.slice(0, 40), await refusalOf(take(s, text))]).toEqual([text.slice(0, 40), code])
  expect(await held(s)).toEqual({})
})

it('is done by the treasury, in its own space, before a year is closed', async () => {
  const s = await fundScene(api, 'droits', 2)
  const [, guest] = s.homes
  if (!guest) throw new Error('two organisations')
  const elsewhere = await fundScene(api, 'ailleurs', 1)
  for (const act of [preview, take])
    expect([
      await refusalOf(act(s, balance, guest)),
      await refusalOf(act(s, balance, elsewhere.host)),
    ]).toEqual(['mandates.power_missing', 'shared.not_found'])
  const { openingId } = await take(s)
  expect(await refusalOf(undo(s, openingId, guest))).toBe('mandates.power_missing')
  expect(await refusalOf(undo(elsewhere, openingId, elsewhere.host))).toBe('fund.balances_missing')
  const nobody = await fetch(`${api.origin}/trpc/fund.books.takeOver`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ ...named(s), ...balancesOf(balance) }),
  })
  expect(nobody.status).toBe(401)
})
