import {
  bigint,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from './tables.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * A file of the space, in pieces. What it is and its hash are known once all pieces are there; it is attached
 * once, to the row of another table that `attached_kind` names, and read by whoever reads that row.
 */
export const file = pgTable(
  'file',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    bytes: integer('bytes').notNull(),
    uploadedBy: uuid('uploaded_by').notNull(),
    startedAt: instant('started_at').notNull(),
    mediaType: text('media_type'),
    sha256: text('sha256'),
    storedAt: instant('stored_at'),
    attachedKind: text('attached_kind'),
    attachedId: uuid('attached_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('file_attached').on(t.spaceId, t.attachedKind, t.attachedId),
  ],
)

export const fileChunk = pgTable(
  'file_chunk',
  {
    spaceId: spaceId(),
    fileId: uuid('file_id').notNull(),
    number: integer('number').notNull(),
    content: bytea('content').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.fileId, t.number] }),
    foreignKey({ columns: [t.spaceId, t.fileId], foreignColumns: [file.spaceId, file.id] }),
  ],
)

/** What the files of a space weigh together, one row that each sending locks: the quota cannot be outrun. */
export const fileUsage = pgTable('file_usage', {
  spaceId: spaceId().primaryKey(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
})
