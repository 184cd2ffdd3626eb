import { memberStatuses } from '@reliance/core/coalitions/member-status.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'

export const coalition = pgTable('coalition', {
  spaceId: spaceId().primaryKey(),
  name: text('name').notNull(),
  purpose: text('purpose').notNull().default(''),
  isPublic: boolean('is_public').notNull().default(false),
  revision: integer('revision').notNull().default(1),
})

/** Versions of the charter; the published one with the highest number is in force (R3). */
export const charterVersion = pgTable(
  'charter_version',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    label: text('label').notNull(),
    text: text('text').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    publishedAt: instant('published_at').notNull(),
    effectId: uuid('effect_id').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('charter_number').on(t.spaceId, t.number),
    uniqueIndex('charter_label').on(t.spaceId, t.label),
    uniqueIndex('charter_effect').on(t.spaceId, t.effectId),
  ],
)

/** An organisation of the coalition, under the name it shows there. Its own people stay in its own space. */
export const memberOrganisation = pgTable(
  'member_organisation',
  {
    spaceId: spaceId(),
    organisationId: uuid('organisation_id').notNull(),
    displayName: text('display_name').notNull(),
    status: text('status', { enum: memberStatuses }).notNull(),
    statusAt: instant('status_at').notNull(),
    joinedAt: instant('joined_at'),
    /** The listed organisation that this one turns out to be; taken over when it signs. */
    listedId: uuid('listed_id'),
    isPoliticalGroup: boolean('is_political_group').notNull().default(false),
    /** Since when the organisation is closed at home; it leaves when that cannot be undone any more. */
    homeClosedAt: instant('home_closed_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.organisationId] }),
    index('member_organisation_home').on(t.organisationId),
  ],
)

/** A signature by the holder of the organisation's signature mandate (R53); the mandate lives in its space. */
export const charterSignature = pgTable(
  'charter_signature',
  {
    spaceId: spaceId(),
    charterVersionId: uuid('charter_version_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    answer: text('answer', { enum: ['signed', 'declined'] }).notNull(),
    reason: text('reason').notNull().default(''),
    answeredAt: instant('answered_at').notNull(),
    personId: uuid('person_id').notNull(),
    signedName: text('signed_name').notNull(),
    mandateSpaceId: uuid('mandate_space_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.charterVersionId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.charterVersionId],
      foreignColumns: [charterVersion.spaceId, charterVersion.id],
    }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)

/** A person visible in the coalition by their own consent, under the name they chose for it (L1). */
export const participation = pgTable(
  'participation',
  {
    spaceId: spaceId(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    displayName: text('display_name').notNull(),
    consentedAt: instant('consented_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.personId] }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)

/**
 * An address to which a coalition wrote so that an organisation joins it. Which organisation that is, whoever reads the mail
 * says by signing. The row goes thirty days after it ended (decision 46).
 */
export const organisationInvitation = pgTable(
  'organisation_invitation',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    address: text('address').notNull(),
    /** As whoever invites calls it, where they did. */
    organisationName: text('organisation_name').notNull().default(''),
    sentence: text('sentence').notNull().default(''),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    invitedBy: uuid('invited_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    /** The link of the last mail: those of earlier ones lead nowhere. */
    linkId: uuid('link_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    resentAt: instant('resent_at'),
    sentCount: integer('sent_count').notNull().default(1),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    /** The organisation that signed. */
    organisationId: uuid('organisation_id'),
    answeredBy: uuid('answered_by'),
    declinedAt: instant('declined_at'),
    reason: text('reason').notNull().default(''),
    withdrawnAt: instant('withdrawn_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('organisation_invitation_open')
      .on(t.spaceId, t.address)
      .where(sql`accepted_at is null and declined_at is null and withdrawn_at is null`),
    index('organisation_invitation_address').on(t.address),
    index('organisation_invitation_answered').on(t.answeredBy),
    foreignKey({
      name: 'organisation_invitation_signed',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('invitation_ends_once', sql`num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1`),
    check(
      'invitation_accepted_by',
      sql`(accepted_at is null) = (organisation_id is null) and (accepted_at is null) = (answered_by is null)`,
    ),
    check('invitation_reason', sql`reason = '' or declined_at is not null`),
    check('invitation_sent_again', sql`sent_count >= 1 and (sent_count = 1) = (resent_at is null)`),
    check('invitation_sentence', sql`char_length(sentence) <= 600`),
  ],
)
