import { type AdoptPledgeRule, adoptPledgeRule } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import { insertPledgeRule, listPledgeRules } from '@reliance/db/fund/pledges.ts'
import { slugsHere } from '@reliance/db/shared/places.ts'
import type { Applying, EffectHandler } from '../mandates/effect-handlers.ts'
import { pledgeAct } from './pledge-act.ts'

/** Whoever may promise for an organisation is asked to: what the rule asks, and the way to answer at once. */
const askMembers = async ({ ctx }: Applying, { ruleId, firstYear }: AdoptPledgeRule) => {
  const { db, scope, now } = ctx
  const [found, members, [slug]] = await Promise.all([
    findCoalition(db, scope),
    listMemberOrganisations(db, scope),
    slugsHere(db),
  ])
  const year = Math.max(firstYear, Number(now.toISOString().slice(0, 4)))
  for (const { organisationId, status, displayName } of members)
    if (status === 'joined')
      ctx.notify(
        {
          notice: 'fund.rule_adopted',
          to: { power: 'fund.represent' },
          subject: ruleId,
          path: `/c/${slug?.slug ?? ''}/caisse`,
          params: { place: found?.name ?? '', organisation: displayName, year: String(year) },
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
    const { ruleId, ...rule } = payload
    await insertPledgeRule(ctx.db, ctx.scope, { id: ruleId, ...rule, effectId, adoptedAt: ctx.now })
    await askMembers(applying, payload)
    ctx.act('fund.rule_adopted', ruleId)
  },
}
