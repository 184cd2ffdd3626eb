import { type NameCarrier, nameCarrier } from '@reliance/core/fund/name-carrier.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { insertCarrierTerm } from '@reliance/db/fund/pledges.ts'
import type { EffectHandler } from '../mandates/effect-handlers.ts'
import { openBooks } from './book.ts'

/** Who holds the fund, from its decision on. Never an organisation that is a political group (L9). */
export const namingCarrier: EffectHandler<NameCarrier> = {
  kind: nameCarrier,
  refuse: async ({ db, scope }, { organisationId }) => {
    const member = await findMember(db, scope, organisationId)
    if (member?.status !== 'joined') return { code: 'fund.carrier_not_member', field: 'organisationId' }
    return member.isPoliticalGroup ? { code: 'fund.carrier_political', field: 'organisationId' } : null
  },
  apply: async ({ ctx, effectId }, { termId, organisationName: _said, ...term }) => {
    await insertCarrierTerm(ctx.db, ctx.scope, { id: termId, ...term, effectId, namedAt: ctx.now })
    await openBooks(ctx, civilDateAt(ctx.now))
    ctx.act('fund.carrier_named', termId)
  },
}
