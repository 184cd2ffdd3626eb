import type { EffectKind } from '../../mandates/decision-effect.ts'
import { amountText } from '../../shared/amount-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import { percentOf } from '../adopt-pledge-rule.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, eurosOf } from '../euros.ts'
import { type OpenCall, openCallInput } from './call-rules.ts'

/** What opening a call is measured by, read under the lock of the fund. */
export type OpenCallFacts = {
  /**
   * What the fund shows as belonging to no call, no project and nobody, in cents: never the real balance, which would
   * tell what one organisation paid.
   */
  readonly unallocatedCents: bigint
  readonly isTaken: boolean
  /** Organisations that have signed. */
  readonly joinedIds: ReadonlySet<string>
  readonly today: CivilDate
}

/**
 * Whether a call may open: its envelope lies within what the fund shows as free (R131), its days are not over, and who
 * assesses is a member. Refuses: `call_taken`, `call_over`, `envelope_beyond_balance`, `assessor_not_member`.
 */
export const mayOpenCall = (facts: OpenCallFacts, call: OpenCall): CallResult<null> => {
  if (facts.isTaken) return refuse('fund.call_taken')
  if (call.closesOn < facts.today) return refuse('fund.call_over', { field: 'closesOn' })
  if (centsOf(call.envelope) > facts.unallocatedCents)
    return refuse('fund.envelope_beyond_balance', {
      field: 'envelope',
      params: { free: amountText(eurosOf(facts.unallocatedCents)) },
    })
  const stranger = call.assessors.findIndex(one => !facts.joinedIds.has(one))
  return stranger === -1 ? ok(null) : refuse('fund.assessor_not_member', { field: `assessors.${stranger}` })
}

/**
 * Sets a sum of the fund aside for projects, under rules that are fixed with the decision (R131). Nobody gains by it
 * yet: who gets what is decided project by project.
 */
export const openCall: EffectKind<OpenCall> = {
  kind: 'open_call',
  input: openCallInput,
  traits: [],
  isBig: () => false,
  gains: () => [],
  loses: () => [],
  mayDecide: (_tree, _payload, by) => by.grant.kinds.includes('open_call'),
  describe: (_tree, call) => ({
    title: call.title,
    purpose: call.purpose,
    envelope: amountText(call.envelope),
    opensOn: call.opensOn,
    closesOn: call.closesOn,
    assessUntilOn: call.assessUntilOn,
    method: call.method,
    criteria: call.criteria.map(({ label, strategy }) => `${label} (${strategy})`),
    organisations: String(call.minOrganisations),
    assessors: String(call.assessors.length),
    firstPercent: percentOf(call.firstTrancheBps),
    reportDays: String(call.reportDays),
    leftovers: call.cobudget?.leftovers ?? 'none',
    ownProject: call.cobudget?.ownProject ?? 'none',
  }),
  next: tree => ok(tree),
}
