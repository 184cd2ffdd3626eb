import type { Extension } from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import { wantedOutcomes } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import { assemblyKinds, assemblyStates } from '@reliance/core/assemblies/assembly-state.ts'
import { convocationAnswers } from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { itemOutcomes } from '@reliance/core/assemblies/treat-item.ts'
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
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { calendarEvent } from '../calendar/tables.ts'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { bodyOutput } from './output-tables.ts'

/** That an assembly came to that step of its life, or beyond it. */
const reached = (state: (typeof held)[number]) =>
  sql.raw(
    `state in (${held
      .slice(held.indexOf(state))
      .map(one => `'${one}'`)
      .join(', ')})`,
  )
const held = ['checked_in', 'running', 'closed', 'minutes_draft', 'published', 'approved'] as const

/**
 * An assembly of a body: what its date in the calendar does not say. `state` is the last step that was written; that it is
 * called off, its date says.
 */
export const assembly = pgTable(
  'assembly',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind', { enum: assemblyKinds }).notNull(),
    /** Why it is held out of turn (R92); empty for an ordinary one. */
    reason: text('reason').notNull().default(''),
    state: text('state', { enum: assemblyStates }).notNull().default('planned'),
    convenedAt: instant('convened_at'),
    convenedBy: uuid('convened_by'),
    frozenAt: instant('frozen_at'),
    /** Why one person holds several of its roles (R101); empty where nobody does. */
    sameHolderReason: text('same_holder_reason').notNull().default(''),
    /** Whether the video is on, or why there is none; both empty until somebody says so (R101). */
    isVideoOn: boolean('is_video_on'),
    noVideoReason: text('no_video_reason').notNull().default(''),
    /** How many were on the roll when the roles were held: the electorate that a quorum is a part of (R93). */
    rollCount: integer('roll_count'),
    startedAt: instant('started_at'),
    /** How many were there or represented as it began; null of one that began before that was kept. */
    startCount: integer('start_count'),
    /** Why its points stand in another order than that of the rule (R99); empty where they do not. */
    orderReason: text('order_reason').notNull().default(''),
    /** Whether it was held on paper and is entered afterwards: its hours are those that were noted. */
    isOnPaper: boolean('is_on_paper').notNull().default(false),
    /** How long before it newcomers are welcomed (R91), and by whom; 0 where they are not. */
    welcomeMinutes: integer('welcome_minutes').notNull().default(0),
    welcomeHostId: uuid('welcome_host_id'),
    welcomeHostAt: instant('welcome_host_at'),
    /** Recorded votes that added minutes, in their order (R100). */
    extensions: jsonb('extensions').$type<(Extension & { at: string })[]>().notNull().default([]),
    closedAt: instant('closed_at'),
    publishedAt: instant('published_at'),
    /** The assembly that approved its minutes. */
    approvedInId: uuid('approved_in_id'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    unique('assembly_of_event').on(t.spaceId, t.eventId),
    index('assembly_by_body').on(t.spaceId, t.bodyId),
    foreignKey({
      name: 'assembly_is_event',
      columns: [t.spaceId, t.eventId],
      foreignColumns: [calendarEvent.spaceId, calendarEvent.id],
    }),
    foreignKey({
      name: 'assembly_of_body',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    check('assembly_kind', sql`kind in ('ordinary', 'extraordinary')`),
    check('assembly_reason', sql`(kind = 'extraordinary') = (reason <> '')`),
    check(
      'assembly_state',
      sql`state in ('planned', 'convened', 'agenda_open', 'agenda_frozen', 'checked_in', 'running', 'closed', 'minutes_draft', 'published', 'approved')`,
    ),
    check(
      'assembly_convened',
      sql`(state = 'planned') = (convened_at is null) and (convened_at is null) = (convened_by is null)`,
    ),
    check('assembly_frozen', sql`(state in ('planned', 'convened', 'agenda_open')) = (frozen_at is null)`),
    check('assembly_roll_kept', sql`(${reached('checked_in')}) = (roll_count is not null)`),
    check('assembly_started', sql`(${reached('running')}) = (started_at is not null)`),
    check('assembly_start_count', sql`start_count is null or start_count >= 0 and started_at is not null`),
    check('assembly_on_paper', sql`not is_on_paper or started_at is not null`),
    check('assembly_hours', sql`started_at <= closed_at`),
    check('assembly_video_said', sql`not (${reached('running')}) or is_video_on or no_video_reason <> ''`),
    check('assembly_closed', sql`(${reached('closed')}) = (closed_at is not null)`),
    check('assembly_published', sql`(${reached('published')}) = (published_at is not null)`),
    check('assembly_approved', sql`(state = 'approved') = (approved_in_id is not null)`),
    check('assembly_welcome', sql`welcome_minutes between 0 and 120`),
    check(
      'assembly_welcome_host',
      sql`(welcome_host_id is null) = (welcome_host_at is null) and (welcome_host_id is null or welcome_minutes > 0)`,
    ),
    foreignKey({
      name: 'assembly_approved_in',
      columns: [t.spaceId, t.approvedInId],
      foreignColumns: [t.spaceId, t.id],
    }),
  ],
)

/** A point that somebody brings to an assembly (R97). */
export const agendaItem = pgTable(
  'agenda_item',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    assemblyId: uuid('assembly_id').notNull(),
    title: text('title').notNull(),
    wantedOutcome: text('wanted_outcome', { enum: wantedOutcomes }).notNull(),
    plannedMinutes: integer('planned_minutes').notNull(),
    filedBy: uuid('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    /** How many times it was adjourned, and its place among those that were adjourned with it (R100). */
    carriedCount: integer('carried_count').notNull().default(0),
    carriedOrder: integer('carried_order'),
    /** Why it came in after the freeze (R98); empty where it came before. */
    urgencyReason: text('urgency_reason').notNull().default(''),
    /** The point of an earlier assembly that it goes on with. */
    carriedFromId: uuid('carried_from_id'),
    /** What a commission or a secretariat brought, of which it is a point (R113). */
    outputId: uuid('output_id'),
    /** Its place where the order was changed by hand (R99); null where the rule gives it. */
    place: integer('place'),
    /** Why it was taken before those that stand above it; empty where it was next. */
    skipReason: text('skip_reason').notNull().default(''),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    outcome: text('outcome', { enum: itemOutcomes }),
    referredBodyId: uuid('referred_body_id'),
    /** What the minutes say of it; each change is a revision, so that two who type do not lose each other's words. */
    minutes: text('minutes').notNull().default(''),
    /** Who saw it otherwise, and why (R43); of the same revision. */
    minorityPositions: text('minority_positions').notNull().default(''),
    minutesRevision: integer('minutes_revision').notNull().default(0),
    minutesBy: uuid('minutes_by'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('agenda_item_of_assembly').on(t.spaceId, t.assemblyId),
    foreignKey({
      name: 'agenda_item_of',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('agenda_item_title', sql`title <> '' and char_length(title) <= 200`),
    check('agenda_item_outcome', sql`wanted_outcome in ('information', 'decision', 'discussion')`),
    check('agenda_item_minutes', sql`planned_minutes between 1 and 480`),
    check('agenda_item_carried', sql`carried_count >= 0 and (carried_order is null or carried_count > 0)`),
    // One point at a time.
    uniqueIndex('agenda_item_open')
      .on(t.spaceId, t.assemblyId)
      .where(sql`started_at is not null and ended_at is null`),
    // A point goes on once.
    uniqueIndex('agenda_item_carried_once').on(t.spaceId, t.carriedFromId),
    check('agenda_item_ended', sql`(ended_at is null) = (outcome is null) and started_at <= ended_at`),
    check('agenda_item_treated', sql`ended_at is null or started_at is not null or outcome = 'adjourned'`),
    check(
      'agenda_item_referred',
      sql`(outcome is not distinct from 'referred') = (referred_body_id is not null)`,
    ),
    check('agenda_item_minutes_text', sql`char_length(minutes) <= 20000 and minutes_revision >= 0`),
    check('agenda_item_minority_text', sql`char_length(minority_positions) <= 20000`),
    foreignKey({
      name: 'agenda_item_carried_from',
      columns: [t.spaceId, t.carriedFromId],
      foreignColumns: [t.spaceId, t.id],
    }),
    foreignKey({
      name: 'agenda_item_of_output',
      columns: [t.spaceId, t.outputId],
      foreignColumns: [bodyOutput.spaceId, bodyOutput.id],
    }),
    index('agenda_item_output').on(t.spaceId, t.outputId).where(sql`output_id is not null`),
    foreignKey({
      name: 'agenda_item_referred_to',
      columns: [t.spaceId, t.referredBodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
  ],
)

/** What one person answered to a convocation; another answer takes its place. */
export const convocationAnswer = pgTable(
  'convocation_answer',
  {
    spaceId: spaceId(),
    assemblyId: uuid('assembly_id').notNull(),
    personId: uuid('person_id').notNull(),
    answer: text('answer', { enum: convocationAnswers }).notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.assemblyId, t.personId] }),
    foreignKey({
      name: 'convocation_answer_to',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('convocation_answer_kind', sql`answer in ('present', 'excused', 'absent', 'proxy')`),
  ],
)
