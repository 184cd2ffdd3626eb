import { and, desc, eq, inArray } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import {
  allocation,
  allocationShare,
  assessment,
  declaredInterest,
  projectStep,
  projectVerdict,
} from './assessment-tables.ts'

export type InterestRow = typeof declaredInterest.$inferSelect
export type AssessmentRow = typeof assessment.$inferSelect
export type VerdictRow = typeof projectVerdict.$inferSelect
export type AllocationRow = typeof allocation.$inferSelect
export type AllocationShareRow = typeof allocationShare.$inferSelect
export type ProjectStepRow = typeof projectStep.$inferSelect

/** Declares an interest; one that was declared already stays. */
export const insertInterest = async (
  tx: Tx,
  scope: Scope,
  row: Omit<InterestRow, 'spaceId'>,
): Promise<void> => {
  await tx
    .insert(declaredInterest)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}

/** Interests declared in these projects. Bounded: one an organisation and project. */
export const listInterests = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<InterestRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(declaredInterest)
        .where(
          and(
            eq(declaredInterest.spaceId, scope.spaceId),
            inArray(declaredInterest.applicationId, [...applicationIds]),
          ),
        )
        .orderBy(declaredInterest.applicationId, declaredInterest.organisationId)

/** Writes what an organisation of the committee says of a project; its former word, and what lifted it, give way. */
export const saveAssessment = async (
  tx: Tx,
  scope: Scope,
  row: Omit<AssessmentRow, 'spaceId' | 'liftedBy' | 'liftedAt'>,
): Promise<void> => {
  const { stance, reason, points, personId, mandateId, assessedAt } = row
  await tx
    .insert(assessment)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [assessment.spaceId, assessment.applicationId, assessment.organisationId],
      set: { stance, reason, points, personId, mandateId, assessedAt, liftedBy: '', liftedAt: null },
    })
}

/** Writes what lifted an objection. */
export const liftObjection = async (
  tx: Tx,
  scope: Scope,
  at: Pick<AssessmentRow, 'applicationId' | 'organisationId'>,
  lifted: { liftedBy: string; liftedAt: Date },
): Promise<void> => {
  await tx
    .update(assessment)
    .set(lifted)
    .where(
      and(
        eq(assessment.spaceId, scope.spaceId),
        eq(assessment.applicationId, at.applicationId),
        eq(assessment.organisationId, at.organisationId),
      ),
    )
}

/** What the committee says of the projects of a call. Bounded: 10 000, one an organisation and project. */
export const listAssessments = (db: ReadDb, scope: Scope, callId: string): Promise<AssessmentRow[]> =>
  db
    .select()
    .from(assessment)
    .where(and(eq(assessment.spaceId, scope.spaceId), eq(assessment.callId, callId)))
    .orderBy(assessment.applicationId, assessment.organisationId)
    .limit(10_000)

/** Writes what the committee gives to a project, and why; its former verdict gives way. */
export const saveVerdict = async (tx: Tx, scope: Scope, row: Omit<VerdictRow, 'spaceId'>): Promise<void> => {
  const { organisationId, shares, reason, personId, mandateId, givenAt } = row
  await tx
    .insert(projectVerdict)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [projectVerdict.spaceId, projectVerdict.applicationId],
      set: { organisationId, shares, reason, personId, mandateId, givenAt },
    })
}

/** What the committee gives to the projects of a call. Bounded: 1 000, one a project. */
export const listVerdicts = (db: ReadDb, scope: Scope, callId: string): Promise<VerdictRow[]> =>
  db
    .select()
    .from(projectVerdict)
    .where(and(eq(projectVerdict.spaceId, scope.spaceId), eq(projectVerdict.callId, callId)))
    .orderBy(projectVerdict.applicationId)
    .limit(1000)

/** Writes what a project is given, or that it is given nothing: in the transaction that applies its decision. */
export const insertAllocation = async (
  tx: Tx,
  scope: Scope,
  row: Omit<AllocationRow, 'spaceId'>,
  shares: readonly Pick<AllocationShareRow, 'organisationId' | 'cents'>[],
): Promise<void> => {
  const { applicationId, effectId } = row
  await tx.insert(allocation).values({ spaceId: scope.spaceId, ...row })
  await tx.insert(allocationShare).values(
    shares.map(({ organisationId, cents }) => ({
      spaceId: scope.spaceId,
      applicationId,
      organisationId,
      effectId,
      cents,
    })),
  )
}

/** The decisions on the projects of a call. Bounded: 1 000, one a project. */
export const listAllocations = (db: ReadDb, scope: Scope, callId: string): Promise<AllocationRow[]> =>
  db
    .select()
    .from(allocation)
    .where(and(eq(allocation.spaceId, scope.spaceId), eq(allocation.callId, callId)))
    .orderBy(allocation.applicationId)
    .limit(1000)

/** What the partners of these projects get. Bounded: twelve a project. */
export const listAllocationShares = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<AllocationShareRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(allocationShare)
        .where(
          and(
            eq(allocationShare.spaceId, scope.spaceId),
            inArray(allocationShare.applicationId, [...applicationIds]),
          ),
        )
        .orderBy(allocationShare.applicationId, allocationShare.organisationId)

export const insertStep = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ProjectStepRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(projectStep).values({ spaceId: scope.spaceId, ...row })
}

/** What happened with these projects, the newest first. Bounded: a few a project, the newest 2 000. */
export const listSteps = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<ProjectStepRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(projectStep)
        .where(
          and(
            eq(projectStep.spaceId, scope.spaceId),
            inArray(projectStep.applicationId, [...applicationIds]),
          ),
        )
        .orderBy(desc(projectStep.recordedAt), desc(projectStep.id))
        .limit(2000)
