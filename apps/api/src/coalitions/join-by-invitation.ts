import {
  type JoinByInvitationInput,
  joinedByInvitation,
  listedFor,
  namesInside,
  openByAddress,
} from '@reliance/core/coalitions/join-by-invitation.ts'
import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { needOtherName } from '@reliance/core/shared/other-name.ts'
import { coalitionPlace, listCharterLabels } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, lockMember, saveParticipation } from '@reliance/db/coalitions/members.ts'
import {
  findOrganisationInvitation,
  lockOrganisationInvitation,
  type OrganisationInvitationRow,
  updateOrganisationInvitation,
} from '@reliance/db/coalitions/organisation-invitations.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { enterSovereignBody } from '../mandates/founding.ts'
import { readRegister } from '../mandates/register.ts'
import { enterBySigning, type OnClaiming } from './sign-charter.ts'
import { tellSigner } from './signed-receipt.ts'

/** What leads on from a coalition that one has just joined: a page of a later context, if it has one that waits. */
export type FirstPage = (inside: { db: ReadDb; scope: Scope }) => Promise<string>

type Input = Omit<JoinByInvitationInput, 'organisationId'> &
  InSpace & { invitationId: string; organisationId: string }

/**
 * What forbids signing by an invitation, asked before an organisation is founded for it: it is over, another version of the
 * charter is in force, or the name is one that stands there already.
 */
export const needJoinable = async (
  { db, scope, now }: { db: ReadDb; scope: Scope; now: Date },
  invitationId: string,
  input: Pick<JoinByInvitationInput, 'organisationId' | 'name' | 'charterVersionId' | 'isAnother'>,
): Promise<OrganisationInvitationRow> => {
  const [invitation, [charter], members] = await Promise.all([
    findOrganisationInvitation(db, scope, invitationId),
    listCharterLabels(db, scope),
    listMemberOrganisations(db, scope),
  ])
  if (!invitation || !charter) throw notFound()
  unwrap(openByAddress(invitation, now), 'conflict')
  if (charter.id !== input.charterVersionId)
    throw new RuleError('conflict', { code: 'coalitions.charter_outdated' })
  const { organisationId } = input
  const member = members.find(one => one.organisationId === organisationId)
  if (organisationId === null) unwrap(needOtherName(input, namesInside(members, null)), 'conflict')
  else unwrap(joinedByInvitation(member?.status ?? null), 'conflict')
  return invitation
}

/** Those who let organisations in read that one has come, by whom, and which version it signed. */
const tellJoined = async (
  ctx: MutationContext,
  { organisationId, name, signedName }: Input,
): Promise<void> => {
  const [place, [charter]] = await Promise.all([
    coalitionPlace(ctx.db, ctx.scope),
    listCharterLabels(ctx.db, ctx.scope),
  ])
  ctx.notify({
    notice: 'coalitions.invitation_accepted',
    to: { power: 'coalitions.admit', but: ctx.actor.personId },
    subject: organisationId,
    path: `${place.path}/organisations`,
    params: {
      place: place.name,
      organisation: name,
      signer: signedName,
      version: charter?.label ?? '',
    },
  })
}

/**
 * An organisation signs by the invitation that its address got, which admits it: under the mandate that whoever signs holds
 * at home (R53). With their consent they are shown to the others (L1); what was entered for it becomes its own.
 */
export const joinByInvitation = (onClaiming: OnClaiming) =>
  mutation({
    may: (actor, now, input: Input) => maySignFor(actor, input.organisationId, now),
    run: async (ctx, input) => {
      const { db, scope, now } = ctx
      const { personId } = ctx.actor
      const { organisationId, name: displayName, signedName, charterVersionId } = input
      const invitation = await lockOrganisationInvitation(db, scope, input.invitationId)
      if (!invitation) throw notFound()
      unwrap(openByAddress(invitation, now), 'conflict')
      const member = await lockMember(db, scope, organisationId)
      const status = unwrap(joinedByInvitation(member?.status ?? null), 'conflict')
      const { people } = await readRegister(db, scope)
      const members = await listMemberOrganisations(db, scope)
      const invited = invitation.organisationName
      const listedId = member?.listedId ?? listedFor(members, { invited, name: displayName })
      const stoodForBy = people.find(one => one.personId === invitation.invitedBy)?.electorId
      await enterBySigning(ctx, {
        member: { organisationId, displayName, joinedAt: member?.joinedAt ?? null, listedId },
        status,
        isNew: true,
        stoodForBy,
        signature: { charterVersionId, answer: 'signed', reason: '', signedName },
        onClaiming,
      })
      if (input.isShown) {
        const shown = { personId, organisationId, displayName: signedName }
        await saveParticipation(db, scope, { ...shown, consentedAt: now })
        await enterSovereignBody(ctx, { personId, displayName: signedName, electorId: organisationId })
        ctx.act('coalitions.consented', personId)
      }
      const answered = { acceptedAt: now, organisationId, answeredBy: personId }
      await updateOrganisationInvitation(db, scope, invitation.id, answered)
      await tellJoined(ctx, input)
      await tellSigner(ctx, { organisationId, organisation: displayName, signer: signedName })
      ctx.act('coalitions.invitation_accepted', organisationId)
      ctx.act('coalitions.charter_signed', charterVersionId)
      return { status }
    },
  })
