import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import { addDays, addMonths, civilDateAt } from '@reliance/core/shared/time.ts'

/** Letters of the reason that stands with a mandate of somebody who holds many. */
const longestReason = 400

/** The one thing that an election does: the mandate of that person, in that role, from today to the end of its term. */
export const electedEffect = (
  { role, roleId, roleRevision, proposedId, proposalReason }: ElectionSheet,
  mandateId: string,
  now: Date,
): DecisionEffect => {
  const startsOn = civilDateAt(now)
  const overloadReason = [...proposalReason.replaceAll(/\s+/g, ' ')].slice(0, longestReason).join('')
  const payload = {
    mandateId,
    roleId,
    roleRevision,
    personIds: proposedId === null ? [] : [proposedId],
    kind: 'executive',
    mission: role?.mission ?? '',
    startsOn,
    endsOn: addDays(addMonths(startsOn, role?.termMonths ?? 0), -1),
    overloadReason,
    reportRhythm: 'none',
    ceilingCents: null,
    mayBind: false,
    renewsMandateId: null,
  }
  return { kind: 'give_mandate', payload }
}
