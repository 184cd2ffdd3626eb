import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { charterActPage } from '../coalitions/charter-act-page.ts'
import { publicCoalitionPage } from '../coalitions/public-coalition-page.ts'
import { decisionActPage } from '../mandates/decision-act-page.ts'
import { mandateActPage } from '../mandates/mandate-act-page.ts'
import { invitationPage } from '../organisations/invitation-page.ts'
import { publicOrganisationPage } from '../organisations/public-organisation-page.ts'
import type { ActPage } from '../pages/act-page.ts'
import type { PublicPage } from '../pages/public-routes.ts'
import { confirmationPage } from '../positions/confirmation-page.ts'
import { takeOverPositions } from '../positions/take-over-positions.ts'
import { decisions } from './decisions.ts'

/** The page of every act that a link in a mail can do. */
export const actPages: Record<ActKind, ActPage> = {
  answer_invitation: invitationPage,
  answer_charter: charterActPage(takeOverPositions),
  answer_decision: decisionActPage(decisions),
  answer_mandate: mandateActPage(decisions),
  confirm_positions: confirmationPage,
}

/** Public pages, by the letter of their addresses. */
export const publicPages: Record<string, PublicPage> = { o: publicOrganisationPage, c: publicCoalitionPage }
