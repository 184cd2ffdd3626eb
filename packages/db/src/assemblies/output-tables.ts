import { wantedOutcomes } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import { outputAnswers } from '@reliance/core/assemblies/outputs/output-state.ts'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/**
 * What a commission or a secretariat prepared and brought to the assembly of the space, or handed to a secretariat (R113,
 * R114). Its words stay; what the secretariat says of it is written beside it.
 */
export const bodyOutput = pgTable(
  'body_output',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    /** The sovereign body, or the secretariat. */
    toBodyId: uuid('to_body_id').notNull(),
    goesTo: text('goes_to', { enum: ['assembly', 'secretariat'] }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    wantedOutcome: text('wanted_outcome', { enum: wantedOutcomes }).notNull(),
    plannedMinutes: integer('planned_minutes').notNull(),
    link: text('link').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    answer: text('answer', { enum: outputAnswers }),
    note: text('note').notNull().default(''),
    answeredBy: uuid('answered_by'),
    answeredAt: instant('answered_at'),
    /** Since when its point was taken back by whoever brought it. */
    withdrawnAt: instant('withdrawn_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('body_output_of').on(t.spaceId, t.bodyId, t.id),
    index('body_output_to').on(t.spaceId, t.toBodyId, t.id),
    foreignKey({
      name: 'body_output_from',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    foreignKey({
      name: 'body_output_goes_to',
      columns: [t.spaceId, t.toBodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    check('body_output_goes', sql`goes_to in ('assembly', 'secretariat') and to_body_id <> body_id`),
    check('body_output_words', sql`title <> '' and text <> ''`),
    check('body_output_wanted', sql`wanted_outcome in ('information', 'decision', 'discussion')`),
    check('body_output_minutes', sql`planned_minutes between 1 and 480`),
    check('body_output_link', sql`link = '' or link ~ '^https://[^\\s]+$'`),
    check(
      'body_output_answer',
      sql`answer is null or (goes_to = 'secretariat' and answer in ('taken_on', 'done', 'declined') and answered_by is not null and answered_at is not null and (answer <> 'declined' or note <> ''))`,
    ),
    check('body_output_withdrawn', sql`withdrawn_at is null or goes_to = 'assembly'`),
  ],
)
