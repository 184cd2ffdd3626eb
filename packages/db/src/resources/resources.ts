import type { StandingOffer } from '@reliance/core/resources/change-offer.ts'
import type { ResourceContent, ResourceKind } from '@reliance/core/resources/resource.ts'
import { isCounted } from '@reliance/core/resources/resource.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { resource } from './tables.ts'

export type ResourceRow = typeof resource.$inferSelect

const owner = and(
  eq(memberOrganisation.spaceId, resource.spaceId),
  eq(memberOrganisation.organisationId, resource.organisationId),
)

const shownResources = (db: ReadDb) =>
  db
    .select({ resource, owner: memberOrganisation.displayName })
    .from(resource)
    .innerJoin(memberOrganisation, owner)

export type ShownResource = { resource: ResourceRow; owner: string }

/** What all see, and beside it whatever those organisations have; none of an organisation that is gone. */
const seenBy = (scope: Scope, ownIds: readonly string[]): SQL | undefined =>
  and(
    eq(resource.spaceId, scope.spaceId),
    eq(memberOrganisation.status, 'joined'),
    or(
      isNotNull(resource.publishedAt),
      ownIds.length === 0 ? undefined : inArray(resource.organisationId, [...ownIds]),
      sql`false`,
    ),
  )

type Asked = {
  /** Resources of one kind alone; null for all. */
  kind: ResourceKind | null
  /** What those organisations lend, drafts and withdrawn offers included; null for what all see and can ask for. */
  ownIds: readonly string[] | null
}

/** A page of the catalogue, the newest first. */
export const listResources = (
  db: ReadDb,
  scope: Scope,
  { kind, ownIds }: Asked,
  page: PageAsked,
): Promise<ShownResource[]> =>
  shownResources(db)
    .where(
      and(
        eq(resource.spaceId, scope.spaceId),
        eq(memberOrganisation.status, 'joined'),
        ownIds === null
          ? and(isNotNull(resource.publishedAt), isNull(resource.withdrawnAt), isNull(resource.pausedAt))
          : inArray(resource.organisationId, [...ownIds]),
        kind === null ? undefined : eq(resource.kind, kind),
        olderThan(resource.id, page),
      ),
    )
    .orderBy(desc(resource.id))
    .limit(rowsOf(page))

/** One resource as those of these organisations see it: a draft of another one is not there. */
export const findResource = async (
  db: ReadDb,
  scope: Scope,
  id: string,
  ownIds: readonly string[],
): Promise<ShownResource | undefined> =>
  (await shownResources(db).where(and(seenBy(scope, ownIds), eq(resource.id, id))))[0]

/** The same for whoever changes it or what is booked of it, kept as it is until the transaction ends. */
export const lockResource = async (
  tx: Tx,
  scope: Scope,
  id: string,
  ownIds: readonly string[],
): Promise<ShownResource | undefined> =>
  (
    await shownResources(tx)
      .where(and(seenBy(scope, ownIds), eq(resource.id, id)))
      .for('update', { of: resource })
  )[0]

type Added = Pick<ResourceRow, 'id' | 'organisationId' | 'addedBy' | 'addedAt' | 'publishedAt'>

export const insertResource = async (
  tx: Tx,
  { spaceId }: Scope,
  content: ResourceContent,
  added: Added,
): Promise<void> => {
  await tx.insert(resource).values({ spaceId, ...content, isCounted: isCounted(content.kind), ...added })
}

/** Says it otherwise. */
export const updateResource = async (
  tx: Tx,
  scope: Scope,
  id: string,
  content: ResourceContent | StandingOffer,
): Promise<void> => {
  await tx
    .update(resource)
    .set({ ...content, revision: sql`${resource.revision} + 1` })
    .where(and(eq(resource.spaceId, scope.spaceId), eq(resource.id, id)))
}
