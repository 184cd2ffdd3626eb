import type {
  askBeforeSigningInput,
  declineByAddressInput,
} from '@reliance/core/coalitions/join-by-invitation.ts'
import { openByAddress } from '@reliance/core/coalitions/join-by-invitation.ts'
import { coalitionPlace } from '@reliance/db/coalitions/coalitions.ts'
import {
  lockOrganisationInvitation,
  type OrganisationInvitationRow,
  updateOrganisationInvitation,
} from '@reliance/db/coalitions/organisation-invitations.ts'
import type { Tx } from '@reliance/db/connection/database.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { actDoor, type Scope } from '@reliance/db/shared/doors.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import type * as z from 'zod/mini'
import { isSpaceClosed, spaceClosed } from '../boundary/closed-space.ts'
import type { Services } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import type { Notice } from '../mail/notice.ts'
import { newId } from '../new-id.ts'
import type { ActLink } from '../pages/act-page.ts'

type Doing = { services: Services; link: ActLink }
type Inside = { db: Tx; scope: Scope; now: Date; invitation: OrganisationInvitationRow }

/**
 * What whoever reads the address of an invitation does without becoming an account: the open invitation, held until the
 * transaction ends.
 * @param newPersonId whether the link is used by it; no person is made of it (`door.enter_act`).
 */
const within = async <T>(
  { services, link }: Doing,
  newPersonId: string | null,
  run: (inside: Inside) => Promise<{ notice: Notice; value: T }>,
): Promise<T> => {
  const door = actDoor(link.tokenHash, link.spaceId, newPersonId)
  const done = await writeIn(services.database)(door, async ({ db, scope, lastly }, entered) => {
    if (await isSpaceClosed(entered, db, scope)) throw spaceClosed()
    const invitation = await lockOrganisationInvitation(db, scope, link.subjectId)
    if (!invitation) throw notFound()
    unwrap(openByAddress(invitation, entered.now), 'conflict')
    const { notice, value } = await run({ db, scope, now: entered.now, invitation })
    lastly(() => writeOutbox(db, scope, [{ id: newId(), kind: 'mail.notice', payload: notice }]))
    return { value }
  })
  if (!done) throw notFound()
  return done.value
}

const nameOf = ({ organisationName, address }: OrganisationInvitationRow): string =>
  organisationName === '' ? address : `${organisationName}, ${address}`

/** Asks those who let organisations in, before signing; they answer by mail, as one person to another. */
export const askBeforeSigning = (
  doing: Doing,
  { question }: z.output<typeof askBeforeSigningInput>,
): Promise<{ expiresAt: Date }> =>
  within(doing, null, async ({ db, scope, invitation }) => {
    const { limits } = doing.services
    const refusal = { code: 'coalitions.questions_too_many', field: 'question' }
    await limits.spend('questionPerInvitation', `${scope.spaceId}:${invitation.address}`, 1, refusal)
    await limits.spend('questionPerInvitingPlace', scope.spaceId, 1, refusal)
    const place = await coalitionPlace(db, scope)
    return {
      notice: {
        notice: 'coalitions.invitation_question',
        to: { power: 'coalitions.admit' },
        subject: invitation.id,
        path: `${place.path}/organisations`,
        params: { place: place.name, name: nameOf(invitation), message: question },
        answersTo: invitation.address,
      },
      value: { expiresAt: invitation.expiresAt },
    }
  })

/** Declines an invitation; those who let organisations in read it, with the reason where there is one. */
export const declineByAddress = (
  doing: Doing,
  { reason }: z.output<typeof declineByAddressInput>,
): Promise<{ coalition: string }> =>
  within(doing, newId(), async ({ db, scope, now, invitation }) => {
    await updateOrganisationInvitation(db, scope, invitation.id, { declinedAt: now, reason })
    const place = await coalitionPlace(db, scope)
    return {
      notice: {
        notice: 'coalitions.invitation_declined',
        to: { power: 'coalitions.admit' },
        subject: invitation.id,
        path: `${place.path}/organisations`,
        params: { place: place.name, name: nameOf(invitation), message: reason },
      },
      value: { coalition: place.name },
    }
  })
