import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, spaceId } from './tables.ts'

/** Mails that have left, by their event and a keyed hash of their reader: written after each, read before. */
export const sentMail = pgTable(
  'sent_mail',
  {
    spaceId: spaceId(),
    eventId: uuid('event_id').notNull(),
    reader: text('reader').notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.eventId, t.reader] })],
)
