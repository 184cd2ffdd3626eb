import {
  type ApplyToCall,
  type AskedShare,
  applyToCall as decide,
  stillAgreed,
} from '@reliance/core/fund/calls/apply-to-call.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import {
  insertApplication,
  lockApplication,
  replaceShares,
  updateApplication,
} from '@reliance/db/fund/applications.ts'
import { fundPlace, type Member } from '@reliance/db/fund/members.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { askedIn, readApplyFacts } from './application-facts.ts'
import { projectPath } from './call-path.ts'

type Input = ApplyToCall & InSpace

/** Whoever is asked for their agreement is written to: partners whose line is new or changed, and who receives for them. */
const askPartners = async (
  ctx: MutationContext,
  input: Input,
  { callTitle, members }: { callTitle: string; members: readonly Member[] },
  asked: readonly AskedShare[],
) => {
  const place = await fundPlace(ctx.db, ctx.scope)
  const nameOf = (id: string) => members.find(one => one.organisationId === id)?.displayName ?? ''
  const path = projectPath(place, input.applicationId)
  for (const { organisationId, asked: amount, hostId } of asked) {
    const params = {
      place: place.name,
      organisation: nameOf(organisationId),
      name: nameOf(input.leadId),
      title: input.title,
      call: callTitle,
      amount: amountText(amount),
    }
    // Written anew by turns, a part is asked for so many times a day; its page shows the last.
    const key = `${input.applicationId}:${organisationId}`
    if (await ctx.services.limits.spendEach('shareMailPerProject', [key])) continue
    const to = { power: 'fund.represent' }
    const about = { to, subject: input.applicationId, path, params }
    if (organisationId !== input.leadId) ctx.notify({ notice: 'fund.share_asked', ...about }, organisationId)
    if (hostId !== null) ctx.notify({ notice: 'fund.host_asked', ...about }, hostId)
  }
}

/** What of it is written the same way, whether it is new or changed. */
const writtenOf = ({ title, summary, budget, minimum, maximum }: Input) => ({
  title,
  summary,
  budget,
  minimumCents: centsOf(minimum),
  maximumCents: centsOf(maximum),
})

/** An organisation writes an application, or changes its draft; partners whose line changed are asked again (R131). */
export const applyToCall = mutation({
  may: (actor, now, { leadId }: Input) => mayRepresentInFund(actor, leadId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { applicationId, callId, leadId } = input
    const row = await lockApplication(db, scope, applicationId)
    const isOther = row && (row.leadId !== leadId || row.callId !== callId)
    if (isOther) throw new RuleError('conflict', { code: 'fund.not_lead' })
    const { facts, members, shares, callTitle } = await readApplyFacts(ctx, callId, row)
    unwrap(decide(facts, input), 'conflict')
    if (row)
      await updateApplication(db, scope, applicationId, { ...writtenOf(input), revision: row.revision + 1 })
    else
      await insertApplication(db, scope, {
        id: applicationId,
        callId,
        leadId,
        ...writtenOf(input),
        state: 'drafted',
        revision: 1,
        personId: ctx.actor.personId,
        mandateId: ctx.mandateId ?? '',
        draftedAt: now,
      })
    const { partners } = stillAgreed(askedIn(shares), input.shares)
    const written = input.shares.map(one => ({
      organisationId: one.organisationId,
      askedCents: centsOf(one.asked),
      hostId: one.hostId,
    }))
    await replaceShares(db, scope, applicationId, written, partners)
    const changed = input.shares.filter(one => !partners.includes(one.organisationId))
    await askPartners(ctx, input, { callTitle, members }, changed)
    ctx.act('fund.application_drafted', applicationId)
    return { applicationId }
  },
})
