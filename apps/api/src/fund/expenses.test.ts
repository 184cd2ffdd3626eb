import { readCsv } from '@reliance/core/shared/csv.ts'
import { addDays } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mandateFor, today } from '../testing/decision-scene.ts'
import {
  adoptingBudget,
  leftOf,
  type SpendScene,
  spendingOn,
  spendScene,
  supplierIban,
} from '../testing/expense-scene.ts'
import { type FundHome, importing, statementOf, treasuryOf } from '../testing/fund-scene.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: SpendScene
beforeAll(async () => {
  api = await startTestApi()
  s = await spendScene(api, 'depense')
}, 60_000)
afterAll(() => api.stop())

let passed = 0
const now = () => addDays(today(), passed)
const later = async (days: number) => {
  passed += days
  await s.later(days)
}
const french = (on: string) => on.split('-').toReversed().join('/')
/** The subjects of what was written to one of the five, by its place among them. */
const mailsTo = (at: number): string =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === `depense-${at}@exemple.test`)
    .map(one => one.subject.replaceAll(/[\u00a0\u202f]/g, ' '))
    .join('\n')
const news = async (home: FundHome) =>
  (await home.person.notifications.today.query({ spaceId: s.spaceId })).waiting.filter(one =>
    ['approveExpenses', 'completeExpense', 'approvePayouts'].includes(one.kind),
  )
const fileOf = async (expenseIds: string[]) => {
  const payoutIds = await Promise.all(expenseIds.map(async one => (await s.expense(one)).payoutId))
  return s.host.person.fund.makePaymentFile.mutate(s.named({ payoutIds, executeOn: now() }))
}
const settle = async (expenseId: string, outcome: 'paid' | 'rejected', lineId: string | null = null) => {
  const { payoutId } = await s.expense(expenseId)
  return s.host.person.fund.settlePayout.mutate(s.named({ payoutId, outcome, lineId }))
}
const lineOf = async (amount: string) =>
  (await treasuryOf(s.host.person, s.spaceId)).waiting.find(one => one.amount === amount)?.lineId ?? ''
const judge = (home: FundHome, expenseId: string, step: 'return' | 'refuse', note = 'La facture manque') =>
  home.person.fund.judgeExpense.mutate(s.named({ expenseId, step, note }))
const change = async (home: FundHome, said: object, more: object = {}) => {
  const { expenseId, ...rest } = said as { expenseId: string } & Awaited<ReturnType<SpendScene['submit']>>
  const { organisationId: _, bankLineId: __, ...fields } = rest
  const { revision } = await s.expense(expenseId)
  return home.person.fund.changeExpense.mutate(s.named({ ...fields, expenseId, revision, ...more }))
}

describe('a budget', () => {
  it('is adopted by a decision, read by every member, and taken into a spreadsheet', async () => {
    const { budget, year, years } = await s.b.person.fund.budget.query({ spaceId: s.spaceId, year: null })
    expect(years).toEqual([year])
    expect(budget?.total).toEqual({ adopted: '150.00', paid: '0.00', approved: '0.00', left: '150.00' })
    expect(budget?.decision?.number).toBeGreaterThan(0)
    await expect.poll(() => mailsTo(2)).toMatch(/le budget \d+ est adopté/)
    const csv = await s.b.person.fund.exportBudget.query({ spaceId: s.spaceId, year, lang: 'fr' })
    expect(csv.fileName).toBe(`budget-${year}.csv`)
    const rows = [...readCsv(csv.content, ';')].map(row => row.cells)
    expect(rows[1]?.slice(0, 3)).toEqual(['Impression', 'Pour : Impression', '100,00'])
    expect(
      await refusalOf(s.b.person.fund.exportBudget.query({ spaceId: s.spaceId, year: 2001, lang: 'fr' })),
    ).toBe('shared.not_found')
  })
})

describe('an expense', () => {
  it('is submitted by whoever commits an organisation, for it, and refused where it cannot be', async () => {
    const { a, b, c } = s
    expect(await refusalOf(s.submit(a, { organisationId: b.spaceId }))).toBe('mandates.power_missing')
    expect(await refusalOf(s.submit(a, { organisationId: null }))).toBe('mandates.power_missing')
    expect(await refusalOf(s.submit(a, { payeeId: b.spaceId }))).toBe('fund.expense_other_payee')
    expect(await refusalOf(s.submit(a, { payeeId: a.spaceId }))).toBe('fund.expense_without_account')
    expect(await refusalOf(s.submit(a, { iban: '' }))).toBe('fund.expense_without_account')
    expect(await refusalOf(s.submit(a, { incurredOn: addDays(today(), 2) }))).toBe('fund.expense_in_future')
    expect(await refusalOf(s.submit(a, { budgetLineId: crypto.randomUUID() }))).toBe(
      'fund.budget_line_missing',
    )
    // A member is paid under its own name, so that its part in it is seen.
    const account = { organisationId: b.spaceId, holder: 'Deux', iban: 'DE89370400440532013000' }
    await b.person.fund.enterAccount.mutate(s.named(account))
    expect(await refusalOf(s.submit(a, { iban: account.iban }))).toBe('fund.expense_other_payee')
    // A movement of the bank is looked at by the treasury alone.
    expect(await refusalOf(s.submit(a, { bankLineId: crypto.randomUUID() }))).toBe(
      'fund.expense_line_differs',
    )
    const { expenseId } = await s.submit(a)
    expect(await refusalOf(s.submit(a, { expenseId }))).toBe('fund.expense_over')
    expect(await s.expense(expenseId, b)).toMatchObject({
      state: 'submitted',
      amount: '60.00',
      line: 'Impression',
      account: null,
      can: { change: false, approve: false, return: false },
    })
    expect((await s.expense(expenseId, c)).account).toMatchObject({ flags: ['first_payee', 'iban_new'] })
    await expect.poll(() => mailsTo(4)).toContain('une dépense de 60,00 € est à approuver')
    await expect.poll(() => mailsTo(1)).toContain('une dépense de 60,00 € est à approuver')
    await expect.poll(() => mailsTo(2)).toContain('le compte d’une dépense')
    expect(await news(c)).toEqual([{ kind: 'approveExpenses', count: 1 }])
    // Whoever belongs to the organisation that submitted it approves nothing of it.
    expect(await news(a)).toEqual([])
    const { expenses, can } = await a.person.fund.expenses.query({ spaceId: s.spaceId, before: null })
    expect(expenses.map(one => one.expenseId)).toEqual([expenseId])
    expect(can.represents).toMatchObject([{ organisationId: a.spaceId, account: null }])
    await judge(c, expenseId, 'refuse', 'Déjà demandée')
  })

  it('is sent back, completed, refused with its reason, and closed then', async () => {
    const { a, b, c } = s
    const said = await s.submit(a, { title: 'Banderole' })
    const { expenseId } = said
    expect(await refusalOf(judge(b, expenseId, 'return'))).toBe('mandates.power_missing')
    await judge(c, expenseId, 'return')
    expect(await refusalOf(judge(c, expenseId, 'return'))).toBe('fund.expense_returned')
    expect(await s.expense(expenseId)).toMatchObject({ state: 'incomplete', can: { change: true } })
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.expense_incomplete')
    expect(await news(a)).toEqual([{ kind: 'completeExpense', expenseId, title: 'Banderole' }])
    await expect.poll(() => mailsTo(2)).toContain('une dépense est à compléter')
    expect(await refusalOf(change(b, said))).toBe('mandates.power_missing')
    await change(a, said)
    expect(await s.expense(expenseId)).toMatchObject({ state: 'submitted', revision: 1 })
    expect(await news(a)).toEqual([])
    await judge(s.host, expenseId, 'refuse', 'Hors sujet')
    expect(await s.expense(expenseId)).toMatchObject({ state: 'refused', can: { change: false } })
    expect((await s.expense(expenseId)).steps.at(-1)).toMatchObject({ step: 'refuse', note: 'Hors sujet' })
    await expect.poll(() => mailsTo(2)).toContain('une dépense est refusée')
    expect(await refusalOf(change(a, said))).toBe('fund.expense_over')
    expect(await refusalOf(judge(c, expenseId, 'refuse'))).toBe('fund.expense_over')
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.payout_not_draft')
  })

  it('is approved by two organisations without a part in it, within its line, and anew once it changes', async () => {
    const { a, c, d, host } = s
    const said = await s.submit(a)
    const { expenseId } = said
    expect(await refusalOf(s.approve(a, expenseId))).toBe('mandates.power_missing')
    expect(await s.approve(c, expenseId)).toEqual({ state: 'draft' })
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.approver_same_organisation')
    // Other words change nothing, another amount does.
    await change(a, said, { title: 'Affiches de l’assemblée' })
    expect(await s.expense(expenseId)).toMatchObject({ revision: 1, approvedBy: ['depense 4'] })
    await change(a, { ...said, amount: '61' })
    expect(await s.expense(expenseId)).toMatchObject({ revision: 2, approvedBy: [], amount: '61.00' })
    await expect.poll(() => mailsTo(4)).toContain('une dépense a changé, 61,00 €')
    for (const home of [c, d]) await s.approve(home, expenseId)
    expect(await s.expense(expenseId)).toMatchObject({
      state: 'approved',
      approvedBy: ['depense 4', 'depense 5'],
    })
    await expect.poll(() => mailsTo(2)).toContain('une dépense est approuvée')
    expect(await leftOf(s, 'Impression')).toBe('39.00')
    const other = await s.submit(a, { amount: '39.01' })
    expect(await refusalOf(s.approve(c, other.expenseId))).toBe('fund.expense_beyond_line')
    await change(a, { ...other, amount: '39' })
    expect(await s.approve(c, other.expenseId)).toEqual({ state: 'draft' })
    // Another account voids it too, and waits two days.
    await change(a, { ...said, amount: '61', iban: 'FR1420041010050500013M02606' })
    expect(await s.expense(expenseId)).toMatchObject({ state: 'submitted', revision: 3 })
    expect((await s.expense(expenseId, c)).account?.flags).toContain('iban_changed')
    await change(a, { ...said, amount: '61' })
    for (const home of [c, d]) await s.approve(home, expenseId)
    expect(await refusalOf(fileOf([expenseId]))).toBe('fund.iban_too_new')
    await judge(host, other.expenseId, 'refuse', 'En double')
    await later(3)
    const { content } = await fileOf([expenseId])
    expect(content).toContain(supplierIban)
    expect(content).toContain('<CtrlSum>61.00</CtrlSum>')
    expect(await refusalOf(change(a, said))).toBe('fund.expense_over')
    await importing(host.person, s.spaceId, statementOf([[french(now()), 'VIR IMPRIMERIE', '-61,00']]))
    await settle(expenseId, 'paid', await lineOf('-61.00'))
    expect(await s.expense(expenseId)).toMatchObject({ state: 'paid', paidOn: now() })
    await expect.poll(() => mailsTo(2)).toContain('une dépense est payée, 61,00 €')
    const fund = await a.person.fund.get.query({ spaceId: s.spaceId })
    expect(fund).toMatchObject({ inside: '4939.00', free: '4939.00' })
    expect(await host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
  })

  it('keeps its line in every later budget of the year', async () => {
    const without = adoptingBudget([['Trajets', '80', s.travel]])
    expect(await refusalOf(s.decideAll([without.effect]))).toBe('fund.budget_line_spent')
    const less = adoptingBudget([
      ['Imprimés', '0', s.print],
      ['Trajets', '80', s.travel],
    ])
    await s.decideAll([less.effect])
    expect(await leftOf(s, 'Imprimés')).toBe('-61.00')
    expect(await leftOf(s, 'Trajets')).toBe('80.00')
    const elsewhere = adoptingBudget([['Trajets', '1', s.travel]], { year: 2199 })
    expect(await refusalOf(s.decideAll([elsewhere.effect]))).toBe('fund.budget_line_elsewhere')
  })

  it('goes beyond its line by a decision of its own, which says it as it is, and is approved by two all the same', async () => {
    const { a, c, d } = s
    const said = await s.submit(a, { title: 'Interprètes', amount: '300', budgetLineId: s.travel })
    const { expenseId } = said
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.expense_beyond_line')
    const other = await spendingOn(s, expenseId, { amount: '301' })
    expect(await refusalOf(s.decideAll([other]))).toBe('fund.expense_changed')
    const unknown = await spendingOn(s, expenseId, { expenseId: crypto.randomUUID() })
    expect(await refusalOf(s.decideAll([unknown]))).toBe('fund.expense_missing')
    await s.decideAll([await spendingOn(s, expenseId)])
    const decided = await s.expense(expenseId)
    expect(decided.ground).toMatchObject({ isOwn: true })
    expect(await refusalOf(s.decideAll([await spendingOn(s, expenseId)]))).toBe('fund.expense_over')
    // Somebody else is paid by no decision about this one.
    await change(a, { ...said, payeeName: 'Autre imprimerie' })
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.expense_beyond_line')
    await judge(c, expenseId, 'refuse', 'Une autre personne')
    const again = await s.submit(a, { title: 'Interprètes', amount: '300', budgetLineId: null })
    expect(await refusalOf(s.approve(c, again.expenseId))).toBe('fund.expense_without_ground')
    const asked = { spaceId: s.spaceId, requestId: crypto.randomUUID(), before: null }
    const { payouts } = await c.person.fund.openPayouts.mutate(asked)
    const waits = (expenseId: string) => payouts.find(one => one.expenseId === expenseId)?.waitsForDecision
    expect([waits(again.expenseId), waits(expenseId)]).toEqual([true, false])
    await s.decideAll([await spendingOn(s, again.expenseId)])
    // Less of the same keeps its decision.
    await change(a, { ...again, amount: '250' })
    for (const home of [c, d]) await s.approve(home, again.expenseId)
    expect((await s.expense(again.expenseId)).state).toBe('approved')
  })

  it('waits where the fund shows less than it takes, without a figure', async () => {
    const { a, c } = s
    const { expenseId } = await s.submit(a, { title: 'Tout', amount: '4800', budgetLineId: null })
    await s.decideAll([await spendingOn(s, expenseId)])
    expect(await refusalOf(s.approve(c, expenseId))).toBe('fund.expense_beyond_free')
  })

  it('comes back from the bank, and is submitted anew', async () => {
    const { a, c, d } = s
    const said = await s.submit(a, { title: 'Train', amount: '20', budgetLineId: s.travel })
    for (const home of [c, d]) await s.approve(home, said.expenseId)
    await fileOf([said.expenseId])
    await settle(said.expenseId, 'rejected')
    expect(await s.expense(said.expenseId)).toMatchObject({ state: 'incomplete', can: { change: true } })
    await change(a, said)
    expect(await s.expense(said.expenseId)).toMatchObject({ state: 'submitted', revision: 1, approvedBy: [] })
  })
})

describe('an expense that the bank has paid already', () => {
  it('is made from its movement by the treasury, and settled by that very line with the second approval', async () => {
    const { a, c, d, host } = s
    await importing(host.person, s.spaceId, statementOf([[french(now()), 'CB PAPETERIE', '-12,00']]))
    const bankLineId = await lineOf('-12.00')
    const bought = { bankLineId, title: 'Papeterie', iban: '', budgetLineId: s.travel }
    expect(await refusalOf(s.submit(host, { ...bought, amount: '13' }))).toBe('fund.expense_line_differs')
    const said = await s.submit(host, { ...bought, amount: '12' })
    // One movement is one expense.
    expect(await refusalOf(s.submit(host, { ...bought, amount: '12' }))).toBe('fund.expense_line_differs')
    expect(await s.expense(said.expenseId)).toMatchObject({ isPaidAlready: true, organisation: null })
    await s.approve(c, said.expenseId)
    expect(await s.approve(d, said.expenseId)).toEqual({ state: 'paid' })
    expect(await s.expense(said.expenseId)).toMatchObject({ state: 'paid', paidOn: now() })
    expect(await lineOf('-12.00')).toBe('')
    expect(await host.person.fund.prove.query({ spaceId: s.spaceId })).toMatchObject({ wrong: [] })
    const paper = await a.person.fund.paymentPaper.query({
      spaceId: s.spaceId,
      kind: 'expense',
      id: said.expenseId,
      lang: 'fr',
    })
    const { text } = await readPdf(paper.content)
    for (const words of ['12,00 €', 'Papeterie', 'Trajets', 'ce n’est pas un reçu fiscal'])
      expect(text).toContain(words)
  })
})

describe('what changes after it was decided or approved', () => {
  it('a decision for one account of a supplier is not kept for another one', async () => {
    const { a } = s
    const wanted = {
      budgetLineId: null,
      amount: '303',
      iban: 'LU280019400644750000',
      payeeName: 'Salle',
    }
    const said = await s.submit(a, wanted)
    await s.decideAll([await spendingOn(s, said.expenseId)])
    const { revision } = await s.expense(said.expenseId)
    const { organisationId: _, bankLineId: __, ...fields } = said
    await a.person.fund.changeExpense.mutate(s.named({ ...fields, revision, iban: 'AT611904300234573201' }))
    expect((await s.expense(said.expenseId)).ground).toBe(null)
  })

  it('whoever approved and has the account as its own by then has not approved', async () => {
    const { c, d, host } = s
    const iban = 'NL91ABNA0417164300'
    const wanted = { budgetLineId: null, amount: '304', iban, payeeName: 'Imprimerie' }
    const { expenseId } = await s.submit(host, wanted)
    await s.decideAll([await spendingOn(s, expenseId)])
    for (const home of [c, d]) await s.approve(home, expenseId)
    await c.person.fund.enterAccount.mutate(s.named({ organisationId: c.spaceId, holder: 'Chez C', iban }))
    await s.later(3)
    const { payoutId } = await s.expense(expenseId)
    const filing = host.person.fund.makePaymentFile.mutate(
      s.named({ payoutIds: [payoutId], executeOn: '2099-01-01' }),
    )
    expect(await refusalOf(filing)).toBe('fund.approver_beneficiary')
  })
})

describe('who is written to', () => {
  it('reads of an expense once, also who both approves and keeps the treasury', async () => {
    const { a, d, host, homes, where } = s
    const others = homes.slice(1).map(one => one.person)
    const holder = { ...d, displayName: 'Personne de depense 5' }
    await mandateFor(host.person, others, where, holder, { powers: ['fund.treasury'] })
    const told = (at: number, amount: string) => mailsTo(at).split(`${amount} € est à approuver`).length - 1
    for (const amount of ['1,07', '1,08']) {
      await s.submit(a, { title: 'Timbre', amount })
      for (const at of [1, 4, 5]) await expect.poll(() => told(at, amount)).toBe(1)
    }
    // With the second one there, nothing more comes of the first.
    for (const at of [1, 4, 5]) expect(told(at, '1,07')).toBe(1)
  })
})

describe('a certificate of payment', () => {
  it('says what was received, to whoever gave it alone, and nothing of what was not paid', async () => {
    const { a, host, spaceId } = s
    const [mine] = (await host.person.fund.get.query({ spaceId })).mine
    const [given] = mine?.payments ?? []
    expect(given?.isCertified).toBe(true)
    const ask = (home: FundHome, kind: 'received' | 'expense', id: string) =>
      home.person.fund.paymentPaper.query({ spaceId, kind, id, lang: 'fr' })
    const { fileName, content } = await ask(host, 'received', given?.contributionId ?? '')
    expect(fileName).toBe('attestation-versement.pdf')
    const { text } = await readPdf(content)
    for (const said of ['5 000,00 €', 'Espèces reçues', 'ce n’est pas un reçu fiscal'])
      expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(said)
    expect(await refusalOf(ask(a, 'received', given?.contributionId ?? ''))).toBe('shared.not_found')
    const { expenseId } = await s.submit(a)
    expect(await refusalOf(ask(a, 'expense', expenseId))).toBe('shared.not_found')
  })
})
