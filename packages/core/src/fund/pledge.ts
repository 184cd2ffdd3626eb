import * as z from 'zod/mini'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, type Refusal, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { addDays, addMonths, type CivilDate, civilDateInput } from '../shared/time.ts'
import { asksBase, type PledgeScheme, ruleOf } from './adopt-pledge-rule.ts'
import { dueOf } from './assess-pledge.ts'
import type { FundCode, FundResult } from './codes.ts'
import { amountInput, centsOf, eurosOf } from './euros.ts'
import { mostInKind } from './in-kind/most-in-kind.ts'
import { instalmentsOf } from './split-cents.ts'

/** In how many parts a promise can be paid; a year is divided evenly. */
export const instalmentCounts = [1, 2, 4, 12] as const

/**
 * What an organisation declares and promises for a year. `base` is what the rule is applied to, and never stays in the
 * coalition's space; `amount` is what it promises, empty where it promises what the rule says.
 */
export const pledgeInput = z.object({
  organisationId: uuidInput,
  year: z.int(),
  /** The rule as it was read. */
  ruleId: uuidInput,
  base: amountInput,
  amount: amountInput,
  reason: textInput(500),
  /** How much of the amount is given in kind, where the rule allows it, and what it will be; empty for nothing. */
  inKind: z._default(amountInput, ''),
  inKindReason: z._default(textInput(500), ''),
  months: z.int().check(z.minimum(1), z.maximum(12)),
  instalments: z
    .int('fund.instalments_out_of_range')
    .check(z.refine(isCount, 'fund.instalments_out_of_range')),
  firstDueOn: civilDateInput,
})
export type PledgeInput = z.output<typeof pledgeInput>

/** The same from a mail, for this year and to be paid in one part. */
export const pledgeAtOnceInput = z.pick(pledgeInput, {
  organisationId: true,
  ruleId: true,
  base: true,
  amount: true,
  reason: true,
})
export type PledgeAtOnceInput = z.output<typeof pledgeAtOnceInput>

function isCount(count: number): boolean {
  return (instalmentCounts as readonly number[]).includes(count)
}

/**
 * `full`: what the rule says, or more; `in_kind`: the same, a part of it in kind; `partial`: less; `waived`: nothing. The
 * last two say why.
 */
export const pledgeKinds = ['full', 'in_kind', 'partial', 'waived'] as const
export type PledgeKind = (typeof pledgeKinds)[number]

export type Instalment = { readonly dueOn: CivilDate; readonly cents: bigint }

export type Pledged = {
  readonly kind: PledgeKind
  /** What the rule says; null where it leaves the amount to the organisation. */
  readonly dueCents: bigint | null
  /** In money: the total without what is given in kind. */
  readonly pledgedCents: bigint
  readonly inKindCents: bigint
  readonly instalments: readonly Instalment[]
}

export type PledgeFacts = {
  readonly rule: {
    readonly ruleId: string
    readonly firstYear: number
    readonly scheme: PledgeScheme
    readonly inKindPercent: number
  } | null
  readonly isMember: boolean
  readonly today: CivilDate
}

/** The days on which a promise is paid, and how much of it: parts of equal size, spread evenly over twelve months. */
export const scheduleOf = (cents: bigint, count: number, firstDueOn: CivilDate): Instalment[] =>
  cents === 0n
    ? []
    : instalmentsOf(cents, count).map((part, at) => ({
        dueOn: addMonths(firstDueOn, (12 / count) * at),
        cents: part,
      }))

/** What a form still lacks or has wrong: all of it, so that it is said at once. */
export const wrongInPledge = ({ rule, today }: PledgeFacts, input: PledgeInput): Refusal<FundCode>[] => {
  if (!rule) return [{ code: 'fund.no_rule' }]
  const { base, amount, reason, firstDueOn, year } = input
  const needsBase = asksBase(rule.scheme) && base === ''
  const needsAmount = rule.scheme.kind === 'free' && amount === ''
  const due = needsBase ? null : dueUnder(rule.scheme, input)
  const isLess = amount !== '' && due !== null && centsOf(amount) < due
  const isNothing = amount !== '' && centsOf(amount) === 0n
  return [
    ...(needsBase ? [{ code: 'fund.base_missing', field: 'base' } as const] : []),
    ...(needsAmount ? [{ code: 'fund.amount_missing', field: 'amount' } as const] : []),
    ...((isLess || isNothing) && reason === ''
      ? [{ code: 'fund.reason_missing', field: 'reason' } as const]
      : []),
    ...wrongInKind(due, rule.inKindPercent, input),
    ...(firstDueOn < addDays(today, -366)
      ? [{ code: 'fund.due_too_early', field: 'firstDueOn' } as const]
      : []),
    ...(firstDueOn > `${year + 1}-12-31`
      ? [{ code: 'fund.due_too_late', field: 'firstDueOn' } as const]
      : []),
  ]
}

/** What is given in kind lies within the share of the due that the rule allows, and within what is promised; it says what it is. */
const wrongInKind = (
  due: bigint | null,
  percent: number,
  { inKind, inKindReason, amount }: PledgeInput,
): Refusal<FundCode>[] => {
  const cents = inKind === '' ? 0n : centsOf(inKind)
  if (cents === 0n) return []
  const [allowed, total] = [mostInKind(due, percent), amount === '' ? (due ?? 0n) : centsOf(amount)]
  const most = total < allowed ? total : allowed
  return [
    ...(cents > most
      ? [
          {
            code: 'fund.in_kind_beyond',
            field: 'inKind',
            params: { most: amountText(eurosOf(most)) },
          } as const,
        ]
      : []),
    ...(inKindReason === '' ? [{ code: 'fund.in_kind_reason_missing', field: 'inKindReason' } as const] : []),
  ]
}

const dueUnder = (scheme: PledgeScheme, { base, months }: Pick<PledgeInput, 'base' | 'months'>) =>
  dueOf(ruleOf(scheme), base === '' ? 0n : centsOf(base), months)

/** @param totalCents money and what is given in kind. */
const kindOf = (dueCents: bigint | null, totalCents: bigint, inKindCents: bigint): PledgeKind => {
  if (totalCents === 0n && dueCents !== 0n) return 'waived'
  if (dueCents !== null && totalCents < dueCents) return 'partial'
  return inKindCents > 0n ? 'in_kind' : 'full'
}

/**
 * An organisation promises its share of a year (R81). It is never audited; promising less, or nothing, needs a reason
 * and nobody's leave. A promise takes the place of the one before, with what was paid.
 * Refuses: `no_rule`, `rule_changed`, `not_member`, `year_not_open`, and what the form lacks.
 */
export const pledge = (facts: PledgeFacts, input: PledgeInput): FundResult<Pledged> => {
  const { rule, isMember, today } = facts
  if (!isMember) return refuse('fund.not_member')
  if (!rule) return refuse('fund.no_rule')
  if (rule.ruleId !== input.ruleId) return refuse('fund.rule_changed')
  const thisYear = Number(today.slice(0, 4))
  if (input.year < rule.firstYear || Math.abs(input.year - thisYear) > 1)
    return refuse('fund.year_not_open', { params: { year: input.year } })
  const [wrong] = wrongInPledge(facts, input)
  if (wrong) return { ok: false, error: wrong }
  const dueCents = dueUnder(rule.scheme, input)
  const totalCents = input.amount === '' ? (dueCents ?? 0n) : centsOf(input.amount)
  const inKindCents = input.inKind === '' ? 0n : centsOf(input.inKind)
  const pledgedCents = totalCents - inKindCents
  return ok({
    kind: kindOf(dueCents, totalCents, inKindCents),
    dueCents,
    pledgedCents,
    inKindCents,
    instalments: scheduleOf(pledgedCents, input.instalments, input.firstDueOn),
  })
}
