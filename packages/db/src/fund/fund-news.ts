import type { CivilDate } from '@reliance/core/shared/time.ts'
import {
  and,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  min,
  ne,
  notExists,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { allocation, declaredInterest, projectStep } from './assessment-tables.ts'
import { applicationShare, callApplication, callAssessor, callForProjects } from './call-tables.ts'
import { payout, payoutApproval } from './payout-tables.ts'

/** Payments of projects that wait for this person: drafts that they neither asked for nor approved as they are. */
export const countPayoutsToApprove = async (db: ReadDb, scope: Scope, personId: string): Promise<number> => {
  const own = db
    .select({ one: payoutApproval.payoutId })
    .from(payoutApproval)
    .where(
      and(
        eq(payoutApproval.spaceId, payout.spaceId),
        eq(payoutApproval.payoutId, payout.id),
        eq(payoutApproval.revision, payout.revision),
        eq(payoutApproval.personId, personId),
      ),
    )
  const [row] = await db
    .select({ payouts: count() })
    .from(payout)
    .where(
      and(
        eq(payout.spaceId, scope.spaceId),
        eq(payout.state, 'draft'),
        ne(payout.requestedBy, personId),
        isNull(payout.expenseId),
        sql`not exists ${own}`,
      ),
    )
  return row?.payouts ?? 0
}

/** Drafts of calls still open in which one of these organisations has not agreed to its line, or to receive. Bounded: 20. */
export const listDraftsToAgree = (
  db: ReadDb,
  scope: Scope,
  organisationIds: readonly string[],
  today: CivilDate,
): Promise<{ applicationId: string; title: string }[]> => {
  const ids = [...organisationIds]
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectDistinct({ applicationId: callApplication.id, title: callApplication.title })
    .from(callApplication)
    .innerJoin(
      applicationShare,
      and(
        eq(applicationShare.spaceId, callApplication.spaceId),
        eq(applicationShare.applicationId, callApplication.id),
      ),
    )
    .innerJoin(
      callForProjects,
      and(
        eq(callForProjects.spaceId, callApplication.spaceId),
        eq(callForProjects.id, callApplication.callId),
        gte(callForProjects.closesOn, today),
      ),
    )
    .where(
      and(
        eq(callApplication.spaceId, scope.spaceId),
        eq(callApplication.state, 'drafted'),
        or(
          and(inArray(applicationShare.organisationId, ids), isNull(applicationShare.agreedAt)),
          and(inArray(applicationShare.hostId, ids), isNull(applicationShare.hostAgreedAt)),
        ),
      ),
    )
    .limit(20)
}

/** Projects led by one of these organisations to which a decision gave something. Bounded: 20. */
export const listLedProjects = async (
  db: ReadDb,
  scope: Scope,
  organisationIds: readonly string[],
): Promise<string[]> => {
  if (organisationIds.length === 0) return []
  const rows = await db
    .select({ applicationId: allocation.applicationId })
    .from(allocation)
    .innerJoin(
      callApplication,
      and(eq(callApplication.spaceId, allocation.spaceId), eq(callApplication.id, allocation.applicationId)),
    )
    .where(
      and(
        eq(allocation.spaceId, scope.spaceId),
        ne(allocation.verdict, 'no'),
        inArray(callApplication.leadId, [...organisationIds]),
      ),
    )
    .limit(20)
  return rows.map(row => row.applicationId)
}

/**
 * Projects of others whose report was due before today, also where its day was moved, and has not come; whether all of a
 * first tranche was paid, the project says. Bounded: 20, the first due first. @param ownIds organisations left out.
 */
export const listOwingReports = async (
  db: ReadDb,
  scope: Scope,
  today: CivilDate,
  ownIds: readonly string[],
): Promise<string[]> => {
  const isOf = (table: { spaceId: AnyPgColumn; applicationId: AnyPgColumn }) =>
    and(eq(table.spaceId, callApplication.spaceId), eq(table.applicationId, callApplication.id))
  const newest = db
    .select({ step: projectStep.step })
    .from(projectStep)
    .where(isOf(projectStep))
    .orderBy(desc(projectStep.recordedAt), desc(projectStep.id))
    .limit(1)
  const firstPaid = db
    .select({ on: min(payout.settledOn) })
    .from(payout)
    .where(and(isOf(payout), eq(payout.state, 'paid'), eq(payout.tranche, 1)))
  const moved = db
    .select({ on: projectStep.takenOn })
    .from(projectStep)
    .where(and(isOf(projectStep), eq(projectStep.step, 'move_report_day')))
    .orderBy(desc(projectStep.recordedAt), desc(projectStep.id))
    .limit(1)
  const dueOn = sql`case when ${firstPaid} is not null
    then coalesce(${moved}, ${firstPaid} + ${callForProjects.reportDays}) end`
  const rows = await db
    .select({ applicationId: callApplication.id })
    .from(callApplication)
    .innerJoin(
      callForProjects,
      and(
        eq(callForProjects.spaceId, callApplication.spaceId),
        eq(callForProjects.id, callApplication.callId),
      ),
    )
    .where(
      and(
        eq(callApplication.spaceId, scope.spaceId),
        notInArray(callApplication.leadId, [...ownIds]),
        sql`${dueOn} < ${today}`,
        sql`${newest} not in ('hand_in_report', 'approve_report', 'claw_back', 'write_off', 'close')`,
      ),
    )
    .orderBy(dueOn, callApplication.id)
    .limit(20)
  return rows.map(row => row.applicationId)
}

/**
 * Projects whose report was handed in and nobody has looked at since, of calls that one of these organisations assesses,
 * and in which none of them has a part or an interest (R73). Bounded: 20.
 */
export const listReportsToRead = (
  db: ReadDb,
  scope: Scope,
  organisationIds: readonly string[],
): Promise<{ applicationId: string; title: string }[]> => {
  const ids = [...organisationIds]
  if (ids.length === 0) return Promise.resolve([])
  const here = (table: { spaceId: AnyPgColumn; applicationId: AnyPgColumn }) =>
    and(eq(table.spaceId, callApplication.spaceId), eq(table.applicationId, callApplication.id))
  const newest = db
    .select({ step: projectStep.step })
    .from(projectStep)
    .where(here(projectStep))
    .orderBy(desc(projectStep.recordedAt), desc(projectStep.id))
    .limit(1)
  const assesses = db
    .select({ one: callAssessor.callId })
    .from(callAssessor)
    .where(
      and(
        eq(callAssessor.spaceId, callApplication.spaceId),
        eq(callAssessor.callId, callApplication.callId),
        inArray(callAssessor.organisationId, ids),
      ),
    )
  const share = db
    .select({ one: applicationShare.organisationId })
    .from(applicationShare)
    .where(
      and(
        here(applicationShare),
        or(inArray(applicationShare.organisationId, ids), inArray(applicationShare.hostId, ids)),
      ),
    )
  const interest = db
    .select({ one: declaredInterest.organisationId })
    .from(declaredInterest)
    .where(and(here(declaredInterest), inArray(declaredInterest.organisationId, ids)))
  return db
    .select({ applicationId: callApplication.id, title: callApplication.title })
    .from(callApplication)
    .where(
      and(
        eq(callApplication.spaceId, scope.spaceId),
        sql`${newest} = 'hand_in_report'`,
        exists(assesses),
        notInArray(callApplication.leadId, ids),
        notExists(share),
        notExists(interest),
      ),
    )
    .orderBy(callApplication.id)
    .limit(20)
}
