import { and, desc, eq, exists, inArray, ne, notInArray, or } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { applicationShare, callApplication, confirmedMoney } from './call-tables.ts'

export type ApplicationRow = typeof callApplication.$inferSelect
export type ShareRow = typeof applicationShare.$inferSelect
export type ConfirmedRow = typeof confirmedMoney.$inferSelect

const isApplication = (scope: Scope, id: string) =>
  and(eq(callApplication.spaceId, scope.spaceId), eq(callApplication.id, id))
const isShare = (scope: Scope, applicationId: string) =>
  and(eq(applicationShare.spaceId, scope.spaceId), eq(applicationShare.applicationId, applicationId))

export const insertApplication = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ApplicationRow, 'spaceId' | 'submittedAt' | 'withdrawnAt' | 'withdrawnReason'>,
): Promise<void> => {
  await tx.insert(callApplication).values({ spaceId: scope.spaceId, ...row })
}

/** Changes a draft, or moves it on; `revision` rises with what it says. */
export const updateApplication = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<
    Pick<
      ApplicationRow,
      | 'title'
      | 'summary'
      | 'budget'
      | 'minimumCents'
      | 'maximumCents'
      | 'state'
      | 'revision'
      | 'submittedAt'
      | 'withdrawnAt'
      | 'withdrawnReason'
    >
  >,
): Promise<void> => {
  await tx.update(callApplication).set(change).where(isApplication(scope, id))
}

export const findApplication = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<ApplicationRow | undefined> =>
  (await db.select().from(callApplication).where(isApplication(scope, id)))[0]

/** The same, and nobody else changes it or what is agreed in it before the transaction ends. */
export const lockApplication = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<ApplicationRow | undefined> =>
  (await tx.select().from(callApplication).where(isApplication(scope, id)).for('update'))[0]

/** All applications of a call that were handed in, for its result. Bounded: 1 000, each of organisations that apply. */
export const listSubmitted = (db: ReadDb, scope: Scope, callId: string): Promise<ApplicationRow[]> =>
  db
    .select()
    .from(callApplication)
    .where(
      and(
        eq(callApplication.spaceId, scope.spaceId),
        eq(callApplication.callId, callId),
        eq(callApplication.state, 'submitted'),
      ),
    )
    .orderBy(callApplication.id)
    .limit(1000)

/**
 * Applications of a call that are not handed in, or were taken back, in which one of these organisations has a part: its
 * lead, a partner, or whoever receives for one. Bounded: the newest 100.
 */
export const listOwnDrafts = (
  db: ReadDb,
  scope: Scope,
  callId: string,
  organisationIds: readonly string[],
): Promise<ApplicationRow[]> => {
  if (organisationIds.length === 0) return Promise.resolve([])
  const ids = [...organisationIds]
  const share = db
    .select({ one: applicationShare.organisationId })
    .from(applicationShare)
    .where(
      and(
        eq(applicationShare.spaceId, scope.spaceId),
        eq(applicationShare.applicationId, callApplication.id),
        or(inArray(applicationShare.organisationId, ids), inArray(applicationShare.hostId, ids)),
      ),
    )
  return db
    .select()
    .from(callApplication)
    .where(
      and(
        eq(callApplication.spaceId, scope.spaceId),
        eq(callApplication.callId, callId),
        ne(callApplication.state, 'submitted'),
        or(inArray(callApplication.leadId, ids), exists(share)),
      ),
    )
    .orderBy(desc(callApplication.id))
    .limit(100)
}

/** Shares of these applications. Bounded: twelve an application. */
export const listShares = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<ShareRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(applicationShare)
        .where(
          and(
            eq(applicationShare.spaceId, scope.spaceId),
            inArray(applicationShare.applicationId, [...applicationIds]),
          ),
        )
        .orderBy(applicationShare.applicationId, applicationShare.organisationId)

/**
 * Writes the shares of a draft. Those named in `agreed` are as they were, with what was agreed; the others are asked
 * again.
 */
export const replaceShares = async (
  tx: Tx,
  scope: Scope,
  applicationId: string,
  shares: readonly Pick<ShareRow, 'organisationId' | 'askedCents' | 'hostId'>[],
  agreed: readonly string[],
): Promise<void> => {
  await tx
    .delete(applicationShare)
    .where(
      and(
        isShare(scope, applicationId),
        agreed.length > 0 ? notInArray(applicationShare.organisationId, [...agreed]) : undefined,
      ),
    )
  const written = shares.filter(one => !agreed.includes(one.organisationId))
  if (written.length > 0)
    await tx
      .insert(applicationShare)
      .values(written.map(one => ({ spaceId: scope.spaceId, applicationId, ...one })))
}

/** What a partner, or its host, agrees to. */
export const agreeToShare = async (
  tx: Tx,
  scope: Scope,
  share: Pick<ShareRow, 'applicationId' | 'organisationId'>,
  agreement:
    | Pick<ShareRow, 'agreedAt' | 'agreedBy' | 'agreedMandateId' | 'hasPurpose'>
    | Pick<ShareRow, 'hostAgreedAt' | 'hostAgreedBy' | 'hostMandateId'>,
): Promise<void> => {
  await tx
    .update(applicationShare)
    .set(agreement)
    .where(
      and(isShare(scope, share.applicationId), eq(applicationShare.organisationId, share.organisationId)),
    )
}

/** Records money that a project has from outside. */
export const insertConfirmed = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ConfirmedRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(confirmedMoney).values({ spaceId: scope.spaceId, ...row })
}

/** Money from outside of these projects, newest first. Bounded: the newest 500. */
export const listConfirmed = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<ConfirmedRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(confirmedMoney)
        .where(
          and(
            eq(confirmedMoney.spaceId, scope.spaceId),
            inArray(confirmedMoney.applicationId, [...applicationIds]),
          ),
        )
        .orderBy(desc(confirmedMoney.recordedAt), desc(confirmedMoney.id))
        .limit(500)
