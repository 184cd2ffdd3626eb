import { informing } from '@reliance/core/notifications/mail-kinds.ts'
import { mailKindOf } from './mail-kind-of.ts'
import type { NoticeName } from './notice.ts'

/** What only informs: it asks nothing of whoever reads it, and answers nothing that they asked (`informing`). */
const onlyInforms: ReadonlySet<NoticeName> = new Set<NoticeName>([
  'organisations.joined',
  'organisations.left',
  'coalitions.organisation_closed',
  'coalitions.organisation_reopened',
  'coalitions.charter_signed',
  'coalitions.charter_declined',
  'coalitions.left',
  'coalitions.invitation_accepted',
  'coalitions.invitation_declined',
  'mandates.in_force',
  'mandates.refused',
  'mandates.lapsed',
  'mandates.stale',
  'mandates.withdrawn',
  'mandates.declined',
  'mandates.resigned',
  'assemblies.consent_adopted',
  'assemblies.consent_withdrawn',
  'assemblies.consent_sent',
  'assemblies.advice_given',
  'assemblies.advice_decided',
  'assemblies.advice_escalated',
  'assemblies.advice_abandoned',
  'assemblies.minutes_corrected',
  'assemblies.election_elected',
  'assemblies.election_nobody',
  'calendar.added',
  'calendar.series_added',
  'positions.round_closed',
  'positions.member_answered',
  'positions.statements_corrected',
  'positions.statements_withdrawn',
  'fund.call_opened',
  'fund.call_result',
  'fund.budget_adopted',
])

/** What a reader may have said to do without, for this notice to be left out; none where it is always sent. */
export const mutingKinds = (notice: NoticeName): readonly string[] => {
  const kind = mailKindOf[notice]
  if (kind === null) return []
  return onlyInforms.has(notice) ? [kind, informing] : [kind]
}
