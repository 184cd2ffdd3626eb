import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { allocation } from './assessment-tables.ts'
import { callApplication } from './call-tables.ts'
import { type fundAccount, fundEntry, fundPosting } from './ledger-tables.ts'

/** What an account moved in a year, and what it held at the end of it, in cents; a debit is more than zero. */
export type YearAccount = Pick<typeof fundAccount.$inferSelect, 'set' | 'code'> & {
  readonly movedCents: bigint
  readonly endCents: bigint
}

/** The accounts of a year, from all that was posted until its end. Bounded: as `listAccounts`. */
export const yearAccounts = (db: ReadDb, { spaceId }: Scope, startsOn: CivilDate): Promise<YearAccount[]> =>
  db
    .select({
      set: fundPosting.set,
      code: fundPosting.code,
      movedCents:
        sql<bigint>`coalesce(sum(${fundPosting.cents}) filter (where ${fundEntry.yearStartsOn} = ${startsOn}), 0)`.mapWith(
          BigInt,
        ),
      endCents: sql<bigint>`sum(${fundPosting.cents})`.mapWith(BigInt),
    })
    .from(fundPosting)
    .innerJoin(
      fundEntry,
      and(eq(fundEntry.spaceId, fundPosting.spaceId), eq(fundEntry.id, fundPosting.entryId)),
    )
    .where(and(eq(fundPosting.spaceId, spaceId), lte(fundEntry.yearStartsOn, startsOn)))
    .groupBy(fundPosting.set, fundPosting.code)
    .orderBy(asc(fundPosting.set), asc(fundPosting.code))

export type TiedProject = {
  readonly applicationId: string
  readonly title: string
  readonly leadId: string
  /** The effect of the decision that gave it. */
  readonly effectId: string
  readonly givenCents: bigint
  /** What the bank paid until that day. */
  readonly paidCents: bigint
}

/** What these projects were given, and paid until a day. Bounded: as those that an account is kept for. */
export const tiedProjects = (
  db: ReadDb,
  { spaceId }: Scope,
  ids: readonly string[],
  until: CivilDate,
): Promise<TiedProject[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({
          applicationId: callApplication.id,
          title: callApplication.title,
          leadId: callApplication.leadId,
          effectId: allocation.effectId,
          givenCents: sql<bigint>`coalesce((
            select sum(s.cents) from allocation_share s
            where s.space_id = ${callApplication.spaceId} and s.application_id = ${callApplication.id}), 0)`.mapWith(
            BigInt,
          ),
          paidCents: sql<bigint>`coalesce((
            select sum(p.cents) from payout p
            where p.space_id = ${callApplication.spaceId} and p.application_id = ${callApplication.id}
              and p.state = 'paid' and p.settled_on <= ${until}), 0)`.mapWith(BigInt),
        })
        .from(callApplication)
        .innerJoin(
          allocation,
          and(
            eq(allocation.spaceId, callApplication.spaceId),
            eq(allocation.applicationId, callApplication.id),
          ),
        )
        .where(and(eq(callApplication.spaceId, spaceId), inArray(callApplication.id, [...ids])))
        .orderBy(asc(callApplication.id))
