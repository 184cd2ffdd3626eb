import { tensionStates } from '@reliance/core/decisions/tension.ts'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { body, role } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** What somebody says of how a body works (R15). What is handed to another body ends here and waits there as a row of its own. */
export const tension = pgTable(
  'tension',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    /** The role that it is about; null where it is about the body and its rules. */
    roleId: uuid('role_id'),
    happens: text('happens').notNull(),
    needed: text('needed').notNull(),
    filedBy: uuid('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    /** The tension of another body that this one goes on with. */
    returnedFromId: uuid('returned_from_id'),
    state: text('state', { enum: tensionStates }).notNull().default('open'),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
    note: text('note').notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    foreignKey({ columns: [t.spaceId, t.roleId], foreignColumns: [role.spaceId, role.id] }),
    foreignKey({
      name: 'tension_goes_on_with',
      columns: [t.spaceId, t.returnedFromId],
      foreignColumns: [t.spaceId, t.id],
    }),
    index('tension_of_body').on(t.spaceId, t.bodyId, t.state),
    check('tension_state', sql`state in ('open', 'treated', 'returned', 'withdrawn')`),
    check('tension_happens', sql`char_length(happens) between 1 and 600`),
    check('tension_needed', sql`char_length(needed) between 1 and 600`),
    check('tension_note', sql`char_length(note) <= 600`),
    check(
      'tension_ended',
      sql`(state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)
        and (note <> '') = (state in ('treated', 'returned'))`,
    ),
  ],
)
