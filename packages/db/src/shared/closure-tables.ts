import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, spaceId } from './tables.ts'

/**
 * That a space was closed: by which decision, by whom, until when it can be opened again, and what became of it. While
 * one is not reopened the space is read-only (decision 20). Nobody closed what ended with its last organisation.
 */
export const closure = pgTable(
  'closure',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    closedAt: instant('closed_at').notNull(),
    /** The effect of the decision; none where the last organisation of a coalition went. */
    effectId: uuid('effect_id'),
    closedBy: uuid('closed_by'),
    /** The first instant at which it is closed for good. */
    finalAt: instant('final_at').notNull(),
    reopenedAt: instant('reopened_at'),
    reopenedBy: uuid('reopened_by'),
    /** When what follows from closing for good was done. */
    endedAt: instant('ended_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('closure_current').on(t.spaceId).where(sql`reopened_at is null`),
  ],
)
