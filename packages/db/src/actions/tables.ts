import { actionAudiences, actionScales, actionStates } from '@reliance/core/actions/action.ts'
import { discretions } from '@reliance/core/actions/discretion.ts'
import { actionRoles } from '@reliance/core/actions/take-part.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** An action of the plan of a coalition (R65): what for, when, where; who takes part stands in rows of their own. */
export const action = pgTable(
  'action',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    objective: text('objective').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    endsOn: date('ends_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    scale: text('scale', { enum: actionScales }).notNull(),
    themes: text('themes').array().notNull().default(sql`'{}'`),
    place: text('place').notNull(),
    communeCode: text('commune_code'),
    /** Whom one turns to at its lead: a function, and never only a person (R60). */
    leadFunction: text('lead_function').notNull(),
    state: text('state', { enum: actionStates }).notNull(),
    audience: text('audience', { enum: actionAudiences }).notNull(),
    /** How others may strengthen it without taking part (R83). */
    amplify: text('amplify').array().notNull().default(sql`'{}'`),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    publishedAt: instant('published_at'),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
    reason: text('reason').notNull().default(''),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('action_number').on(t.spaceId, t.number),
    index('action_by_start').on(t.spaceId, t.startsOn, t.id),
    index('action_by_end').on(t.spaceId, t.endsOn, t.id),
    check('action_title', sql`char_length(title) between 1 and 120`),
    check('action_objective', sql`char_length(objective) between 1 and 1000`),
    check('action_days', sql`ends_on >= starts_on and ends_on - starts_on < 731`),
    check('action_scale', sql`scale in ('local', 'national', 'international')`),
    check('action_themes', sql`cardinality(themes) <= 5`),
    check('action_lead_function', sql`char_length(lead_function) between 1 and 120`),
    check('action_state', sql`state in ('draft', 'published', 'done', 'dropped')`),
    check('action_audience', sql`audience in ('members', 'public')`),
    check('action_amplify', sql`amplify <@ array['relay', 'come', 'lend', 'cofund']`),
    check('action_published', sql`(state in ('published', 'done')) <= (published_at is not null)`),
    check(
      'action_ended',
      sql`(state in ('done', 'dropped')) = (ended_at is not null) and (ended_at is null) = (ended_by is null)
        and (state = 'dropped') <= (reason <> '') and (reason = '' or ended_at is not null)`,
    ),
  ],
)

/**
 * An organisation takes part in an action, in its own words, and chose how it is seen (R56, R65). Who takes no part has no
 * row; who does so no more, one that ended (R64).
 */
export const actionPart = pgTable(
  'action_part',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    role: text('role', { enum: actionRoles }).notNull(),
    discretion: text('discretion', { enum: discretions }).notNull(),
    contribution: text('contribution').notNull(),
    joinedBy: uuid('joined_by').notNull(),
    joinedAt: instant('joined_at').notNull(),
    endedAt: instant('ended_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.actionId], foreignColumns: [action.spaceId, action.id] }),
    foreignKey({
      name: 'action_part_of_member',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    uniqueIndex('action_part_once').on(t.spaceId, t.actionId, t.organisationId).where(sql`ended_at is null`),
    uniqueIndex('action_part_one_lead')
      .on(t.spaceId, t.actionId)
      .where(sql`role = 'lead' and ended_at is null`),
    index('action_part_of_organisation').on(t.spaceId, t.organisationId),
    check('action_part_role', sql`role in ('lead', 'partner')`),
    check('action_part_discretion', sql`discretion in ('shown', 'discreet')`),
    check('action_part_contribution', sql`char_length(contribution) <= 600`),
  ],
)

/** What an action lacks (R65): filled by nobody, or by a part that its organisation has. */
export const actionNeed = pgTable(
  'action_need',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id').notNull(),
    text: text('text').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    partId: uuid('part_id'),
    droppedAt: instant('dropped_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.actionId], foreignColumns: [action.spaceId, action.id] }),
    foreignKey({ columns: [t.spaceId, t.partId], foreignColumns: [actionPart.spaceId, actionPart.id] }),
    index('action_need_of_action').on(t.spaceId, t.actionId),
    check('action_need_text', sql`char_length(text) between 1 and 160`),
  ],
)
