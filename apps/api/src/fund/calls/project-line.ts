import { frozenShares } from '@reliance/core/fund/calls/freeze-result.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import type { ApplicationRow, ShareRow } from '@reliance/db/fund/applications.ts'
import type { AllocationRow, AllocationShareRow } from '@reliance/db/fund/assessments.ts'

type Facts = {
  shares: readonly ShareRow[]
  given: readonly AllocationShareRow[]
  allocations: readonly AllocationRow[]
  nameOf: ReadonlyMap<string, string>
  frozenText: string | null
  decisionOf: (effectId: string | undefined) => { decisionId: string; number: number } | null
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n)

/** What the frozen result gives a project in all, in cents; null where it is not in it. */
const resultCents = (text: string | null, applicationId: string): bigint | null => {
  const shares = text === null ? null : frozenShares(text, applicationId)
  return shares && total([...shares.values()].map(centsOf))
}

/** A project in the list of its call: who, what it asks, and what it was given by now. */
export const viewLine = (row: ApplicationRow, facts: Facts) => {
  const { shares, given, allocations, nameOf } = facts
  const own = shares.filter(one => one.applicationId === row.id)
  const allocated = allocations.find(one => one.applicationId === row.id)
  const proposed = resultCents(facts.frozenText, row.id)
  return {
    applicationId: row.id,
    title: row.title,
    state: row.state,
    lead: nameOf.get(row.leadId) ?? '',
    leadId: row.leadId,
    partners: own
      .filter(one => one.organisationId !== row.leadId)
      .map(one => nameOf.get(one.organisationId) ?? ''),
    asked: eurosOf(total(own.map(one => one.askedCents))),
    /** What the frozen result says, before and after its decision. */
    result: proposed === null ? null : eurosOf(proposed),
    decided: allocated
      ? {
          verdict: allocated.verdict,
          reason: allocated.reason,
          amount: eurosOf(total(given.filter(one => one.applicationId === row.id).map(one => one.cents))),
          decision: facts.decisionOf(allocated.effectId),
        }
      : null,
  }
}
