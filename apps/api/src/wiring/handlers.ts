import { forgetParticipant } from '../coalitions/forget-participant.ts'
import { removeUnused } from '../files/remove-unused.ts'
import { sendSignInMail } from '../identity/send-sign-in-mail.ts'
import { sendNotice } from '../mail/send-notice.ts'
import { sendInvitationMail } from '../organisations/send-invitation-mail.ts'
import type { Handler, Handling, OutboxEvent } from '../outbox-event.ts'

/** Which context reacts to which event: the only place where contexts meet sideways. */
const handlers: Record<string, Handler> = {
  'mail.notice': sendNotice,
  'files.unused': removeUnused,
  'identity.sign_in_mail': sendSignInMail,
  'organisations.invitation_mail': sendInvitationMail,
  'organisations.member_left': forgetParticipant,
}

export const handleEvent =
  (handling: Handling) =>
  async (event: OutboxEvent): Promise<void> => {
    const handler = handlers[event.kind]
    if (!handler) throw new Error(`no handler for ${event.kind}`)
    await handler(handling, event)
  }
