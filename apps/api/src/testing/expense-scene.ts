import { richFund } from './call-scene.ts'
import { mandateFor, passDays, today } from './decision-scene.ts'
import type { FundHome } from './fund-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi } from './test-api.ts'

export const supplierIban = 'BE68539007547034'

/** A budget of this year: what each line gets, by its name. */
export const adoptingBudget = (
  given: readonly (readonly [name: string, amount: string, lineId?: string])[],
  change: object = {},
) => {
  const lines = given.map(([name, amount, lineId = crypto.randomUUID() as string]) => ({
    lineId,
    name,
    purpose: `Pour : ${name}`,
    amount,
  }))
  const payload = {
    budgetId: crypto.randomUUID(),
    year: Number(today().slice(0, 4)),
    lines,
    ...change,
  }
  return { lines, effect: { kind: 'adopt_budget', payload } }
}

type Rich = Pick<Awaited<ReturnType<typeof richFund>>, 'host' | 'spaceId' | 'decideAll'>

/** A budget of two lines in a coalition whose fund has money, and ways to spend by it: the first organisation keeps the treasury. */
export const spendingIn = async ({ host, spaceId, decideAll }: Rich) => {
  const named = <Rest extends object>(rest: Rest) => ({ spaceId, requestId: requestId(), ...rest })
  const budget = adoptingBudget([
    ['Impression', '100'],
    ['Trajets', '50'],
  ])
  await decideAll([budget.effect])
  const [print = '', travel = ''] = budget.lines.map(one => one.lineId)
  const submit = async (home: FundHome, change: object = {}) => {
    const input = {
      expenseId: crypto.randomUUID() as string,
      organisationId: home === host ? null : home.spaceId,
      bankLineId: null,
      title: 'Affiches',
      purpose: 'Se faire connaître',
      amount: '60',
      incurredOn: today(),
      budgetLineId: print,
      payeeId: null,
      payeeName: 'Imprimerie des Rives',
      iban: supplierIban,
      accountId: null,
      fileIds: [],
      ...change,
    }
    await home.person.fund.submitExpense.mutate(named(input))
    return input
  }
  const expense = (expenseId: string, home: FundHome = host) =>
    home.person.fund.expense.query({ spaceId, expenseId })
  const approve = async (home: FundHome, expenseId: string) => {
    const { payoutId, revision } = await expense(expenseId, home)
    return home.person.fund.approvePayout.mutate(named({ payoutId, revision }))
  }
  return { named, budget, print, travel, submit, expense, approve }
}

/** The same with 5000 euros: the second of five organisations submits, the two last may approve. */
export const spendScene = async (api: TestApi, prefix: string) => {
  const rich = await richFund(api, prefix, 5)
  const { host, homes, spaceId, where } = rich
  const [, a, b, c, d] = homes
  if (!a || !b || !c || !d) throw new Error('five organisations')
  const ways = await spendingIn(rich)
  const others = homes.slice(1).map(one => one.person)
  for (const [at, home] of [c, d].entries()) {
    const displayName = `Personne de ${prefix} ${at + 4}`
    const shown = { organisationId: home.spaceId, displayName }
    await home.person.coalitions.participate.mutate(ways.named(shown))
    await mandateFor(host.person, others, where, { ...home, displayName }, { powers: ['fund.approve'] })
  }
  const expense = (expenseId: string, home: FundHome = a) => ways.expense(expenseId, home)
  const later = (days: number) => passDays(api, spaceId, days)
  return { ...rich, ...ways, a, b, c, d, expense, later }
}
export type SpendScene = Awaited<ReturnType<typeof spendScene>>

/** The effect that decides one expense beyond the budget, as it stands. */
export const spendingOn = async (s: SpendScene, expenseId: string, change: object = {}) => {
  const { title, purpose, amount, organisationId, payeeId, payee } = await s.expense(expenseId)
  const payload = { expenseId, title, purpose, amount, organisationId, payeeId, payee, ...change }
  return { kind: 'spend', payload }
}

/** What is left of a line of the budget, as its page says. */
export const leftOf = async ({ a, spaceId }: SpendScene, name: string): Promise<string | undefined> => {
  const { budget } = await a.person.fund.budget.query({ spaceId, year: null })
  return budget?.lines.find(one => one.name === name)?.left
}
