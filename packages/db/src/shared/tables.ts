import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/** The space that owns the row: the first column of every key of a tenant table. */
export const spaceId = () => uuid('space_id').notNull()
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * A tenant: an organisation, a coalition, a popular assembly, a pool of mediators, or the directory itself
 * (which owns the mails that no space sends). `clock_offset_ms` moves the space's time in the demo only.
 */
export const space = pgTable('space', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['organisation', 'coalition', 'assembly', 'pool', 'directory'] }).notNull(),
  clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull().default(0),
  createdAt: instant('created_at').notNull().default(sql`transaction_timestamp()`),
  /** Since when it is here, where it came from another installation: what was decided before gives no right here. */
  importedAt: instant('imported_at'),
})

/** Addresses keep their history: a retired slug still leads to its space. */
export const slug = pgTable('slug', {
  slug: text('slug').primaryKey(),
  spaceId: uuid('space_id')
    .notNull()
    .references(() => space.id),
  since: instant('since').notNull().default(sql`transaction_timestamp()`),
  retiredAt: instant('retired_at'),
})

/** One row per mutation, so that the same request has one effect (mutation contract). */
export const request = pgTable(
  'request',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    inputHash: text('input_hash').notNull(),
    result: jsonb('result'),
    at: instant('at').notNull().default(sql`transaction_timestamp()`),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] })],
)

/** What must happen after the commit: events for other spaces, mails, jobs. The only way out of a transaction. */
export const outbox = pgTable(
  'outbox',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    targetSpaceId: uuid('target_space_id'),
    payload: jsonb('payload').notNull(),
    /** When it is due; a worker that takes it moves this on by its lease. */
    runAt: instant('run_at').notNull(),
    /** How often a worker took it. */
    attempts: integer('attempts').notNull().default(0),
    doneAt: instant('done_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('outbox_due').on(t.runAt, t.spaceId, t.position).where(sql`done_at is null and attempts < 12`),
    index('outbox_failed').on(t.spaceId).where(sql`done_at is null and attempts >= 12`),
  ],
)

/** Orders the events of a space; taken last in the transaction (quality fact 6). */
export const spaceCounter = pgTable('space_counter', {
  spaceId: spaceId().primaryKey(),
  value: bigint('value', { mode: 'number' }).notNull(),
})

/** Events of other spaces that this space has applied. */
export const handledEvent = pgTable(
  'handled_event',
  {
    spaceId: spaceId(),
    eventId: uuid('event_id').notNull(),
    at: instant('at').notNull().default(sql`transaction_timestamp()`),
  },
  t => [primaryKey({ columns: [t.spaceId, t.eventId] })],
)

/** Who did what, under which mandate, when. Append-only; the mandate may belong to another space. */
export const act = pgTable(
  'act',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    at: instant('at').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    subjectId: uuid('subject_id'),
    mandateSpaceId: uuid('mandate_space_id'),
    mandateId: uuid('mandate_id'),
    wording: text('wording'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('act_by_time').on(t.spaceId, t.at),
    // Former names and the like are read on every page, however many acts there are.
    index('act_by_kind').on(t.spaceId, t.kind, t.at),
  ],
)

/** Points used per rate-limit key (a keyed hash, never an address), so that limits survive a restart. */
export const rateLimit = pgTable('rate_limit', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: instant('expire'),
})
