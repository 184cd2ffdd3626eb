import { rollStatuses } from '@reliance/core/assemblies/attendance/roll.ts'
import { meetingRoles } from '@reliance/core/assemblies/meeting-roles.ts'
import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'
import { assembly } from './tables.ts'

/** Who holds which of the three roles of an assembly (R101). */
export const assemblyRole = pgTable(
  'assembly_role',
  {
    spaceId: spaceId(),
    assemblyId: uuid('assembly_id').notNull(),
    role: text('role', { enum: meetingRoles }).notNull(),
    personId: uuid('person_id').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.assemblyId, t.role] }),
    foreignKey({
      name: 'assembly_role_of',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('assembly_role_kind', sql`role in ('facilitation', 'minutes', 'next_agenda')`),
  ],
)

/** The roll as it was when the roles were held: who may vote, and why somebody may not (R93). */
export const assemblyRoll = pgTable(
  'assembly_roll',
  {
    spaceId: spaceId(),
    assemblyId: uuid('assembly_id').notNull(),
    personId: uuid('person_id').notNull(),
    status: text('status', { enum: rollStatuses }).notNull(),
    groupIds: uuid('group_ids').array().notNull().default(sql`'{}'`),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.assemblyId, t.personId] }),
    foreignKey({
      name: 'assembly_roll_of',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('assembly_roll_status', sql`status in ('entitled', 'dues_late', 'supporter')`),
  ],
)

/** One stay of a person in an assembly; who leaves and comes back has two. */
export const assemblyStay = pgTable(
  'assembly_stay',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    assemblyId: uuid('assembly_id').notNull(),
    personId: uuid('person_id').notNull(),
    mode: text('mode', { enum: ['room', 'online'] }).notNull(),
    arrivedAt: instant('arrived_at').notNull(),
    leftAt: instant('left_at'),
    checkedInBy: uuid('checked_in_by').notNull(),
    /** Whether the person never came to an assembly of this body before (R102). */
    isFirst: boolean('is_first').notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('assembly_stay_there').on(t.spaceId, t.assemblyId, t.personId).where(sql`left_at is null`),
    foreignKey({
      name: 'assembly_stay_in',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('assembly_stay_mode', sql`mode in ('room', 'online')`),
    check('assembly_stay_times', sql`arrived_at <= left_at`),
  ],
)

/**
 * The vote of one member that another holds in an assembly (L7): never changed, but taken back. Somebody who gives it again
 * gives another.
 */
export const givenProxy = pgTable(
  'given_proxy',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    assemblyId: uuid('assembly_id').notNull(),
    giverId: uuid('giver_id').notNull(),
    holderId: uuid('holder_id').notNull(),
    givenAt: instant('given_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    // One holder at a time.
    uniqueIndex('given_proxy_stands').on(t.spaceId, t.assemblyId, t.giverId).where(sql`revoked_at is null`),
    index('given_proxy_of_assembly').on(t.spaceId, t.assemblyId),
    foreignKey({
      name: 'given_proxy_for',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('given_proxy_to_another', sql`giver_id <> holder_id`),
    check('given_proxy_times', sql`given_at <= revoked_at`),
  ],
)

/** The minutes with their record of decisions as they were published; a correction is another version. */
export const minutesVersion = pgTable(
  'minutes_version',
  {
    spaceId: spaceId(),
    assemblyId: uuid('assembly_id').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Minutes>().notNull(),
    contentHash: text('content_hash').notNull(),
    /** Why it was corrected; empty for the first. */
    reason: text('reason').notNull().default(''),
    publishedBy: uuid('published_by').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.assemblyId, t.version] }),
    foreignKey({
      name: 'minutes_version_of',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('minutes_version_corrected', sql`version >= 1 and (version = 1) = (reason = '')`),
  ],
)
