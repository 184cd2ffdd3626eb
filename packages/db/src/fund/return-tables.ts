import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'
import { allocation } from './assessment-tables.ts'
import { bankLine } from './payment-tables.ts'

/** What a project paid back, by the bank's own movement; one that was said by mistake is taken back and stays. */
export const projectReturn = pgTable(
  'project_return',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    applicationId: uuid('application_id').notNull(),
    cents: bigint('cents', { mode: 'bigint' }).notNull(),
    receivedOn: date('received_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    lineId: uuid('line_id').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    undoneAt: instant('undone_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('project_return_line').on(t.spaceId, t.lineId).where(sql`undone_at is null`),
    index('project_return_of').on(t.spaceId, t.applicationId),
    foreignKey({
      columns: [t.spaceId, t.applicationId],
      foreignColumns: [allocation.spaceId, allocation.applicationId],
    }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    check('project_return_comes_in', sql`cents > 0`),
  ],
)
