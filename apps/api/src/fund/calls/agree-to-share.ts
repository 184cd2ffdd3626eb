import { type AgreeToShare, agreeToShare as decide } from '@reliance/core/fund/calls/agree-to-share.ts'
import { mayRepresentInFund, mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { listShares, lockApplication, agreeToShare as saveAgreement } from '@reliance/db/fund/applications.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { actingFor, askedIn, needApplication } from './application-facts.ts'

type Input = AgreeToShare & InSpace

/** A partner agrees to its share of a draft, as it read it, or a host to receive it: each by its own mandate (L10). */
export const agreeToShare = mutation({
  may: (actor, now, { as, organisationId }: Input) =>
    as === 'partner' ? mayRepresentInFund(actor, organisationId, now) : mayRepresentSome(actor, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { applicationId, organisationId } = input
    const row = needApplication(await lockApplication(db, scope, applicationId))
    const shares = await listShares(db, scope, [applicationId])
    const share = shares.find(one => one.organisationId === organisationId)
    const by = input.as === 'host' ? share?.hostId : share?.organisationId
    if (!by) throw new RuleError('conflict', { code: 'fund.partner_missing' })
    const mandateId = actingFor(ctx, by)
    unwrap(decide({ state: row.state, shares: askedIn(shares) }, input, by), 'conflict')
    await saveAgreement(
      db,
      scope,
      { applicationId, organisationId },
      input.as === 'host'
        ? { hostAgreedAt: now, hostAgreedBy: actor.personId, hostMandateId: mandateId }
        : {
            agreedAt: now,
            agreedBy: actor.personId,
            agreedMandateId: mandateId,
            hasPurpose: input.hasPurpose,
          },
    )
    ctx.act(input.as === 'host' ? 'fund.hosting_agreed' : 'fund.share_agreed', applicationId, { mandateId })
    return {}
  },
})
