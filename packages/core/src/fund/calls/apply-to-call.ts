import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, type Refusal, refuse } from '../../shared/result.ts'
import { requiredLine, requiredText } from '../../shared/text-input.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { CallCode, CallResult } from '../call-codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { type OpenCall, phaseOf } from './call-rules.ts'

/** `withdrawn` is final: another application is made instead. */
export const applicationStates = ['drafted', 'submitted', 'withdrawn'] as const
export type ApplicationState = (typeof applicationStates)[number]

/** What one organisation asks for, and who receives it where it has no account. */
const shareInput = z.object({
  organisationId: uuidInput,
  asked: requiredAmount,
  hostId: z.nullable(uuidInput),
})

/** An application as its lead writes it; the lead has a share like the others. */
export const applyToCallInput = z.object({
  applicationId: uuidInput,
  callId: uuidInput,
  title: requiredLine(120),
  summary: requiredText(4000),
  leadId: uuidInput,
  shares: z.array(shareInput).check(z.minLength(1), z.maxLength(12)),
  budget: z
    .array(z.object({ label: requiredLine(120), amount: requiredAmount }))
    .check(z.minLength(1), z.maxLength(30)),
  /** Below this the project does not happen; above that it needs no more, whoever it comes from. */
  minimum: requiredAmount,
  maximum: requiredAmount,
})
export type ApplyToCall = z.output<typeof applyToCallInput>
export type AskedShare = ApplyToCall['shares'][number]

/** An organisation as an application is measured with it. */
export type CallMember = { readonly isJoined: boolean; readonly isPolitical: boolean }

export type ApplyFacts = {
  readonly call: Pick<
    OpenCall,
    'opensOn' | 'closesOn' | 'assessUntilOn' | 'minOrganisations' | 'envelope'
  > | null
  /** Null where it is not written yet. */
  readonly state: ApplicationState | null
  readonly members: ReadonlyMap<string, CallMember>
  readonly today: CivilDate
}

const wrong = (
  is: boolean,
  code: CallCode,
  field: string,
  params?: Record<string, string | number>,
): Refusal<CallCode>[] => (is ? [params ? { code, field, params } : { code, field }] : [])

const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + centsOf(amount), 0n)

/** Everything that the shares ask together, in cents. */
export const askedCents = (shares: readonly Pick<AskedShare, 'asked'>[]): bigint =>
  sum(shares.map(({ asked }) => asked))

const wrongInShare = (
  { organisationId, hostId }: AskedShare,
  at: number,
  { members }: ApplyFacts,
): Refusal<CallCode>[] => {
  const host = hostId === null ? undefined : members.get(hostId)
  return [
    ...wrong(
      members.get(organisationId)?.isJoined !== true,
      'fund.partner_not_member',
      `shares.${at}.organisationId`,
    ),
    ...wrong(hostId === organisationId, 'fund.host_is_beneficiary', `shares.${at}.hostId`),
    ...wrong(hostId !== null && host?.isJoined !== true, 'fund.host_not_member', `shares.${at}.hostId`),
    ...wrong(host?.isPolitical === true, 'fund.host_political', `shares.${at}.hostId`),
  ]
}

/** What an application still lacks or has wrong under the rules of its call: all of it, so that it is said at once. */
export const wrongInApplication = (facts: ApplyFacts, input: ApplyToCall): Refusal<CallCode>[] => {
  const { call } = facts
  if (!call) return [{ code: 'fund.call_missing' }]
  const ids = input.shares.map(one => one.organisationId)
  const twice = ids.findIndex((one, at) => ids.indexOf(one) !== at)
  const asked = askedCents(input.shares)
  const [least, most] = [centsOf(input.minimum), centsOf(input.maximum)]
  const budget = sum(input.budget.map(({ amount }) => amount))
  const partners = new Set(ids).size
  return [
    ...wrong(!ids.includes(input.leadId), 'fund.lead_without_share', 'leadId'),
    ...wrong(twice !== -1, 'fund.partner_twice', `shares.${twice}.organisationId`),
    ...input.shares.flatMap((share, at) => wrongInShare(share, at, facts)),
    ...wrong(partners < call.minOrganisations, 'fund.too_few_partners', 'shares', {
      min: call.minOrganisations,
    }),
    ...wrong(asked === 0n, 'fund.asked_nothing', 'shares'),
    ...wrong(asked > centsOf(call.envelope), 'fund.beyond_envelope', 'shares', {
      envelope: amountText(call.envelope),
    }),
    ...wrong(least > most, 'fund.goals_crossed', 'minimum'),
    ...wrong(asked > most, 'fund.asked_beyond_goal', 'maximum', { asked: amountText(eurosOf(asked)) }),
    ...wrong(budget !== most, 'fund.budget_differs', 'budget', { budget: amountText(eurosOf(budget)) }),
  ]
}

/** Whether a call takes applications on that day. Refuses: `call_missing`, `call_not_open`, `call_closed`. */
export const needOpenCall = (
  call: Pick<OpenCall, 'opensOn' | 'closesOn' | 'assessUntilOn'> | null,
  today: CivilDate,
): CallResult<null> => {
  if (!call) return refuse('fund.call_missing')
  const phase = phaseOf(call, today)
  if (phase === 'announced') return refuse('fund.call_not_open', { params: { opensOn: call.opensOn } })
  return phase === 'open' ? ok(null) : refuse('fund.call_closed', { params: { closesOn: call.closesOn } })
}

/**
 * An organisation writes an application with others, or changes it while it is a draft (R131).
 * Refuses: `call_missing`, `call_not_open`, `call_closed`, `application_not_drafted`, and what the form has wrong.
 */
export const applyToCall = (facts: ApplyFacts, input: ApplyToCall): CallResult<{ askedCents: bigint }> => {
  const open = needOpenCall(facts.call, facts.today)
  if (!open.ok) return open
  if (facts.state !== null && facts.state !== 'drafted') return refuse('fund.application_not_drafted')
  const [first] = wrongInApplication(facts, input)
  return first ? { ok: false, error: first } : ok({ askedCents: askedCents(input.shares) })
}

/** Partners whose share stays as they agreed to it: what others ask, and words, may change without asking again. */
export const stillAgreed = (
  before: readonly AskedShare[],
  after: readonly AskedShare[],
): { readonly partners: string[]; readonly hosted: string[] } => {
  const kept = after.filter(share => {
    const former = before.find(one => one.organisationId === share.organisationId)
    return former?.asked === share.asked && former.hostId === share.hostId
  })
  return {
    partners: kept.map(one => one.organisationId),
    hosted: kept.filter(one => one.hostId !== null).map(one => one.organisationId),
  }
}
