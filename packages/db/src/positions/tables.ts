import { workshopAnswers } from '@reliance/core/positions/answer-workshop.ts'
import type { PositionContent } from '@reliance/core/positions/position.ts'
import { revealPolicies } from '@reliance/core/positions/round.ts'
import { answers, sources, stances } from '@reliance/core/positions/stance.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/** What an organisation says about one statement, at home and in the coalition. */
const content = () =>
  ({
    stance: text('stance', { enum: stances }).notNull(),
    nuance: text('nuance').notNull().default(''),
    reason: text('reason').notNull().default(''),
    important: boolean('important').notNull().default(false),
    source: text('source', { enum: sources }),
    decidedOn: date('decided_on', { mode: 'string' }).$type<CivilDate>(),
  }) satisfies Record<keyof PositionContent, unknown>

const toMember = (space: AnyPgColumn, organisation: AnyPgColumn) =>
  foreignKey({
    columns: [space, organisation],
    foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
  })

/**
 * A round of a coalition: statements are positioned on while it is open. `memberCount` is kept when it closes,
 * and its classes are read against it from then on.
 */
export const round = pgTable(
  'round',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    reveal: text('reveal', { enum: revealPolicies }).notNull().default('after_own'),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
    /** The last day that was announced; it is closed by an act. */
    closesOn: date('closes_on', { mode: 'string' }).$type<CivilDate>(),
    memberCount: integer('member_count'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    check('round_closes_open', sql`closes_on is null or opened_at is not null`),
  ],
)

/**
 * One idea that organisations position on; ≤ 200 characters. Proposed, it waits without round or number; accepted,
 * it has both, and `number` is its human name in the space.
 */
export const statement = pgTable(
  'statement',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    roundId: uuid('round_id'),
    number: integer('number'),
    text: text('text').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    background: text('background').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    proposedBy: uuid('proposed_by'),
    acceptedAt: instant('accepted_at'),
    /** Out of its round since then; it stays readable. */
    withdrawnAt: instant('withdrawn_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.roundId], foreignColumns: [round.spaceId, round.id] }),
    uniqueIndex('statement_number').on(t.spaceId, t.number),
  ],
)

const toStatement = (space: AnyPgColumn, id: AnyPgColumn) =>
  foreignKey({ columns: [space, id], foreignColumns: [statement.spaceId, statement.id] })

/** Words that a statement had before, beside the positions that were taken on them. */
export const statementWording = pgTable(
  'statement_wording',
  {
    spaceId: spaceId(),
    statementId: uuid('statement_id').notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.statementId, t.version] }),
    foreignKey({
      name: 'statement_wording_of',
      columns: [t.spaceId, t.statementId],
      foreignColumns: [statement.spaceId, statement.id],
    }),
  ],
)

/**
 * A position at home: owned by the organisation, seen by nobody else until it is published. Its stance may be
 * `undebated`, which is never published.
 */
export const positionDraft = pgTable(
  'position_draft',
  {
    spaceId: spaceId(),
    coalitionId: uuid('coalition_id').notNull(),
    statementId: uuid('statement_id').notNull(),
    ...content(),
    stance: text('stance', { enum: answers }).notNull(),
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
    ...content(),
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
    toStatement(t.spaceId, t.statementId),
    toMember(t.spaceId, t.organisationId),
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
  t => [
    primaryKey({ columns: [t.spaceId, t.statementId, t.organisationId] }),
    toStatement(t.spaceId, t.statementId),
    toMember(t.spaceId, t.organisationId),
  ],
)

/** Counts of a statement when its round closed, without names: they stay when an organisation leaves (R69). */
export const statementResult = pgTable(
  'statement_result',
  {
    spaceId: spaceId(),
    statementId: uuid('statement_id').notNull(),
    agree: integer('agree').notNull(),
    nuance: integer('nuance').notNull(),
    disagree: integer('disagree').notNull(),
    pass: integer('pass').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.statementId] }), toStatement(t.spaceId, t.statementId)],
)

/** A question of one organisation to another about its position, and the answer. */
export const question = pgTable(
  'question',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    statementId: uuid('statement_id').notNull(),
    fromOrganisationId: uuid('from_organisation_id').notNull(),
    toOrganisationId: uuid('to_organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    text: text('text').notNull(),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    toStatement(t.spaceId, t.statementId),
    toMember(t.spaceId, t.fromOrganisationId),
    toMember(t.spaceId, t.toOrganisationId),
  ],
)

/** An organisation asks to work on a disagreement; the coordination answers, once (R68). */
export const workshopRequest = pgTable(
  'workshop_request',
  {
    spaceId: spaceId(),
    statementId: uuid('statement_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    note: text('note').notNull().default(''),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer', { enum: workshopAnswers }),
    answerText: text('answer_text').notNull().default(''),
    /** The day proposed, where one is. */
    meetsOn: date('meets_on', { mode: 'string' }),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.statementId, t.organisationId] }),
    toStatement(t.spaceId, t.statementId),
    toMember(t.spaceId, t.organisationId),
  ],
)
