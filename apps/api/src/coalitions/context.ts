import { mayReadCharter } from '@reliance/core/coalitions/powers.ts'
import type { ApiContext } from '../api-context.ts'
import type { PublicPart } from '../pages/public-routes.ts'
import { charterActPage } from './charter-act-page.ts'
import { followOrganisation, type OnGone } from './follow-organisation.ts'
import { forgetParticipant } from './forget-participant.ts'
import type { FirstPage } from './join-by-invitation.ts'
import { joinByInvitationPage } from './join-by-invitation-page.ts'
import { publicCoalitionPage } from './public-coalition-page.ts'
import { type CoalitionWiring, coalitionsRouter } from './router.ts'
import { sendOrganisationInvitation } from './send-organisation-invitation.ts'
import { signInOneWalk } from './sign-in-one-walk.ts'
import { tellWithoutPeople } from './tell-without-people.ts'
import { coalitionsTells } from './tells.ts'

/** @param wiring what later contexts do when an organisation comes, leaves, or is closed for good. */
export const coalitions = ({
  onGone,
  publicParts,
  organisationPowers,
  firstPage,
  ...wiring
}: CoalitionWiring & {
  onGone: OnGone
  publicParts: readonly PublicPart[]
  organisationPowers: readonly string[]
  firstPage: FirstPage
}) =>
  ({
    router: coalitionsRouter(wiring),
    tells: coalitionsTells,
    handlers: {
      'coalitions.invitation_mail': sendOrganisationInvitation,
      'organisations.member_left': forgetParticipant,
      'organisations.without_people': tellWithoutPeople,
      'organisations.closing_changed': followOrganisation(onGone),
    },
    actPages: {
      answer_charter: charterActPage(wiring.onClaiming),
      join_coalition: joinByInvitationPage(
        signInOneWalk({
          organisationPowers,
          firstPage,
          decisions: wiring.decisions,
          onClaiming: wiring.onClaiming,
        }),
      ),
    },
    publicPages: { c: publicCoalitionPage(publicParts) },
    readableFiles: { charter: mayReadCharter },
  }) satisfies ApiContext
