import { today } from './decision-scene.ts'
import { spendingIn } from './expense-scene.ts'
import { importing, statementOf, treasuryOf } from './fund-scene.ts'
import type { grantedScene } from './payout-scene.ts'

/** Expenses: one sent back, completed and approved, one refused, one made from a movement of the bank. */
export const spendLife = async (granted: Awaited<ReturnType<typeof grantedScene>>): Promise<void> => {
  const { lead, c, d, host, spaceId } = granted
  const { named, submit, approve } = await spendingIn(granted)
  const { organisationId: _, bankLineId: __, ...said } = await submit(lead)
  const { expenseId } = said
  const note = 'La facture manque'
  await c.person.fund.judgeExpense.mutate(named({ expenseId, step: 'return' as const, note }))
  await lead.person.fund.changeExpense.mutate(named({ ...said, revision: 1, amount: '50' }))
  for (const home of [c, d]) await approve(home, expenseId)
  const other = await submit(lead, { title: 'Autocollants', amount: '10' })
  const refusing = { expenseId: other.expenseId, step: 'refuse' as const, note: 'Plus tard' }
  await host.person.fund.judgeExpense.mutate(named(refusing))
  const french = today().split('-').toReversed().join('/')
  await importing(host.person, spaceId, statementOf([[french, 'CB PAPETERIE', '-12,00']]))
  const line = (await treasuryOf(host.person, spaceId)).waiting.find(one => one.amount === '-12.00')
  const bought = await submit(host, { bankLineId: line?.lineId ?? '', amount: '12', iban: '' })
  for (const home of [c, d]) await approve(home, bought.expenseId)
}
