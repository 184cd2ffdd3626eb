import { followStates } from '@reliance/core/mandates/follow-decision.ts'
import { decisionStates } from '@reliance/core/mandates/settle-decision.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
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
import { instant, spaceId } from '../shared/tables.ts'

/**
 * The decision register. What a decision says and needs is fixed when it is proposed; what it does stands in its
 * effects, applied once, in the transaction that brings it into force.
 */
export const decision = pgTable(
  'decision',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    bodyId: uuid('body_id').notNull(),
    state: text('state', { enum: decisionStates }).notNull(),
    /**
     * `answers`: people said yes here. `alone`: one person could answer. `imported`: decided elsewhere. `ballot`: an assembly
     * voted. `consent`: nobody objected. `election`: nobody objected to the person proposed, who accepted.
     */
    proof: text('proof', {
      enum: ['answers', 'alone', 'imported', 'ballot', 'consent', 'election'],
    }).notNull(),
    big: boolean('big').notNull(),
    isSlow: boolean('is_slow').notNull(),
    needed: integer('needed').notNull(),
    electors: integer('electors').notNull(),
    gainersCount: boolean('gainers_count').notNull(),
    text: text('text').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Of a decision taken in a meeting. */
    method: text('method'),
    decidedOn: date('decided_on', { mode: 'string' }),
    present: integer('present'),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    mandateId: uuid('mandate_id'),
    replacesId: uuid('replaces_id'),
    /** When everybody who decides there was or will be mailed, and until when they have. */
    mailedAt: instant('mailed_at'),
    closesAt: instant('closes_at'),
    endedAt: instant('ended_at'),
    /** Why it was not applied, where that is not the answers. */
    endedCode: text('ended_code'),
    endedParams: jsonb('ended_params'),
    /** The transactions that proposed it and brought it into force: its effects belong to them alone. */
    proposedXid: text('proposed_xid').notNull().default(sql`pg_current_xact_id()::text`),
    inForceXid: text('in_force_xid'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('decision_number').on(t.spaceId, t.number),
    unique('decision_content').on(t.spaceId, t.id, t.contentHash),
    index('decision_pending').on(t.spaceId, t.state).where(sql`state in ('asking', 'open')`),
  ],
)

/** What a decision does, in order; `payload` names ids, dates and the words of what it makes. */
export const decisionEffect = pgTable(
  'decision_effect',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    decisionId: uuid('decision_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    /** The transaction that applied it. */
    appliedXid: text('applied_xid'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('decision_effect_place').on(t.spaceId, t.decisionId, t.ordinal),
    foreignKey({ columns: [t.spaceId, t.decisionId], foreignColumns: [decision.spaceId, decision.id] }),
  ],
)

/** One answer of a voice, given by a person, to the content that they read. */
export const decisionAnswer = pgTable(
  'decision_answer',
  {
    spaceId: spaceId(),
    decisionId: uuid('decision_id').notNull(),
    electorId: uuid('elector_id').notNull(),
    personId: uuid('person_id').notNull(),
    answer: text('answer', { enum: ['yes', 'no'] }).notNull(),
    isCounted: boolean('is_counted').notNull(),
    /** Whether its voice is one of those that decide: it is no longer silent. */
    isElector: boolean('is_elector').notNull(),
    /** Whether this person may say yes for the voice; another's no gives way to theirs. */
    isHeld: boolean('is_held').notNull(),
    /** The name typed under it, where the yes signs something: a mandate of one's own (R9), a charter (R3). */
    signedName: text('signed_name'),
    /** The mandate under which somebody answers for an organisation; it lives in that organisation's space. */
    mandateId: uuid('mandate_id'),
    reason: text('reason').notNull(),
    contentHash: text('content_hash').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.decisionId, t.electorId] }),
    uniqueIndex('decision_answer_person').on(t.spaceId, t.decisionId, t.personId),
    foreignKey({
      columns: [t.spaceId, t.decisionId, t.contentHash],
      foreignColumns: [decision.spaceId, decision.id, decision.contentHash],
    }),
  ],
)

/** Whom the first mail went to. */
export const decisionAsked = pgTable(
  'decision_asked',
  { spaceId: spaceId(), decisionId: uuid('decision_id').notNull(), personId: uuid('person_id').notNull() },
  t => [
    primaryKey({ columns: [t.spaceId, t.decisionId, t.personId] }),
    foreignKey({ columns: [t.spaceId, t.decisionId], foreignColumns: [decision.spaceId, decision.id] }),
  ],
)

/** The voices of the whole space: people in an organisation, organisations in a coalition. */
export const elector = pgTable(
  'elector',
  {
    spaceId: spaceId(),
    electorId: uuid('elector_id').notNull(),
    admittedAt: instant('admitted_at').notNull(),
    /** From when its answers count; null where nobody here is behind it yet. */
    countsFrom: instant('counts_from'),
    /** When somebody who answers for it was last here; to the day. */
    seenAt: instant('seen_at'),
  },
  t => [primaryKey({ columns: [t.spaceId, t.electorId] }), index('elector_home').on(t.electorId)],
)

/** A voice stands for a newcomer: by an invitation by name, or by confirming them. */
export const standing = pgTable(
  'standing',
  {
    spaceId: spaceId(),
    electorId: uuid('elector_id').notNull(),
    byElectorId: uuid('by_elector_id').notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.electorId, t.byElectorId] })],
)

/** What somebody said of a decision on its way (R20): each word stands, the last one counts. */
export const decisionFollowUp = pgTable(
  'decision_follow_up',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    decisionId: uuid('decision_id').notNull(),
    state: text('state', { enum: followStates }).notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    /** The role that sees to it; null is the body that decided. */
    roleId: uuid('role_id'),
    note: text('note').notNull(),
    saidBy: uuid('said_by').notNull(),
    saidAt: instant('said_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.decisionId], foreignColumns: [decision.spaceId, decision.id] }),
    check('decision_follow_up_state', sql`state in ('to_do', 'in_progress', 'done', 'dropped')`),
    check('decision_follow_up_note', sql`char_length(note) <= 1000`),
    index('decision_follow_up_last').on(t.spaceId, t.decisionId, t.id),
  ],
)
