import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const organisationsTells = {
  found: 'own_settings',
  changeAddress: 'asks_nothing',
  edit: 'asks_nothing',
  reopen: ['organisations.reopened', 'coalitions.organisation_reopened'],
  leave: ['organisations.left'],
  invite: ['organisations.invitation'],
  resendInvitation: ['organisations.invitation'],
  withdrawInvitation: 'asks_nothing',
  showInvitation: 'own_draft',
  closeShown: 'asks_nothing',
  joinByCode: ['organisations.joined'],
  answerInvitation: ['organisations.joined'],
  askToJoin: ['organisations.joinAsked'],
  answerJoinRequest: ['organisations.joinAccepted', 'organisations.joinDeclined'],
} as const satisfies Record<string, Tells>
