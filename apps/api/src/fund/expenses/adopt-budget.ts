import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import {
  type AdoptBudget,
  adoptBudget,
  budgetCents,
  mayAdoptBudget,
} from '@reliance/core/fund/expenses/adopt-budget.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import type { Tx } from '@reliance/db/connection/database.ts'
import {
  budgetUse,
  findBudget,
  insertBudget,
  listBudgetLines,
  listLineNames,
} from '@reliance/db/fund/budgets.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Applying, EffectHandler } from '../../mandates/effect-handlers.ts'
import { budgetPath } from './expense-path.ts'

/** Whoever commits an organisation reads that expenses are asked for line by line from now on. */
const tellMembers = async ({ ctx }: Applying, payload: AdoptBudget) => {
  const { db, scope } = ctx
  const [place, members] = await Promise.all([fundPlace(db, scope), listMembers(db, scope)])
  const { budgetId, year } = payload
  for (const { organisationId, status } of members)
    if (status === 'joined')
      ctx.notify(
        {
          notice: 'fund.budget_adopted',
          to: { power: 'fund.represent' },
          subject: budgetId,
          path: budgetPath(place),
          params: {
            place: place.name,
            year: String(year),
            amount: amountText(eurosOf(budgetCents(payload))),
          },
        },
        organisationId,
      )
}

/** Lines of the year on which something was approved or paid, as they were called last. */
const spentLines = async (db: Tx, scope: Scope, year: number) => {
  const used = (await budgetUse(db, scope, year)).filter(one => one.paidCents + one.approvedCents > 0n)
  const ids = used.map(one => one.lineId)
  const names = await listLineNames(db, scope, ids)
  return ids.map(lineId => ({ lineId, name: names.get(lineId) ?? '' }))
}

/** A budget comes into force with its decision, in the place of the one of its year. */
export const adoptingBudget: EffectHandler<AdoptBudget> = {
  kind: adoptBudget,
  refuse: async ({ db, scope }, payload) => {
    await lockFund(db, scope)
    const { budgetId, year, lines } = payload
    const [known, spent, current] = await Promise.all([
      listBudgetLines(
        db,
        scope,
        lines.map(one => one.lineId),
      ),
      spentLines(db, scope, year),
      findBudget(db, scope, year),
    ])
    const may = mayAdoptBudget(
      {
        isTaken: current?.id === budgetId,
        yearOf: new Map(known.map(one => [one.lineId, one.year])),
        spent,
      },
      payload,
    )
    return may.ok ? null : may.error
  },
  apply: async (applying, payload) => {
    const { ctx, effectId } = applying
    const { budgetId, year, lines } = payload
    await insertBudget(
      ctx.db,
      ctx.scope,
      { id: budgetId, year, effectId, adoptedAt: ctx.now },
      lines.map(({ lineId, name, purpose, amount }) => ({ lineId, name, purpose, cents: centsOf(amount) })),
    )
    await tellMembers(applying, payload)
    ctx.act('fund.budget_adopted', budgetId)
  },
}
