import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'

/** An invitation for whoever holds its code, shown at a meeting: some people, some days, then it is over. */
export const openInvitation = pgTable(
  'open_invitation',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    codeHash: text('code_hash').notNull(),
    level: text('level', { enum: ['supporter', 'member'] }).notNull(),
    placesMax: integer('places_max').notNull(),
    placesTaken: integer('places_taken').notNull().default(0),
    createdBy: uuid('created_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    closedAt: instant('closed_at'),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] }), index('open_invitation_code').on(t.codeHash)],
)
