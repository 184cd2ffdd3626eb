import { phaseOf } from '@reliance/core/fund/calls/call-rules.ts'
import { sumOf } from '@reliance/core/fund/calls/share-amounts.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { CallRow } from '@reliance/db/fund/calls.ts'
import type { EnvelopeRow, GiftRow } from '@reliance/db/fund/cobudget.ts'
import type { mineAmong } from './call-view.ts'

type Facts = {
  call: CallRow
  applicationId: string
  envelopes: readonly EnvelopeRow[]
  gifts: readonly GiftRow[]
  isFrozen: boolean
  mine: ReturnType<typeof mineAmong>
  nameOf: ReadonlyMap<string, string>
  today: CivilDate
}

/** What organisations give to a project by now, and what is left in the parts of one's own; null without such parts. */
export const viewGiving = (facts: Facts) => {
  const { call, applicationId, envelopes, gifts, mine, nameOf } = facts
  if (call.method !== 'cobudget') return null
  const here = gifts.filter(one => one.applicationId === applicationId)
  const isOpen = !facts.isFrozen && phaseOf(call, facts.today) === 'assessing'
  return {
    given: eurosOf(sumOf(here)),
    gifts: here.map(one => ({
      organisationId: one.organisationId,
      displayName: nameOf.get(one.organisationId) ?? '',
      amount: eurosOf(one.cents),
    })),
    mine: mine.flatMap(({ organisationId, displayName, canAct }) => {
      const envelope = envelopes.find(one => one.organisationId === organisationId)
      if (!isOpen || !canAct || !envelope) return []
      const own = gifts.filter(one => one.organisationId === organisationId)
      const left = eurosOf(envelope.cents - sumOf(own))
      const gift = eurosOf(sumOf(own.filter(one => one.applicationId === applicationId)))
      return [{ organisationId, displayName, envelope: eurosOf(envelope.cents), left, gift }]
    }),
  }
}

/**
 * Of a call in which parts are distributed: what each project has gathered by now, and what is left in the parts of one's
 * own organisations while giving goes on. Nothing of other calls.
 */
export const viewParts = (facts: Omit<Facts, 'applicationId'>) => {
  const { call, envelopes, gifts, mine } = facts
  const isCobudget = call.method === 'cobudget'
  const isOpen = isCobudget && !facts.isFrozen && phaseOf(call, facts.today) === 'assessing'
  const gathered = (applicationId: string): string | null =>
    isCobudget ? eurosOf(sumOf(gifts.filter(one => one.applicationId === applicationId))) : null
  const parts = mine.flatMap(({ organisationId, displayName }) => {
    const envelope = envelopes.find(one => one.organisationId === organisationId)
    if (!isOpen || !envelope) return []
    const left = envelope.cents - sumOf(gifts.filter(one => one.organisationId === organisationId))
    return [{ organisationId, displayName, envelope: eurosOf(envelope.cents), left: eurosOf(left) }]
  })
  return { gathered, parts }
}
