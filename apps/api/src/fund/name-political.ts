import { namePolitical as decide, type NamePolitical } from '@reliance/core/fund/name-political.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { fundPlace, lockMember, setPoliticalGroup } from '@reliance/db/fund/members.ts'
import { currentCarrier, lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/** The treasury says which organisations are political groups: they give, and get nothing (L9). They are written to. */
export const namePolitical = mutation({
  may: (actor, now, { spaceId }: NamePolitical & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, input: NamePolitical & InSpace) => {
    const { db, scope } = ctx
    const { organisationId, isPolitical, reason } = input
    await lockFund(db, scope)
    const [member, carrier, place] = await Promise.all([
      lockMember(db, scope, organisationId),
      currentCarrier(db, scope),
      fundPlace(db, scope),
    ])
    if (!member) throw notFound()
    const isOwn = ctx.entered.organisationIds.some(one => one === organisationId)
    unwrap(decide(input, { isCarrier: carrier?.organisationId === organisationId, isOwn }), 'conflict')
    if (member.isPoliticalGroup === isPolitical) return {}
    await setPoliticalGroup(db, scope, organisationId, isPolitical)
    const params = { place: place.name, organisation: member.displayName, reason }
    ctx.notify(
      {
        notice: isPolitical ? 'fund.political_named' : 'fund.political_unnamed',
        to: { power: 'fund.represent' },
        subject: organisationId,
        path: place.path,
        params,
      },
      organisationId,
    )
    ctx.act(isPolitical ? 'fund.political_named' : 'fund.political_unnamed', organisationId, {
      wording: reason,
    })
    return {}
  },
})
