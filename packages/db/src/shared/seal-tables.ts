import { bigint, customType, pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, spaceId } from './tables.ts'

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * The chain that seals the acts of a space: each link holds the keyed hash of the act and of the link before. The
 * key is the application's, so that whoever changes rows in the database cannot make the chain again.
 */
export const actSeal = pgTable(
  'act_seal',
  {
    spaceId: spaceId(),
    position: bigint('position', { mode: 'number' }).notNull(),
    actId: uuid('act_id').notNull(),
    hash: bytea('hash').notNull(),
    sealedAt: instant('sealed_at').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.position] }), uniqueIndex('act_seal_act').on(t.spaceId, t.actId)],
)

/** Acts that no link holds yet, written with them. */
export const actUnsealed = pgTable(
  'act_unsealed',
  { spaceId: spaceId(), actId: uuid('act_id').notNull() },
  t => [primaryKey({ columns: [t.spaceId, t.actId] })],
)
