import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'

/** What an organisation says of itself; its root identity is written by itself alone (R55). */
export const organisation = pgTable('organisation', {
  spaceId: spaceId().primaryKey(),
  name: text('name').notNull(),
  legalForm: text('legal_form').notNull(),
  sector: text('sector').notNull(),
  communeCode: text('commune_code'),
  purpose: text('purpose').notNull().default(''),
  history: text('history').notNull().default(''),
  culture: text('culture').notNull().default(''),
  methods: text('methods').notNull().default(''),
  telephone: text('telephone').notNull().default(''),
  isPublic: boolean('is_public').notNull().default(false),
  revision: integer('revision').notNull().default(1),
})

/** A person in an organisation. `supporter` follows and may attend; `member` has rights (R120). */
export const membership = pgTable(
  'membership',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    displayName: text('display_name').notNull(),
    level: text('level', { enum: ['supporter', 'member'] }).notNull(),
    joinedAt: instant('joined_at').notNull(),
    leftAt: instant('left_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('membership_current').on(t.spaceId, t.personId).where(sql`left_at is null`),
    index('membership_person').on(t.personId, t.spaceId),
  ],
)

/** An address invited into the organisation; the person behind it sees it after signing in. */
export const invitation = pgTable(
  'invitation',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    address: text('address').notNull(),
    level: text('level', { enum: ['supporter', 'member'] }).notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    invitedBy: uuid('invited_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    sentCount: integer('sent_count').notNull().default(1),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    declinedAt: instant('declined_at'),
    withdrawnAt: instant('withdrawn_at'),
    /** Who it was for: known once they answer, or once they leave the address it was sent to. */
    answeredBy: uuid('answered_by'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('invitation_open')
      .on(t.spaceId, t.address)
      .where(sql`accepted_at is null and declined_at is null and withdrawn_at is null`),
    index('invitation_address').on(t.address),
    index('invitation_answered').on(t.answeredBy),
  ],
)

/** A person asks to join; answered by whoever holds the power to admit. */
export const joinRequest = pgTable(
  'join_request',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    displayName: text('display_name').notNull(),
    message: text('message').notNull().default(''),
    askedAt: instant('asked_at').notNull(),
    acceptedAt: instant('accepted_at'),
    declinedAt: instant('declined_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('join_request_open')
      .on(t.spaceId, t.personId)
      .where(sql`accepted_at is null and declined_at is null and withdrawn_at is null`),
    index('join_request_person').on(t.personId),
  ],
)

const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()

/**
 * Days on which a person is up to date with their organisation, and for what: what the roll of a vote reads (R137). A row stays
 * as it was written; one that was wrong is taken back, once, and another takes its place.
 */
export const membershipValidity = pgTable(
  'membership_validity',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    fromOn: day('from_on').notNull(),
    throughOn: day('through_on').notNull(),
    /** What it rests on: a campaign of dues. */
    causeKind: text('cause_kind', { enum: ['dues'] }).notNull(),
    causeId: uuid('cause_id').notNull(),
    givenBy: uuid('given_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    givenAt: instant('given_at').notNull(),
    takenBackBy: uuid('taken_back_by'),
    takenBackAt: instant('taken_back_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('membership_validity_standing')
      .on(t.spaceId, t.personId, t.causeId)
      .where(sql`taken_back_at is null`),
    index('membership_validity_cause').on(t.spaceId, t.causeId).where(sql`taken_back_at is null`),
    check('membership_validity_days', sql`from_on <= through_on`),
    check('membership_validity_back', sql`(taken_back_at is null) = (taken_back_by is null)`),
  ],
)
