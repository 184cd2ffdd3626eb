import { mayReadCharter } from '@reliance/core/coalitions/powers.ts'
import type { ApiContext } from '../api-context.ts'
import { charterActPage } from './charter-act-page.ts'
import { followOrganisation, type OnGone } from './follow-organisation.ts'
import { forgetParticipant } from './forget-participant.ts'
import { type PublicLinks, publicCoalitionPage } from './public-coalition-page.ts'
import { type CoalitionWiring, coalitionsRouter } from './router.ts'
import { tellWithoutPeople } from './tell-without-people.ts'
import { coalitionsTells } from './tells.ts'

/** @param wiring what later contexts do when an organisation comes, leaves, or is closed for good. */
export const coalitions = ({
  onGone,
  publicLinks,
  ...wiring
}: CoalitionWiring & { onGone: OnGone; publicLinks: PublicLinks }) =>
  ({
    router: coalitionsRouter(wiring),
    tells: coalitionsTells,
    handlers: {
      'organisations.member_left': forgetParticipant,
      'organisations.without_people': tellWithoutPeople,
      'organisations.closing_changed': followOrganisation(onGone),
    },
    actPages: { answer_charter: charterActPage(wiring.onClaiming) },
    publicPages: { c: publicCoalitionPage(publicLinks) },
    readableFiles: { charter: mayReadCharter },
  }) satisfies ApiContext
