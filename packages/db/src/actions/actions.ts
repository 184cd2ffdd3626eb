import type { ActionContent, ActionScale } from '@reliance/core/actions/action.ts'
import type { ActionKey, ActionPeriod } from '@reliance/core/actions/list-actions.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNull,
  like,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { holdNumbers } from '../coalitions/hold-numbers.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { rowsOf } from '../shared/page.ts'
import { partOf } from './parts.ts'
import { action, actionPart } from './tables.ts'

export type ActionRow = typeof action.$inferSelect

/** In progress or to come; an action whose days are past is over, whether or not somebody said so. */
const isAhead = (today: CivilDate): SQL | undefined =>
  and(inArray(action.state, ['draft', 'published']), gte(action.endsOn, today))

const isOver = (today: CivilDate): SQL | undefined =>
  or(inArray(action.state, ['done', 'dropped']), lt(action.endsOn, today))

/** What the coalition reads, and the drafts that one's own organisations lead. */
const readable = (db: ReadDb, { spaceId }: Scope, ownIds: readonly string[]): SQL | undefined =>
  and(
    eq(action.spaceId, spaceId),
    ownIds.length === 0
      ? ne(action.state, 'draft')
      : or(ne(action.state, 'draft'), partOf(db, { ids: ownIds, role: 'lead' })),
  )

const beyond = (period: ActionPeriod, key: ActionKey | null): SQL | undefined => {
  if (key === null) return undefined
  return period === 'ahead'
    ? sql`(${action.startsOn}, ${action.id}) > (${key.on}::date, ${key.id}::uuid)`
    : sql`(${action.endsOn}, ${action.id}) < (${key.on}::date, ${key.id}::uuid)`
}

type Asked = {
  period: ActionPeriod
  today: CivilDate
  ownIds: readonly string[]
  scale: ActionScale | null
  theme: string | null
  departement: string | null
  organisationId: string | null
}

/** A page of the plan, by scale, theme, département and organisation together (R61). */
export const listActions = (
  db: ReadDb,
  scope: Scope,
  { period, today, ownIds, scale, theme, departement, organisationId }: Asked,
  page: PageAsked<ActionKey>,
): Promise<ActionRow[]> =>
  db
    .select()
    .from(action)
    .where(
      and(
        readable(db, scope, ownIds),
        period === 'ahead' ? isAhead(today) : isOver(today),
        scale === null ? undefined : eq(action.scale, scale),
        theme === null ? undefined : arrayContains(action.themes, [theme]),
        departement === null ? undefined : like(action.communeCode, `${departement}%`),
        organisationId === null ? undefined : partOf(db, { ids: [organisationId] }),
        beyond(period, page.before),
      ),
    )
    .orderBy(
      ...(period === 'ahead'
        ? [asc(action.startsOn), asc(action.id)]
        : [desc(action.endsOn), desc(action.id)]),
    )
    .limit(rowsOf(page))

/** What the coalition reads of the plan, by its days, for a file. Bounded: the first thousand actions. */
export const listPlan = (db: ReadDb, scope: Scope): Promise<ActionRow[]> =>
  db
    .select()
    .from(action)
    .where(readable(db, scope, []))
    .orderBy(asc(action.startsOn), asc(action.id))
    .limit(1000)

/** What the filters of the plan offer. Bounded: two hundred actions that are not over. */
export const listFilters = (db: ReadDb, scope: Scope, today: CivilDate) =>
  db
    .select({ themes: action.themes, communeCode: action.communeCode })
    .from(action)
    .where(and(readable(db, scope, []), isAhead(today)))
    .orderBy(asc(action.startsOn), asc(action.id))
    .limit(200)

/**
 * The lead of each action that was published (R60), as ids in the order of the actions. Bounded: the newest five hundred.
 */
export const listLeads = async (db: ReadDb, { spaceId }: Scope): Promise<string[]> => {
  const rows = await db
    .select({ organisationId: actionPart.organisationId })
    .from(action)
    .innerJoin(
      actionPart,
      and(
        eq(actionPart.spaceId, action.spaceId),
        eq(actionPart.actionId, action.id),
        eq(actionPart.role, 'lead'),
        isNull(actionPart.endedAt),
      ),
    )
    .where(and(eq(action.spaceId, spaceId), inArray(action.state, ['published', 'done'])))
    .orderBy(desc(action.number))
    .limit(500)
  return rows.map(one => one.organisationId)
}

/** What everybody reads of the plan (R56): published, open to all, not over. Bounded: `rows`, and one that says that there are others. */
export const listPublicActions = (
  db: ReadDb,
  { spaceId }: Scope,
  { today, rows }: { today: CivilDate; rows: number },
): Promise<ActionRow[]> =>
  db
    .select()
    .from(action)
    .where(
      and(
        eq(action.spaceId, spaceId),
        eq(action.state, 'published'),
        eq(action.audience, 'public'),
        gte(action.endsOn, today),
        partOf(db, { role: 'lead', discretion: 'shown' }),
      ),
    )
    .orderBy(asc(action.startsOn), asc(action.id))
    .limit(rows + 1)

/** One action by its number, where this person may read it. */
export const findAction = async (
  db: ReadDb,
  scope: Scope,
  number: number,
  ownIds: readonly string[],
): Promise<ActionRow | undefined> =>
  (
    await db
      .select()
      .from(action)
      .where(and(readable(db, scope, ownIds), eq(action.number, number)))
  )[0]

/** The same by its id, for a page that asks somebody about it: one that the coalition reads. */
export const findActionById = async (db: ReadDb, scope: Scope, id: string): Promise<ActionRow | undefined> =>
  (
    await db
      .select()
      .from(action)
      .where(and(readable(db, scope, []), eq(action.id, id)))
  )[0]

/** The same by its id, for whoever does something with it, kept as it is until the transaction ends. */
export const lockAction = async (
  tx: Tx,
  scope: Scope,
  id: string,
  ownIds: readonly string[],
): Promise<ActionRow | undefined> =>
  (
    await tx
      .select()
      .from(action)
      .where(and(readable(tx, scope, ownIds), eq(action.id, id)))
      .for('update')
  )[0]

/** Writes an action; its number follows the one before. */
export const insertAction = async (
  tx: Tx,
  { spaceId }: Scope,
  row: ActionContent & Pick<ActionRow, 'id' | 'state' | 'addedBy' | 'addedAt' | 'publishedAt'>,
): Promise<number> => {
  await holdNumbers(tx, spaceId)
  const [made] = await tx
    .insert(action)
    .values({
      spaceId,
      ...row,
      number: sql`(select coalesce(max(a.number), 0) + 1 from action a where a.space_id = ${spaceId})`,
    })
    .returning({ number: action.number })
  return made?.number ?? 0
}

export const updateAction = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  to: Partial<Omit<ActionRow, 'spaceId' | 'id' | 'number' | 'revision' | 'addedBy' | 'addedAt'>>,
): Promise<void> => {
  await tx
    .update(action)
    .set({ ...to, revision: sql`${action.revision} + 1` })
    .where(and(eq(action.spaceId, spaceId), eq(action.id, id)))
}
