import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

const stance = () => text('stance', { enum: ['agree', 'nuance', 'disagree', 'pass'] }).notNull()
const source = () => text('source', { enum: ['board', 'assembly', 'team'] })

/** A question round of a coalition: statements are positioned on while it is open. */
export const round = pgTable(
  'round',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] })],
)

/** One idea that organisations position on; ≤ 200 characters; `number` is its human name in the space. */
export const statement = pgTable(
  'statement',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    roundId: uuid('round_id').notNull(),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    background: text('background').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.roundId], foreignColumns: [round.spaceId, round.id] }),
    index('statement_by_number').on(t.spaceId, t.number),
  ],
)

/** A position at home: owned by the organisation, seen by nobody else until it is published. */
export const positionDraft = pgTable(
  'position_draft',
  {
    spaceId: spaceId(),
    coalitionId: uuid('coalition_id').notNull(),
    statementId: uuid('statement_id').notNull(),
    stance: stance(),
    nuance: text('nuance').notNull().default(''),
    reason: text('reason').notNull().default(''),
    important: boolean('important').notNull().default(false),
    source: source(),
    decidedOn: date('decided_on', { mode: 'string' }),
    savedBy: uuid('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  t => [primaryKey({ columns: [t.spaceId, t.coalitionId, t.statementId] })],
)

/** A position as the coalition sees it, with the mandate it was published under. */
export const position = pgTable(
  'position',
  {
    spaceId: spaceId(),
    statementId: uuid('statement_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    statementVersion: integer('statement_version').notNull(),
    stance: stance(),
    nuance: text('nuance').notNull().default(''),
    reason: text('reason').notNull().default(''),
    important: boolean('important').notNull().default(false),
    source: source(),
    decidedOn: date('decided_on', { mode: 'string' }),
    publishedAt: instant('published_at').notNull(),
    personId: uuid('person_id').notNull(),
    mandateSpaceId: uuid('mandate_space_id'),
    mandateId: uuid('mandate_id'),
    enteredByCoordination: boolean('entered_by_coordination').notNull().default(false),
    confirmedAt: instant('confirmed_at'),
    version: integer('version').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.statementId, t.organisationId] }),
    foreignKey({ columns: [t.spaceId, t.statementId], foreignColumns: [statement.spaceId, statement.id] }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)

/** Who was shown which statement, when: "not shown" and "no answer" are different (mapping §1). */
export const exposure = pgTable(
  'exposure',
  {
    spaceId: spaceId(),
    statementId: uuid('statement_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    shownAt: instant('shown_at').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.statementId, t.organisationId] })],
)
