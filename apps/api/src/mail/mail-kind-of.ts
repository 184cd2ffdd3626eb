import type { MailKind } from '@reliance/core/notifications/mail-kinds.ts'
import type { NoticeName } from './notice.ts'

/** What each notice is about, for whoever does without some; null for what is always sent. */
export const mailKindOf: Readonly<Record<NoticeName, MailKind | null>> = {
  'organisations.joinAsked': 'requests',
  'organisations.joinAccepted': null,
  'organisations.joinDeclined': null,
  'organisations.closed': null,
  'organisations.reopened': null,
  'organisations.closed_while_asking': null,
  'coalitions.closed': null,
  'coalitions.reopened': null,
  'coalitions.closed_while_asking': null,
  'coalitions.organisation_closed': 'requests',
  'coalitions.organisation_reopened': 'requests',
  'coalitions.applied': 'requests',
  'coalitions.without_people': 'requests',
  'coalitions.admitted': 'charters',
  'coalitions.charter_published': 'charters',
  'mandates.given': null,
  'mandates.recalled': null,
  // Who is silent for seven days after being written to lets it pass: this is always written.
  'mandates.asked': null,
  'mandates.asked_yours': null,
  'mandates.asked_reply': null,
  'mandates.reminded': 'decisions',
  'mandates.opened': null,
  'mandates.in_force': 'decisions',
  'mandates.refused': 'decisions',
  'mandates.lapsed': 'decisions',
  'mandates.stale': 'decisions',
  'positions.to_confirm': 'positions',
  'positions.workshop_accepted': 'positions',
  'positions.workshop_accepted_on': 'positions',
  'positions.workshop_declined': 'positions',
}
