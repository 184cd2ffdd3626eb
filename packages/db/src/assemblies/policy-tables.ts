import type { AssemblyPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** How a body holds its assemblies, as its decisions adopted it (R29); the highest version is in force. */
export const assemblyPolicy = pgTable(
  'assembly_policy',
  {
    spaceId: spaceId(),
    bodyId: uuid('body_id').notNull(),
    version: integer('version').notNull(),
    policy: jsonb('policy').$type<AssemblyPolicy>().notNull(),
    effectId: uuid('effect_id').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.bodyId, t.version] }),
    uniqueIndex('assembly_policy_effect').on(t.spaceId, t.effectId),
    foreignKey({
      name: 'assembly_policy_of_body',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    check('assembly_policy_version', sql`version >= 1`),
  ],
)
