import { wantedOutcomes } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import { assemblyKinds, assemblyStates } from '@reliance/core/assemblies/assembly-state.ts'
import { convocationAnswers } from '@reliance/core/assemblies/attendance/answer-convocation.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { calendarEvent } from '../calendar/tables.ts'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

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
