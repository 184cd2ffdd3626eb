import { admitInput, inviteOrganisationInput } from '@reliance/core/coalitions/admit-organisation.ts'
import { applyInput } from '@reliance/core/coalitions/apply-to-coalition.ts'
import { editCoalitionInput } from '@reliance/core/coalitions/edit-coalition.ts'
import { foundCoalitionInput } from '@reliance/core/coalitions/found-coalition.ts'
import {
  inviteByAddressInput,
  organisationInvitationInput,
  previewByAddressInput,
} from '@reliance/core/coalitions/invite-by-address.ts'
import { leaveCoalitionInput } from '@reliance/core/coalitions/leave-coalition.ts'
import { participateInput } from '@reliance/core/coalitions/participate.ts'
import { mayEditCoalition, mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { readCharterInput } from '@reliance/core/coalitions/read-charter.ts'
import { answerCharterInput } from '@reliance/core/coalitions/sign-charter.ts'
import { pageInput } from '@reliance/core/shared/paging.ts'
import { changeSlugInput, slugInput } from '@reliance/core/shared/slug.ts'
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
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { admitOrganisation, inviteOrganisation } from './admit-organisation.ts'
import { applyToCoalition } from './apply-to-coalition.ts'
import { reopenCoalition } from './close-coalition.ts'
import { editCoalition } from './edit-coalition.ts'
import { foundCoalition } from './found-coalition.ts'
import { getCoalition, listOrganisations } from './get-coalition.ts'
import {
  inviteByAddress,
  listByAddress,
  needOtherAddresses,
  previewByAddress,
  resendByAddress,
  withdrawByAddress,
} from './invite-by-address.ts'
import { leaveCoalition, type OnLeaving } from './leave-coalition.ts'
import { participate, withdrawParticipation } from './participate.ts'
import { publicCoalition } from './public-coalition.ts'
import { readCharter } from './read-charter.ts'
import { answerCharter, type OnClaiming } from './sign-charter.ts'

const [reading, writing] = [readingIn('coalition'), writingIn('coalition')]

/** What later contexts add: powers of a coalition's coordination, what leaves and what is taken over. */
export type CoalitionWiring = {
  powers: readonly string[]
  onLeaving: OnLeaving
  onClaiming: OnClaiming
  decisions: DecisionWiring
}

export const coalitionsRouter = ({ powers, onLeaving, onClaiming, decisions }: CoalitionWiring) =>
  router({
    found: signedIn
      .input(z.extend(foundCoalitionInput, requestInput))
      .mutation(({ ctx, input }) => foundCoalition(powers, decisions)(ctx, input)),
    publicPage: open
      .input(z.object({ slug: slugInput }))
      .query(({ ctx, input }) => publicCoalition(ctx, input)),
    get: spaceQuery.query(reading(getCoalition(decisions))),
    charterVersion: spaceQuery.input(readCharterInput).query(reading(readCharter)),
    organisations: spaceQuery.query(reading(listOrganisations)),
    formerNames: spaceQuery.query(reading(listFormerNames('coalitions', mayReadCoalition))),
    addresses: spaceQuery.query(reading(listAddresses(mayEditCoalition))),
    changeAddress: spaceMutation
      .input(changeSlugInput)
      .mutation(writing(changeAddress('coalitions', mayEditCoalition))),
    edit: signedInSpaceMutation.input(editCoalitionInput).mutation(async ({ ctx, input }) => {
      const neighbours = await neighbourNames(ctx, input.spaceId)
      return writing(editCoalition(neighbours))({ ctx, input })
    }),
    answerCharter: spaceMutation.input(answerCharterInput).mutation(writing(answerCharter(onClaiming))),
    askToJoin: signedInSpaceMutation
      .input(applyInput)
      .mutation(({ ctx, input }) => applyToCoalition(ctx, input)),
    admit: spaceMutation.input(admitInput).mutation(writing(admitOrganisation)),
    invite: signedInSpaceMutation
      .input(inviteOrganisationInput)
      .mutation(({ ctx, input }) => inviteOrganisation(ctx, input)),
    inviteByAddress: spaceMutation.input(inviteByAddressInput).mutation(async ({ ctx, input }) => {
      await needOtherAddresses(ctx, input)
      return writing(inviteByAddress)({ ctx, input })
    }),
    invitationPreview: spaceQuery.input(previewByAddressInput).query(reading(previewByAddress)),
    invitations: spaceQuery.input(pageInput).query(reading(listByAddress)),
    resendByAddress: spaceMutation.input(organisationInvitationInput).mutation(writing(resendByAddress)),
    withdrawByAddress: spaceMutation.input(organisationInvitationInput).mutation(writing(withdrawByAddress)),
    reopen: spaceMutation.mutation(writing(reopenCoalition(decisions.signingPower))),
    participate: spaceMutation.input(participateInput).mutation(writing(participate)),
    withdrawParticipation: spaceMutation.mutation(writing(withdrawParticipation)),
    leave: spaceMutation.input(leaveCoalitionInput).mutation(writing(leaveCoalition(onLeaving))),
  })
