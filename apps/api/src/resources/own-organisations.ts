import { mayLend } from '@reliance/core/resources/powers.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf } from '../boundary/use-case.ts'

/** The organisations for which this person lends and borrows here. */
export const ownOrganisations = (entered: Entered): string[] =>
  entered.organisationIds.filter(one => mayLend(actorOf(entered), one, entered.now).allowed)
