import type { ApiContext } from '../api-context.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import type { PublicPart } from '../pages/public-routes.ts'
import { invitationPage } from './invitation-page.ts'
import { keepInvitations } from './keep-invitations.ts'
import { publicOrganisationPage } from './public-organisation-page.ts'
import { organisationsRouter } from './router.ts'
import { sendInvitationMail } from './send-invitation-mail.ts'
import { organisationsTells } from './tells.ts'

/**
 * @param powersElsewhere what the founding role opens beyond this context.
 * @param publicParts what later contexts show on the public page.
 */
export const organisations = (
  wiring: DecisionWiring,
  powersElsewhere: readonly string[],
  publicParts: readonly PublicPart[],
) =>
  ({
    router: organisationsRouter(powersElsewhere, wiring),
    tells: organisationsTells,
    handlers: {
      'organisations.invitation_mail': sendInvitationMail,
      'identity.address_left': keepInvitations,
    },
    actPages: { answer_invitation: invitationPage },
    publicPages: { o: publicOrganisationPage(publicParts) },
  }) satisfies ApiContext
