import { rollStatuses } from '@reliance/core/assemblies/attendance/roll.ts'
import {
  type BallotOption,
  ballotStates,
  type Choice,
  type CountingRule,
  secrecies,
} from '@reliance/core/assemblies/ballots/ballot.ts'
import { onlineReasons } from '@reliance/core/assemblies/ballots/online-ballot.ts'
import type { BallotResult } from '@reliance/core/assemblies/ballots/recount.ts'
import type { DecisionEffect } from '@reliance/core/mandates/decision-effect.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { decision } from '../mandates/decision-tables.ts'
import { role } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { agendaItem, assembly } from './tables.ts'

/** A ballot: its question and its rule are fixed before anybody votes, and its result is what a recount finds. */
export const ballot = pgTable(
  'ballot',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    assemblyId: uuid('assembly_id').notNull(),
    itemId: uuid('item_id'),
    state: text('state', { enum: ballotStates }).notNull().default('draft'),
    wording: text('wording').notNull(),
    rule: jsonb('rule').$type<CountingRule>().notNull(),
    options: jsonb('options').$type<BallotOption[]>().notNull().default([]),
    secrecy: text('secrecy', { enum: secrecies }).notNull(),
    isRemote: boolean('is_remote').notNull().default(false),
    /** Why it is held between two assemblies; null in an assembly (R120). */
    onlineReason: text('online_reason', { enum: onlineReasons }),
    /** The organisations that are counted; none where people alone are. */
    groupIds: uuid('group_ids').array().notNull().default(sql`'{}'`),
    amendsBallotId: uuid('amends_ballot_id'),
    /** What comes into force with its proclamation where it is adopted. */
    effects: jsonb('effects').$type<DecisionEffect[]>().notNull().default([]),
    responsibleRoleId: uuid('responsible_role_id'),
    dueOn: date('due_on', { mode: 'string' }).$type<CivilDate>(),
    draftedBy: uuid('drafted_by').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    /** When it opens and closes by itself; null where somebody does. */
    opensAt: instant('opens_at'),
    closesAt: instant('closes_at'),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
    /** The electorate: the roll when it opened, that of each counted organisation, and who could vote when it closed. */
    rollCount: integer('roll_count'),
    groupRolls: jsonb('group_rolls').$type<Record<string, number>>().notNull().default({}),
    presentCount: integer('present_count'),
    /** The key under which the envelopes of a secret ballot are sealed; its other half is a file, not a row (L5). */
    publicKey: text('public_key'),
    handsFor: integer('hands_for'),
    handsAgainst: integer('hands_against'),
    handsAbstain: integer('hands_abstain'),
    handsBlank: integer('hands_blank'),
    handsBy: uuid('hands_by'),
    handsConfirmedBy: uuid('hands_confirmed_by'),
    result: jsonb('result').$type<BallotResult>(),
    proclaimedAt: instant('proclaimed_at'),
    decisionId: uuid('decision_id'),
    voidReason: text('void_reason').notNull().default(''),
    voidedAt: instant('voided_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('ballot_of_assembly').on(t.spaceId, t.assemblyId),
    index('ballot_of_item').on(t.spaceId, t.itemId),
    uniqueIndex('ballot_decision').on(t.spaceId, t.decisionId),
    foreignKey({
      name: 'ballot_in_assembly',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    foreignKey({
      name: 'ballot_on_item',
      columns: [t.spaceId, t.itemId],
      foreignColumns: [agendaItem.spaceId, agendaItem.id],
    }),
    foreignKey({
      name: 'ballot_amends',
      columns: [t.spaceId, t.amendsBallotId],
      foreignColumns: [t.spaceId, t.id],
    }),
    foreignKey({
      name: 'ballot_responsible',
      columns: [t.spaceId, t.responsibleRoleId],
      foreignColumns: [role.spaceId, role.id],
    }),
    foreignKey({
      name: 'ballot_decides',
      columns: [t.spaceId, t.decisionId],
      foreignColumns: [decision.spaceId, decision.id],
    }),
    check('ballot_state', sql`state in ('draft', 'open', 'closed', 'proclaimed', 'void')`),
    check('ballot_secrecy', sql`secrecy in ('named', 'secret', 'show_of_hands')`),
    check(
      'ballot_online',
      sql`online_reason in ('minor', 'urgent') and item_id is null or online_reason is null`,
    ),
    check('ballot_wording', sql`wording <> '' and char_length(wording) <= 4000`),
    check('ballot_opened', sql`state = 'void' or (state = 'draft') = (opened_at is null)`),
    check('ballot_electorate', sql`(opened_at is null) = (roll_count is null)`),
    check(
      'ballot_closed',
      sql`state = 'void' or (state in ('closed', 'proclaimed')) = (closed_at is not null)`,
    ),
    check('ballot_present', sql`(closed_at is null) = (present_count is null)`),
    check(
      'ballot_proclaimed',
      sql`(state = 'proclaimed') = (proclaimed_at is not null and result is not null)`,
    ),
    check('ballot_void', sql`(state = 'void') = (void_reason <> '' and voided_at is not null)`),
    check(
      'ballot_times',
      sql`opens_at < closes_at and opened_at <= closed_at and closed_at <= proclaimed_at`,
    ),
    check('ballot_sealed', sql`(secrecy = 'secret' and opened_at is not null) = (public_key is not null)`),
    check(
      'ballot_hands',
      sql`(hands_by is null) = (hands_for is null or hands_against is null or hands_abstain is null or hands_blank is null)
        and (hands_by is null or secrecy = 'show_of_hands')
        and least(hands_for, hands_against, hands_abstain, hands_blank) >= 0`,
    ),
    // One person alone counts no hands (protocols §1.1).
    check(
      'ballot_hands_two',
      sql`hands_confirmed_by is null or hands_by is not null and hands_confirmed_by <> hands_by`,
    ),
    check(
      'ballot_hands_confirmed',
      sql`not (state = 'proclaimed' and secrecy = 'show_of_hands') or hands_confirmed_by is not null`,
    ),
    check('ballot_decided', sql`decision_id is null or state = 'proclaimed'`),
  ],
)

/** Who could vote: fixed when the ballot opens; whoever becomes entitled while it is open is added (R93). */
export const ballotElector = pgTable(
  'ballot_elector',
  {
    spaceId: spaceId(),
    ballotId: uuid('ballot_id').notNull(),
    personId: uuid('person_id').notNull(),
    status: text('status', { enum: rollStatuses }).notNull(),
    groupIds: uuid('group_ids').array().notNull().default(sql`'{}'`),
    /** Of a secret ballot: that somebody voted, never what, nor when. */
    hasVoted: boolean('has_voted').notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.ballotId, t.personId] }),
    foreignKey({
      name: 'ballot_elector_of',
      columns: [t.spaceId, t.ballotId],
      foreignColumns: [ballot.spaceId, ballot.id],
    }),
    check('ballot_elector_status', sql`status in ('entitled', 'dues_late', 'supporter')`),
  ],
)

/** The vote of a person on a named ballot; a later one takes its place until the ballot closes (R94). */
export const vote = pgTable(
  'vote',
  {
    spaceId: spaceId(),
    ballotId: uuid('ballot_id').notNull(),
    voterId: uuid('voter_id').notNull(),
    /** Whoever cast it: the person, or the holder of their proxy. */
    castBy: uuid('cast_by').notNull(),
    castAt: instant('cast_at').notNull(),
    groupId: uuid('group_id'),
    choice: jsonb('choice').$type<Choice>().notNull(),
    instruction: jsonb('instruction').$type<Choice>(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.ballotId, t.voterId] }),
    foreignKey({
      name: 'vote_of_elector',
      columns: [t.spaceId, t.ballotId, t.voterId],
      foreignColumns: [ballotElector.spaceId, ballotElector.ballotId, ballotElector.personId],
    }),
  ],
)

/** A vote on a secret ballot while it is open: sealed to its public key, replaceable, and deleted at closing (L5). */
export const sealedVote = pgTable(
  'sealed_vote',
  {
    spaceId: spaceId(),
    ballotId: uuid('ballot_id').notNull(),
    voterId: uuid('voter_id').notNull(),
    castBy: uuid('cast_by').notNull(),
    envelope: text('envelope').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.ballotId, t.voterId] }),
    foreignKey({
      name: 'sealed_vote_of_elector',
      columns: [t.spaceId, t.ballotId, t.voterId],
      foreignColumns: [ballotElector.spaceId, ballotElector.ballotId, ballotElector.personId],
    }),
  ],
)

/** A vote of a secret ballot after it closed: of nobody, at no time, in no order (L5). */
export const openedVote = pgTable(
  'opened_vote',
  {
    spaceId: spaceId(),
    ballotId: uuid('ballot_id').notNull(),
    id: uuid('id').notNull(),
    groupId: uuid('group_id'),
    choice: jsonb('choice').$type<Choice>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.ballotId, t.id] }),
    foreignKey({
      name: 'opened_vote_of',
      columns: [t.spaceId, t.ballotId],
      foreignColumns: [ballot.spaceId, ballot.id],
    }),
  ],
)
