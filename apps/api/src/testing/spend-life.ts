import { today } from './decision-scene.ts'
import { spendScene } from './expense-scene.ts'
import { importing, statementOf, treasuryOf } from './fund-scene.ts'
import type { TestApi } from './test-api.ts'

/** Expenses: one sent back, completed and approved, one refused, one made from a movement of the bank. */
export const spendLife = async (api: TestApi): Promise<void> => {
  const s = await spendScene(api, 'budget')
  const { a, c, d, host, named, spaceId } = s
  const { organisationId: _, bankLineId: __, ...said } = await s.submit(a)
  const { expenseId } = said
  const note = 'La facture manque'
  await c.person.fund.judgeExpense.mutate(named({ expenseId, step: 'return' as const, note }))
  await a.person.fund.changeExpense.mutate(named({ ...said, revision: 1, amount: '50' }))
  for (const home of [c, d]) await s.approve(home, expenseId)
  const other = await s.submit(a, { title: 'Autocollants', amount: '10' })
  const refusing = { expenseId: other.expenseId, step: 'refuse' as const, note: 'Plus tard' }
  await host.person.fund.judgeExpense.mutate(named(refusing))
  const french = today().split('-').toReversed().join('/')
  await importing(host.person, spaceId, statementOf([[french, 'CB PAPETERIE', '-12,00']]))
  const [line] = (await treasuryOf(host.person, spaceId)).waiting
  const bought = await s.submit(host, { bankLineId: line?.lineId ?? '', amount: '12', iban: '' })
  for (const home of [c, d]) await s.approve(home, bought.expenseId)
}
