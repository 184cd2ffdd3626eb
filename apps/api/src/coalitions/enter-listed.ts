import { insertListedMembers } from '@reliance/db/coalitions/members.ts'
import type { MutationContext } from '../boundary/use-case.ts'

/** Enters organisations that have not signed up: they count in a round, and are told apart as "listed". */
export const enterListed = async (
  { db, scope, now, act }: MutationContext,
  organisations: readonly { organisationId: string; displayName: string }[],
): Promise<void> => {
  await insertListedMembers(db, scope, organisations, now)
  for (const { organisationId } of organisations) act('coalitions.organisation_listed', organisationId)
}
