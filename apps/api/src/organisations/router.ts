import { answerInvitationInput } from '@reliance/core/organisations/answer-invitation.ts'
import { answerJoinRequestInput, askToJoinInput } from '@reliance/core/organisations/ask-to-join.ts'
import { editOrganisationInput } from '@reliance/core/organisations/edit-organisation.ts'
import { foundOrganisationInput } from '@reliance/core/organisations/found-organisation.ts'
import { invitationInput, inviteMembersInput } from '@reliance/core/organisations/invite-members.ts'
import {
  codeInput,
  joinByCodeInput,
  showInvitationInput,
  shownInvitationInput,
} from '@reliance/core/organisations/open-invitations.ts'
import { mayEditOrganisation, mayReadOrganisation } from '@reliance/core/organisations/powers.ts'
import { linkInput } from '@reliance/core/shared/link-input.ts'
import { pageInput } from '@reliance/core/shared/paging.ts'
import { changeSlugInput, proposeSlugInput, slugInput } from '@reliance/core/shared/slug.ts'
import { requiredText } from '@reliance/core/shared/text-input.ts'
import * as z from 'zod/mini'
import { changeAddress, listAddresses } from '../boundary/change-slug.ts'
import { listFormerNames } from '../boundary/former-names.ts'
import { neighbourNames } from '../boundary/neighbour-names.ts'
import {
  open,
  readingIn,
  requestInput,
  router,
  signedIn,
  signedInSpaceMutation,
  spaceMutation,
  spaceQuery,
  writingIn,
} from '../boundary/procedures.ts'
import { proposeSlug } from '../boundary/propose-slug.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { answerInvitation } from './answer-invitation.ts'
import { answerJoinRequest, askToJoin, listJoinRequests } from './ask-to-join.ts'
import { reopenOrganisation } from './close-organisation.ts'
import { editOrganisation } from './edit-organisation.ts'
import { foundOrganisation } from './found-organisation.ts'
import { getOrganisation, listMembers } from './get-organisation.ts'
import { inviteMembers, listInvitations, resendInvitation, withdrawInvitation } from './invite-members.ts'
import { leaveOrganisation } from './leave-organisation.ts'
import { closeShown, joinByCode, listShown, readCode, showInvitation } from './open-invitations.ts'
import { publicOrganisation, similarOrganisations } from './public-organisation.ts'
import { showInvited } from './show-invited.ts'

const [reading, writing] = [readingIn('organisation'), writingIn('organisation')]

/** @param powersElsewhere the powers that later contexts open to an organisation's coordination. */
export const organisationsRouter = (powersElsewhere: readonly string[], wiring: DecisionWiring) =>
  router({
    found: signedIn
      .input(z.extend(foundOrganisationInput, requestInput))
      .mutation(({ ctx, input }) => foundOrganisation(powersElsewhere, wiring)(ctx, input)),
    similar: signedIn
      .input(z.object({ name: requiredText(120) }))
      .query(({ ctx, input }) => similarOrganisations(ctx, input)),
    proposeSlug: signedIn.input(proposeSlugInput).query(({ ctx, input }) => proposeSlug(ctx, input)),
    publicPage: open
      .input(z.object({ slug: slugInput }))
      .query(({ ctx, input }) => publicOrganisation(ctx, input)),
    get: spaceQuery.query(reading(getOrganisation(wiring))),
    formerNames: spaceQuery.query(reading(listFormerNames('organisations', mayReadOrganisation))),
    addresses: spaceQuery.query(reading(listAddresses(mayEditOrganisation))),
    changeAddress: spaceMutation
      .input(changeSlugInput)
      .mutation(writing(changeAddress('organisations', mayEditOrganisation))),
    edit: signedInSpaceMutation.input(editOrganisationInput).mutation(async ({ ctx, input }) => {
      const neighbours = await neighbourNames(ctx, input.spaceId)
      return writing(editOrganisation(neighbours))({ ctx, input })
    }),
    reopen: spaceMutation.mutation(writing(reopenOrganisation(wiring.signingPower))),
    members: spaceQuery.query(reading(listMembers)),
    leave: spaceMutation.mutation(writing(leaveOrganisation)),
    invite: spaceMutation.input(inviteMembersInput).mutation(writing(inviteMembers)),
    invited: open.input(linkInput).query(({ ctx, input }) => showInvited(ctx, input)),
    invitations: spaceQuery.input(pageInput).query(reading(listInvitations)),
    resendInvitation: spaceMutation.input(invitationInput).mutation(writing(resendInvitation)),
    withdrawInvitation: spaceMutation.input(invitationInput).mutation(writing(withdrawInvitation)),
    showInvitation: spaceMutation.input(showInvitationInput).mutation(writing(showInvitation)),
    shownInvitations: spaceQuery.query(reading(listShown)),
    closeShown: spaceMutation.input(shownInvitationInput).mutation(writing(closeShown)),
    readCode: signedIn.input(z.object({ code: codeInput })).query(({ ctx, input }) => readCode(ctx, input)),
    joinByCode: signedInSpaceMutation
      .input(joinByCodeInput)
      .mutation(({ ctx, input }) => joinByCode(ctx, input)),
    answerInvitation: signedInSpaceMutation
      .input(answerInvitationInput)
      .mutation(({ ctx, input }) => answerInvitation(ctx, input)),
    askToJoin: signedInSpaceMutation
      .input(askToJoinInput)
      .mutation(({ ctx, input }) => askToJoin(ctx, input)),
    joinRequests: spaceQuery.query(reading(listJoinRequests)),
    answerJoinRequest: spaceMutation.input(answerJoinRequestInput).mutation(writing(answerJoinRequest)),
  })
