import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { openInvitation } from '@reliance/core/organisations/answer-invitation.ts'
import { invitationDays } from '@reliance/core/organisations/invite-members.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { findInvitation, type InvitationRow, lockInvitation } from '@reliance/db/organisations/invitations.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { mintActLink } from '../identity/act-links.ts'
import { nextBeside } from '../identity/beside-act.ts'
import { mintLink, takeBackLink } from '../identity/mint-link.ts'
import { putInMail } from '../mail/name-in-mail.ts'
import { sendOnce } from '../mail/send-once.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

/** The link of an invitation opens a session once, within a week; afterwards one asks for a new link. */
const linkMinutes = 7 * 24 * 60

/** The link that answers it stays as long as the invitation does: it opens nothing else. */
const invitationAct = (event: OutboxEvent, invitation: InvitationRow, now: Date) => ({
  purpose: 'answer_invitation' as const,
  spaceId: event.spaceId,
  subjectId: invitation.id,
  organisationId: null,
  minutes: actLinkMinutes(now, invitation.expiresAt, invitationDays),
})

/** Mails an invitation with a link that signs in and shows it; only an open one is sent. */
export const sendInvitationMail = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const stored = await readEvent<{ invitationId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const read = await readIn(services.database)(door, async ({ db, scope }) => ({
    invitation: await findInvitation(db, scope, stored.payload.invitationId),
    organisation: await findOrganisation(db, scope),
  }))
  const { invitation, organisation } = read?.value ?? {}
  if (!read || !invitation || !organisation || !openInvitation(invitation, read.entered.now).ok) return
  const { lang, address } = invitation
  const target = invitationAct(event, invitation, read.entered.now)
  const act = await mintActLink(services, event.eventId, { address, lang }, target)
  // Whoever comes in by it reads first who invites them, and to what.
  const next = nextBeside(act.id)
  const path = await mintLink(services, { id: event.eventId, address, lang, next, minutes: linkMinutes })
  // Its reader may be erased meanwhile: after the link, the invitation is read as it stands, waiting for whoever
  // changes it, and a link that nobody will follow holds an address for nothing.
  const isOpen = await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    const still = await lockInvitation(db, scope, invitation.id)
    return still !== undefined && openInvitation(still, now).ok
  })
  if (!isOpen) {
    for (const id of [event.eventId, act.id]) await takeBackLink(services, id)
    return
  }
  const words = (lang === 'fr' ? organisationsFr : organisationsEn).mail.invitation
  const named = (text: string) => putInMail(text, lang, () => organisation.name)
  await sendOnce(
    handling,
    event,
    writeMail({
      messageId: `<${event.eventId}@${new URL(env.BASE_URL).hostname}>`,
      to: address,
      subject: named(words.subject),
      lang,
      paragraphs: [
        named(words.hello),
        { action: words.act, url: `${env.BASE_URL}${act.path}` },
        { action: words.action, url: `${env.BASE_URL}${path}` },
        words.nothing,
      ],
    }),
  )
}
