import type { Tells } from '../mail/tells.ts'

/** Whom each mutation of this context tells by mail, or why nobody. */
export const coalitionsTells = {
  found: 'own_settings',
  changeAddress: 'asks_nothing',
  edit: 'asks_nothing',
  answerCharter: ['coalitions.charter_signed', 'coalitions.charter_declined', 'coalitions.signed_receipt'],
  askToJoin: ['coalitions.applied'],
  admit: ['coalitions.admitted', 'coalitions.refused'],
  invite: ['coalitions.invited'],
  inviteByAddress: ['coalitions.invitation'],
  resendByAddress: ['coalitions.invitation'],
  withdrawByAddress: 'asks_nothing',
  reopen: ['coalitions.reopened'],
  participate: 'own_settings',
  withdrawParticipation: 'own_settings',
  // And what a later context ends with it (`wiring/leaving.ts`).
  leave: ['coalitions.left', 'coalitions.left_receipt', 'resources.left', 'calendar.place_free'],
} as const satisfies Record<string, Tells>
