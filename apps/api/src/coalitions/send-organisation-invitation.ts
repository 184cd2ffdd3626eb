import { openByAddress } from '@reliance/core/coalitions/join-by-invitation.ts'
import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { invitationDays } from '@reliance/core/organisations/invite-members.ts'
import {
  findOrganisationInvitation,
  lockOrganisationInvitation,
} from '@reliance/db/coalitions/organisation-invitations.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import type { Services } from '../boundary/context.ts'
import { linkIdOf, mintActLink } from '../identity/act-links.ts'
import { takeBackLink } from '../identity/mint-link.ts'
import { sendOnce } from '../mail/send-once.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { invitationFacts } from './invitation-facts.ts'
import { invitationMail } from './invitation-mail.ts'

const mailOf = (invitationId: string, sentCount: number): string => `${invitationId}.${sentCount}`

/** The id of the link that a mail of an invitation holds: known before the mail is written, so that only the last counts. */
export const invitationLinkId = (
  { secret }: Pick<Services, 'secret'>,
  { id, sentCount, address }: { id: string; sentCount: number; address: string },
): string => linkIdOf(secret, mailOf(id, sentCount), 'join_coalition', address)

/** Mails an invitation with the link of its last sending; only an open one is sent. */
export const sendOrganisationInvitation = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const stored = await readEvent<{ invitationId: string; sentCount: number }>(
    services.database,
    event,
    event.spaceId,
  )
  if (!stored) return
  const { invitationId, sentCount } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const read = await readIn(services.database)(door, async ({ db, scope }) => {
    const invitation = await findOrganisationInvitation(db, scope, invitationId)
    return invitation && { invitation, facts: await invitationFacts(db, scope, invitation) }
  })
  if (!read?.value) return
  const { invitation, facts } = read.value
  if (invitation.sentCount !== sentCount || !openByAddress(invitation, read.entered.now).ok) return
  const { address, lang, expiresAt, sentence } = invitation
  const link = await mintActLink(
    services,
    mailOf(invitationId, sentCount),
    { address, lang },
    {
      purpose: 'join_coalition',
      spaceId: event.spaceId,
      subjectId: invitationId,
      organisationId: null,
      minutes: actLinkMinutes(read.entered.now, expiresAt, invitationDays),
    },
  )
  // Withdrawn or erased meanwhile: a link that nobody will follow holds an address for nothing.
  const isOpen = await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    const still = await lockOrganisationInvitation(db, scope, invitationId)
    return still !== undefined && openByAddress(still, now).ok
  })
  if (!isOpen) return takeBackLink(services, link.id)
  const { subject, paragraphs } = invitationMail(facts, {
    sentence,
    expiresAt,
    lang,
    url: `${env.BASE_URL}${link.path}`,
  })
  const messageId = `<${event.eventId}@${new URL(env.BASE_URL).hostname}>`
  await sendOnce(handling, event, writeMail({ messageId, to: address, subject, lang, paragraphs }))
}
