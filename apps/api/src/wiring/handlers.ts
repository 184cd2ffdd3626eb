import { endCoalition } from '../coalitions/close-coalition.ts'
import { followOrganisation } from '../coalitions/follow-organisation.ts'
import { forgetParticipant } from '../coalitions/forget-participant.ts'
import { tellWithoutPeople } from '../coalitions/tell-without-people.ts'
import { removeUnused } from '../files/remove-unused.ts'
import { sendAddressChanged, sendAddressChangeMail } from '../identity/send-address-mails.ts'
import { sendSignInMail } from '../identity/send-sign-in-mail.ts'
import { sendNotice } from '../mail/send-notice.ts'
import { mailElectors, remindAsked, settleDue } from '../mandates/decision-events.ts'
import { endClosed } from '../mandates/end-closed.ts'
import { endOrganisation } from '../organisations/close-organisation.ts'
import { keepInvitations } from '../organisations/keep-invitations.ts'
import { sendInvitationMail } from '../organisations/send-invitation-mail.ts'
import type { Handler, Handling, OutboxEvent } from '../outbox-event.ts'
import { confirmErasure } from '../personal-data/confirm-erasure.ts'
import { eraseFromSpace } from '../personal-data/erase-from-space.ts'
import { removeGone } from '../positions/remove-positions.ts'
import { decisions } from './decisions.ts'

/** Which context reacts to which event: the only place where contexts meet sideways. */
const handlers: Record<string, Handler> = {
  'mail.notice': sendNotice,
  'files.unused': removeUnused,
  'identity.sign_in_mail': sendSignInMail,
  'identity.address_change_mail': sendAddressChangeMail,
  'identity.address_changed': sendAddressChanged,
  'identity.address_left': keepInvitations,
  'organisations.invitation_mail': sendInvitationMail,
  'organisations.member_left': forgetParticipant,
  'organisations.without_people': tellWithoutPeople,
  'organisations.closing_changed': followOrganisation(removeGone),
  'mandates.settle': settleDue(decisions),
  'mandates.remind': remindAsked(decisions),
  'mandates.mail_electors': mailElectors(decisions),
  'mandates.closed_for_good': endClosed({ organisation: endOrganisation, coalition: endCoalition }),
  'identity.person_erased': eraseFromSpace,
  'identity.account_erased': confirmErasure,
}

export const handleEvent =
  (handling: Handling) =>
  async (event: OutboxEvent): Promise<void> => {
    const handler = handlers[event.kind]
    if (!handler) throw new Error(`no handler for ${event.kind}`)
    await handler(handling, event)
  }
