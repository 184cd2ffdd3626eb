import { mostNeeds } from '@reliance/core/actions/action.ts'
import type { Discretion } from '@reliance/core/actions/discretion.ts'
import type { ActionRole } from '@reliance/core/actions/take-part.ts'
import { and, asc, eq, exists, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { action, actionNeed, actionPart } from './tables.ts'

export type PartRow = typeof actionPart.$inferSelect

const ofMember = and(
  eq(memberOrganisation.spaceId, actionPart.spaceId),
  eq(memberOrganisation.organisationId, actionPart.organisationId),
  eq(memberOrganisation.status, 'joined'),
)

type Whose = { ids?: readonly string[]; role?: ActionRole; discretion?: Discretion }

/** Whether the action that is read has a part of that kind now, of an organisation that belongs to the coalition. */
export const partOf = (db: ReadDb, { ids, role, discretion }: Whose): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(actionPart)
      .innerJoin(memberOrganisation, ofMember)
      .where(
        and(
          eq(actionPart.spaceId, action.spaceId),
          eq(actionPart.actionId, action.id),
          isNull(actionPart.endedAt),
          ids && inArray(actionPart.organisationId, [...ids]),
          role && eq(actionPart.role, role),
          discretion && eq(actionPart.discretion, discretion),
        ),
      ),
  )

const partsOf = (db: ReadDb, { spaceId }: Scope, actionIds: readonly string[], discretion?: Discretion) =>
  actionIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          partId: actionPart.id,
          actionId: actionPart.actionId,
          organisationId: actionPart.organisationId,
          name: memberOrganisation.displayName,
          role: actionPart.role,
          discretion: actionPart.discretion,
          contribution: actionPart.contribution,
          joinedAt: actionPart.joinedAt,
        })
        .from(actionPart)
        .innerJoin(memberOrganisation, ofMember)
        .where(
          and(
            eq(actionPart.spaceId, spaceId),
            inArray(actionPart.actionId, [...actionIds]),
            isNull(actionPart.endedAt),
            discretion && eq(actionPart.discretion, discretion),
          ),
        )
        .orderBy(asc(memberOrganisation.displayName), asc(actionPart.id))

/** Who takes part in those actions, by name (R59), for people of the coalition. Bounded: the members of the coalition for each. */
export const listParts = (db: ReadDb, scope: Scope, actionIds: readonly string[]) =>
  partsOf(db, scope, actionIds)

/**
 * Who appears in those actions, for everybody: nobody who takes part discreetly is even read (R56). Bounded: as `listParts`.
 */
export const listShownParts = (db: ReadDb, scope: Scope, actionIds: readonly string[]) =>
  partsOf(db, scope, actionIds, 'shown')

/** What those actions lack or lacked, in the order in which it was asked. Bounded: a few for each. */
export const listNeeds = (db: ReadDb, { spaceId }: Scope, actionIds: readonly string[]) =>
  actionIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          needId: actionNeed.id,
          actionId: actionNeed.actionId,
          text: actionNeed.text,
          partId: actionNeed.partId,
        })
        .from(actionNeed)
        .where(
          and(
            eq(actionNeed.spaceId, spaceId),
            inArray(actionNeed.actionId, [...actionIds]),
            isNull(actionNeed.droppedAt),
          ),
        )
        .orderBy(asc(sql`lower(${actionNeed.text})`), asc(actionNeed.id))
        .limit(actionIds.length * mostNeeds)

export const insertPart = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Omit<PartRow, 'spaceId' | 'endedAt'>,
): Promise<void> => {
  await tx.insert(actionPart).values({ spaceId, ...row })
}

export const updatePart = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  to: Partial<Pick<PartRow, 'discretion' | 'contribution' | 'role' | 'endedAt'>>,
): Promise<void> => {
  await tx
    .update(actionPart)
    .set(to)
    .where(and(eq(actionPart.spaceId, spaceId), eq(actionPart.id, id)))
}

/**
 * The parts of an organisation in actions that are not over, but where it leads: what it would have brought is missing again.
 * A lead that is gone stays written, so that the action has one until it is taken up (R73).
 */
export const endPartsOf = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
  endedAt: Date,
): Promise<void> => {
  const parts = await tx
    .select({ id: actionPart.id })
    .from(actionPart)
    .innerJoin(action, and(eq(action.spaceId, actionPart.spaceId), eq(action.id, actionPart.actionId)))
    .where(
      and(
        eq(actionPart.spaceId, scope.spaceId),
        eq(actionPart.organisationId, organisationId),
        eq(actionPart.role, 'partner'),
        isNull(actionPart.endedAt),
        inArray(action.state, ['draft', 'published']),
      ),
    )
  for (const { id } of parts) {
    await fillNeeds(tx, scope, id, [])
    await updatePart(tx, scope, id, { endedAt })
  }
}

export const insertNeeds = async (
  tx: Tx,
  { spaceId }: Scope,
  rows: readonly { id: string; actionId: string; text: string; askedBy: string; askedAt: Date }[],
): Promise<void> => {
  if (rows.length > 0) await tx.insert(actionNeed).values(rows.map(row => ({ spaceId, ...row })))
}

/** The part fills these needs and no others of its action: what it filled before waits again. */
export const fillNeeds = async (
  tx: Tx,
  { spaceId }: Scope,
  partId: string,
  needIds: readonly string[],
): Promise<void> => {
  const here = and(eq(actionNeed.spaceId, spaceId), isNull(actionNeed.droppedAt))
  await tx
    .update(actionNeed)
    .set({ partId: null })
    .where(
      and(
        here,
        eq(actionNeed.partId, partId),
        needIds.length === 0 ? undefined : notInArray(actionNeed.id, [...needIds]),
      ),
    )
  if (needIds.length > 0)
    await tx
      .update(actionNeed)
      .set({ partId })
      .where(and(here, inArray(actionNeed.id, [...needIds])))
}

export const dropNeed = async (tx: Tx, { spaceId }: Scope, id: string, droppedAt: Date): Promise<void> => {
  await tx
    .update(actionNeed)
    .set({ droppedAt })
    .where(and(eq(actionNeed.spaceId, spaceId), eq(actionNeed.id, id)))
}
