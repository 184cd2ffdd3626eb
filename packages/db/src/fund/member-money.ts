import { and, eq } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { contribution } from './payment-tables.ts'
import type { ContributionRow } from './payments.ts'
import type { PledgeRow } from './pledges.ts'
import { pledge } from './tables.ts'

/** All that an organisation paid, in every year, with what was taken back, the oldest first. Bounded: 5,000. */
export const everyContributionOf = (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
): Promise<ContributionRow[]> =>
  db
    .select()
    .from(contribution)
    .where(and(eq(contribution.spaceId, scope.spaceId), eq(contribution.organisationId, organisationId)))
    .orderBy(contribution.receivedOn, contribution.id)
    .limit(5000)

/** Every promise of an organisation, also what another took the place of, the oldest first. Bounded: 500. */
export const everyPledgeOf = (db: ReadDb, scope: Scope, organisationId: string): Promise<PledgeRow[]> =>
  db
    .select()
    .from(pledge)
    .where(and(eq(pledge.spaceId, scope.spaceId), eq(pledge.organisationId, organisationId)))
    .orderBy(pledge.year, pledge.pledgedAt)
    .limit(500)
