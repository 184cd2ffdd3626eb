import { recognitionAnswers } from '@reliance/core/actions/recognition.ts'
import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** Whether the organisations recognise themselves in the plan (R80): `titles` is the plan as it was asked about. */
export const recognitionCheck = pgTable(
  'recognition_check',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    threshold: integer('threshold').notNull(),
    titles: text('titles').array().notNull(),
    openedBy: uuid('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    closedBy: uuid('closed_by'),
    closedAt: instant('closed_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('recognition_check_one').on(t.spaceId).where(sql`closed_at is null`),
    check('recognition_check_threshold', sql`threshold between 51 and 100`),
    check('recognition_check_closed', sql`(closed_at is null) = (closed_by is null)`),
  ],
)

/** What one organisation answers, with what it misses, and what the coordination says to that. */
export const recognitionAnswer = pgTable(
  'recognition_answer',
  {
    spaceId: spaceId(),
    checkId: uuid('check_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    answer: text('answer', { enum: recognitionAnswers }).notNull(),
    missing: text('missing').notNull(),
    answeredBy: uuid('answered_by').notNull(),
    answeredAt: instant('answered_at').notNull(),
    reply: text('reply').notNull().default(''),
    repliedBy: uuid('replied_by'),
    repliedAt: instant('replied_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.checkId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.checkId],
      foreignColumns: [recognitionCheck.spaceId, recognitionCheck.id],
    }),
    foreignKey({
      name: 'recognition_answer_of_member',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('recognition_answer_one', sql`answer in ('yes', 'partly', 'no')`),
    check(
      'recognition_answer_missing',
      sql`char_length(missing) <= 600 and char_length(reply) <= 600 and (answer = 'yes' or missing <> '')`,
    ),
    check(
      'recognition_answer_reply',
      sql`(reply = '') = (replied_at is null) and (replied_at is null) = (replied_by is null)`,
    ),
  ],
)
