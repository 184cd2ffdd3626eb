import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { person } from '../identity/tables.ts'
import { instant } from '../shared/tables.ts'

/**
 * A kind of mail that a person does not want. It is about their mailbox, not about a place of theirs, so it stands
 * in the directory: the door that hands out addresses reads it, and it goes with the account.
 */
export const mutedMail = pgTable(
  'muted_mail',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    mutedAt: instant('muted_at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.kind] })],
)
