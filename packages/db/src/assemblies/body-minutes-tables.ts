import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { calendarEvent } from '../calendar/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** What was said at a meeting of a body (R110): a version is written once, and another one has its reason. */
export const bodyMinutes = pgTable(
  'body_minutes',
  {
    spaceId: spaceId(),
    eventId: uuid('event_id').notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    reason: text('reason').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.eventId, t.version] }),
    foreignKey({
      columns: [t.spaceId, t.eventId],
      foreignColumns: [calendarEvent.spaceId, calendarEvent.id],
    }),
    check('body_minutes_text', sql`text <> '' and char_length(text) <= 20000`),
    check('body_minutes_version', sql`version >= 1 and (version = 1) = (reason = '')`),
  ],
)
