import { createHash, randomBytes } from 'node:crypto'
import { asksBase } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { creditorReference } from '@reliance/core/fund/creditor-reference.ts'
import { defaultDueDay } from '@reliance/core/fund/due-day.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import {
  pledge as decide,
  type PledgeAtOnceInput,
  type Pledged,
  type PledgeInput,
} from '@reliance/core/fund/pledge.ts'
import { pledgeStanding } from '@reliance/core/fund/pledge-standing.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundPlace, type Member, shareMember } from '@reliance/db/fund/members.ts'
import { listPaid } from '@reliance/db/fund/payments.ts'
import {
  currentCarrier,
  listPledgeRules,
  listPledgesOf,
  lockFund,
  nextReferenceNumber,
  type PledgeRuleRow,
  replacePledge,
} from '@reliance/db/fund/pledges.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { yearOf } from './get-fund.ts'
import { paidBy } from './pledge-view.ts'
import { sealBase } from './sealed-base.ts'

type Input = PledgeInput & InSpace

/** The base goes home, sealed; here stays what it would prove: `sha256(salt ‖ base)`. */
const sendBase = (ctx: MutationContext, pledgeId: string, place: string, input: Input): string => {
  const { organisationId, base, year } = input
  const [salt, baseCents] = [randomBytes(16).toString('hex'), String(centsOf(base))]
  ctx.emit({
    kind: 'fund.base_declared',
    targetSpaceId: organisationId,
    payload: {
      pledgeId,
      coalitionId: ctx.scope.spaceId,
      coalitionName: place,
      year,
      declaredAt: ctx.now.toISOString(),
      sealed: sealBase(ctx.services.secret, pledgeId, { baseCents, salt }),
    },
  })
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(baseCents).digest('hex')
}

/** The reference of an organisation's payments of a year: the same for all its promises of that year. */
const referenceFor = async ({ db, scope }: MutationContext, { organisationId, year }: Input) => {
  const [before] = await listPledgesOf(db, scope, organisationId, year)
  if (before) return { referenceNumber: before.referenceNumber, reference: before.reference }
  const referenceNumber = await nextReferenceNumber(db, scope)
  const reference = creditorReference(`REL${year}${String(referenceNumber).padStart(4, '0')}`)
  return { referenceNumber, reference }
}

/** The mail that the organisation keeps: what was promised, and how it is paid. */
type Confirmed = 'fund.pledged' | 'fund.pledged_no_account' | 'fund.pledged_paid'

/** What a mail confirms: nothing at all, a share in kind alone, or money. */
const noticeOf = (
  { pledgedCents, inKindCents }: Pick<Pledged, 'pledgedCents' | 'inKindCents'>,
  money: Confirmed,
) => {
  if (pledgedCents > 0n) return money
  return inKindCents > 0n ? 'fund.pledged_in_kind' : 'fund.pledged_nothing'
}

const confirm = async (
  ctx: MutationContext,
  { place, member, year }: { place: { name: string; path: string }; member: Member; year: number },
  reference: string,
  { pledgedCents, inKindCents, instalments }: Pledged,
) => {
  const [carrier, all] = await Promise.all([currentCarrier(ctx.db, ctx.scope), listPaid(ctx.db, ctx.scope)])
  const paidCents = paidBy(all, member.organisationId, year)
  const { next } = pledgeStanding(instalments, paidCents, civilDateAt(ctx.now))
  const asked = carrier ? 'fund.pledged' : 'fund.pledged_no_account'
  ctx.notify(
    {
      notice: noticeOf({ pledgedCents, inKindCents }, next ? asked : 'fund.pledged_paid'),
      to: { power: 'fund.represent' },
      subject: member.organisationId,
      path: place.path,
      params: {
        place: place.name,
        organisation: member.displayName,
        year: String(year),
        amount: amountText(eurosOf(pledgedCents)),
        inKind: amountText(eurosOf(inKindCents)),
        paid: amountText(eurosOf(paidCents)),
        first: amountText(eurosOf(next?.cents ?? 0n)),
        dueOn: next?.dueOn ?? '',
        reference,
        holder: carrier?.holder ?? '',
        iban: carrier?.iban ?? '',
      },
    },
    member.organisationId,
  )
}

const factsOf = ({ id: ruleId, firstYear, scheme, inKindPercent }: PledgeRuleRow) => ({
  ruleId,
  firstYear,
  scheme,
  inKindPercent,
})

/** An organisation declares and promises, by whoever may commit it (R81). */
export const pledge = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    const [member, [rule], place] = await Promise.all([
      shareMember(db, scope, input.organisationId),
      listPledgeRules(db, scope),
      fundPlace(db, scope),
    ])
    const facts = {
      rule: rule ? factsOf(rule) : null,
      isMember: member?.status === 'joined',
      today: civilDateAt(now),
    }
    const pledged = unwrap(decide(facts, input), 'conflict')
    if (!member || !rule) throw new Error('a promise was made without a rule')
    const id = ctx.newId()
    const reference = await referenceFor(ctx, input)
    await replacePledge(db, scope, {
      id,
      organisationId: input.organisationId,
      year: input.year,
      ruleId: rule.id,
      kind: pledged.kind,
      months: input.months,
      dueCents: pledged.dueCents,
      pledgedCents: pledged.pledgedCents,
      inKindCents: pledged.inKindCents,
      inKindReason: pledged.inKindCents === 0n ? '' : input.inKindReason,
      instalments: input.instalments,
      firstDueOn: input.firstDueOn,
      reason: input.reason,
      baseDigest: asksBase(rule.scheme) ? sendBase(ctx, id, place.name, input) : null,
      ...reference,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      pledgedAt: now,
    })
    await confirm(ctx, { place, member, year: input.year }, reference.reference, pledged)
    ctx.act('fund.pledged', id)
    return {
      pledgeId: id,
      reference: reference.reference,
      amount: eurosOf(pledged.pledgedCents),
      kind: pledged.kind,
      year: input.year,
    }
  },
})

/** The same for the year that the fund is about, in one part, by the day of the rule. */
export const pledgeAtOnce = mutation({
  may: (actor, now, { organisationId }: PledgeAtOnceInput & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: PledgeAtOnceInput & InSpace) => {
    const [rule] = await listPledgeRules(ctx.db, ctx.scope)
    const today = civilDateAt(ctx.now)
    const year = yearOf(rule, today)
    const firstDueOn = defaultDueDay(year, rule?.dueMonth ?? 12, today)
    return pledge.run(ctx, {
      ...input,
      year,
      months: 12,
      instalments: 1,
      firstDueOn,
      inKind: '',
      inKindReason: '',
    })
  },
})
