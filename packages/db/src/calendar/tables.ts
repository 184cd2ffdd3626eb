import { audiences, eventKinds, eventModes } from '@reliance/core/calendar/event.ts'
import { seriesUnits } from '@reliance/core/calendar/series-dates.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { person } from '../identity/tables.ts'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** The rule that several dates were made by, for the sentence that says it; each of them is its own since. */
export const eventSeries = pgTable(
  'event_series',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    unit: text('unit', { enum: seriesUnits }).notNull(),
    every: integer('every').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    untilOn: date('until_on', { mode: 'string' }).$type<CivilDate>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    check('event_series_unit', sql`unit in ('week', 'month')`),
    check('event_series_every', sql`every between 1 and 12`),
    check('event_series_ends', sql`until_on > starts_on`),
  ],
)

/**
 * A date of a space, for whom it is (R119), and in a coalition in whose name. `endsAt` is the first instant after it; both
 * are read by the clock of `zone`. What is cancelled stays, with its reason.
 */
export const calendarEvent = pgTable(
  'calendar_event',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    seriesId: uuid('series_id'),
    title: text('title').notNull(),
    description: text('description').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    mode: text('mode', { enum: eventModes }).notNull(),
    place: text('place').notNull(),
    link: text('link').notNull(),
    dialIn: text('dial_in').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    zone: text('zone').notNull(),
    wholeDay: boolean('whole_day').notNull(),
    audience: text('audience', { enum: audiences }).notNull(),
    bodyId: uuid('body_id'),
    organisationId: uuid('organisation_id'),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    /** Since when it is at another time or elsewhere than it was first said. */
    movedAt: instant('moved_at'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: uuid('cancelled_by'),
    reason: text('reason').notNull().default(''),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('calendar_event_by_time').on(t.spaceId, t.startsAt, t.id),
    foreignKey({ columns: [t.spaceId, t.seriesId], foreignColumns: [eventSeries.spaceId, eventSeries.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    foreignKey({
      name: 'calendar_event_in_name_of',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('event_title', sql`title <> '' and char_length(title) <= 160`),
    check(
      'event_kind',
      sql`kind in ('meeting', 'assembly', 'agora', 'action', 'popular_education', 'training', 'social')`,
    ),
    check('event_mode', sql`mode in ('on_site', 'online', 'hybrid')`),
    check('event_audience', sql`audience in ('public', 'members', 'mandated')`),
    check('event_place', sql`(mode = 'online') = (place = '')`),
    check('event_link', sql`case when link = '' then mode = 'on_site' else link ~ '^https://[^\\s]+$' end`),
    // Fourteen days of the calendar have an hour more in autumn.
    check('event_ends', sql`ends_at > starts_at and ends_at - starts_at <= interval '14 days 1 hour'`),
    check(
      'event_cancelled',
      sql`(cancelled_at is null) = (reason = '') and (cancelled_at is null) = (cancelled_by is null)`,
    ),
  ],
)

/** That a date asks who comes, and within how many places; null where there is room for all. */
export const eventPlaces = pgTable(
  'event_places',
  {
    spaceId: spaceId(),
    eventId: uuid('event_id').notNull(),
    places: integer('places'),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.eventId] }),
    foreignKey({
      columns: [t.spaceId, t.eventId],
      foreignColumns: [calendarEvent.spaceId, calendarEvent.id],
    }),
    check('event_places_count', sql`places between 1 and 1000`),
  ],
)

/** Somebody who says that they come, since then; whether they have a place follows from the turn in which they asked. */
export const eventComer = pgTable(
  'event_comer',
  {
    spaceId: spaceId(),
    eventId: uuid('event_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** Counted where whoever asks has waited for those before: an instant would be that at which they began to wait. */
    turn: integer('turn').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** In a coalition, the organisation through which they are there; none in an organisation. */
    organisationId: uuid('organisation_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.eventId, t.personId] }),
    uniqueIndex('event_comer_turn').on(t.spaceId, t.eventId, t.turn),
    foreignKey({
      columns: [t.spaceId, t.eventId],
      foreignColumns: [eventPlaces.spaceId, eventPlaces.eventId],
    }),
  ],
)

/** The secret link by which a program reads the agenda of one person: a hash of it, so that nobody reads it here. */
export const calendarFeed = pgTable('calendar_feed', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  tokenHash: text('token_hash').notNull().unique(),
  madeAt: instant('made_at').notNull(),
})
