import { type AdoptPledgeRule, adoptPledgeRule } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { insertPledgeRule, listPledgeRules } from '@reliance/db/fund/pledges.ts'
import type { Applying, EffectHandler } from '../mandates/effect-handlers.ts'
import { pledgeAct } from './pledge-act.ts'

/** Whoever may promise for an organisation is asked to: what the rule asks, and the way to answer at once. */
const askMembers = async ({ ctx }: Applying, { ruleId, firstYear }: AdoptPledgeRule) => {
  const { db, scope, now } = ctx
  const [place, members] = await Promise.all([fundPlace(db, scope), listMembers(db, scope)])
  const year = Math.max(firstYear, Number(now.toISOString().slice(0, 4)))
  for (const { organisationId, status, displayName } of members)
    if (status === 'joined')
      ctx.notify(
        {
          notice: 'fund.rule_adopted',
          to: { power: 'fund.represent' },
          subject: ruleId,
          path: place.path,
          params: { place: place.name, organisation: displayName, year: String(year) },
          act: pledgeAct(ctx, organisationId, ruleId),
        },
        organisationId,
      )
}

/** A rule of the fund comes into force with its decision; what was promised before it stays. */
export const adoptingPledgeRule: EffectHandler<AdoptPledgeRule> = {
  kind: adoptPledgeRule,
  refuse: async ({ db, scope }, { ruleId }) =>
    (await listPledgeRules(db, scope)).some(one => one.id === ruleId) ? { code: 'fund.rule_taken' } : null,
  apply: async (applying, payload) => {
    const { ctx, effectId } = applying
    const { ruleId, inKindPercent = 0, ...rule } = payload
    const kept = { id: ruleId, ...rule, inKindPercent, effectId, adoptedAt: ctx.now }
    await insertPledgeRule(ctx.db, ctx.scope, kept)
    await askMembers(applying, payload)
    ctx.act('fund.rule_adopted', ruleId)
  },
}
