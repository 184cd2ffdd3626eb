import { type DuesScheme, duesKinds } from '@reliance/core/fund/dues/dues-scheme.ts'
import { duesBases } from '@reliance/core/fund/dues/match-dues.ts'
import { duesMeans } from '@reliance/core/fund/dues/record-dues.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { instant, spaceId } from '../shared/tables.ts'
import { bankLine } from './payment-tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' })
const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()

/** In an organisation's own space: it asks its members for their dues of a time, on its own account (R137). */
export const duesCampaign = pgTable(
  'dues_campaign',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    fromOn: day('from_on').notNull(),
    throughOn: day('through_on').notNull(),
    /** Until when whoever has paid is up to date. */
    validUntilOn: day('valid_until_on').notNull(),
    kind: text('kind', { enum: duesKinds }).notNull(),
    scheme: jsonb('scheme').$type<DuesScheme>().notNull(),
    holder: text('holder').notNull(),
    iban: text('iban').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('dues_campaign_number').on(t.spaceId, t.number),
    // One at a time: a member is never asked twice.
    uniqueIndex('dues_campaign_open').on(t.spaceId).where(sql`closed_at is null`),
    check('dues_campaign_days', sql`from_on <= through_on and through_on <= valid_until_on`),
    check('dues_campaign_scheme', sql`scheme ->> 'kind' = kind`),
  ],
)

/** What a member agreed to pay in a campaign, and the reference of their payments: theirs as long as it stands. */
export const memberDues = pgTable(
  'member_dues',
  {
    spaceId: spaceId(),
    campaignId: uuid('campaign_id').notNull(),
    personId: uuid('person_id').notNull(),
    referenceNumber: integer('reference_number').notNull(),
    reference: text('reference').notNull(),
    chosenCents: cents('chosen_cents'),
    step: text('step').notNull(),
    chosenAt: instant('chosen_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.campaignId, t.personId] }),
    uniqueIndex('member_dues_number').on(t.spaceId, t.referenceNumber),
    uniqueIndex('member_dues_reference').on(t.spaceId, t.reference),
    foreignKey({
      columns: [t.spaceId, t.campaignId],
      foreignColumns: [duesCampaign.spaceId, duesCampaign.id],
    }),
    check('member_dues_chosen', sql`chosen_cents > 0`),
    // A number range of its own: a promise of a coalition begins with another word.
    check('member_dues_own', sql`reference ~ '^RF[0-9]{2}COT[0-9]+$'`),
  ],
)

/** What a member paid; it is taken back once, with a reason, and stays. A movement of the bank is one payment. */
export const duesPayment = pgTable(
  'dues_payment',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    personId: uuid('person_id').notNull(),
    cents: cents('cents').notNull(),
    receivedOn: day('received_on').notNull(),
    means: text('means', { enum: duesMeans }).notNull(),
    lineId: uuid('line_id'),
    /** What it rests on that this movement is theirs. */
    basis: text('basis', { enum: duesBases }).notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    takenBackBy: uuid('taken_back_by'),
    takenBackAt: instant('taken_back_at'),
    takenBackReason: text('taken_back_reason').notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('dues_payment_line').on(t.spaceId, t.lineId).where(sql`taken_back_at is null`),
    index('dues_payment_person').on(t.spaceId, t.campaignId, t.personId),
    foreignKey({
      columns: [t.spaceId, t.campaignId, t.personId],
      foreignColumns: [memberDues.spaceId, memberDues.campaignId, memberDues.personId],
    }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    check('dues_payment_of_something', sql`cents > 0`),
    check('dues_payment_means', sql`(line_id is not null) = (means = 'bank')`),
    check(
      'dues_payment_back',
      sql`(taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_reason = '')`,
    ),
  ],
)

/** Whose dues a movement seems to be, and what this rests on, as it came in; waits for somebody to say so. */
export const duesProposal = pgTable(
  'dues_proposal',
  {
    spaceId: spaceId(),
    lineId: uuid('line_id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    personId: uuid('person_id').notNull(),
    basis: text('basis', { enum: duesBases }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.lineId] }),
    foreignKey({
      columns: [t.spaceId, t.campaignId, t.personId],
      foreignColumns: [memberDues.spaceId, memberDues.campaignId, memberDues.personId],
    }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
  ],
)

/** Somebody who is up to date without paying, and why. */
export const duesExemption = pgTable(
  'dues_exemption',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    personId: uuid('person_id').notNull(),
    fromOn: day('from_on').notNull(),
    reason: text('reason').notNull(),
    givenBy: uuid('given_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    givenAt: instant('given_at').notNull(),
    endedBy: uuid('ended_by'),
    endedAt: instant('ended_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('dues_exemption_standing')
      .on(t.spaceId, t.campaignId, t.personId)
      .where(sql`ended_at is null`),
    foreignKey({
      columns: [t.spaceId, t.campaignId],
      foreignColumns: [duesCampaign.spaceId, duesCampaign.id],
    }),
    check('dues_exemption_ended', sql`(ended_at is null) = (ended_by is null)`),
  ],
)

/** That somebody was reminded, when and by whom. */
export const duesReminder = pgTable(
  'dues_reminder',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    personId: uuid('person_id').notNull(),
    remindedBy: uuid('reminded_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    remindedAt: instant('reminded_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('dues_reminder_person').on(t.spaceId, t.campaignId, t.personId),
    foreignKey({
      columns: [t.spaceId, t.campaignId, t.personId],
      foreignColumns: [memberDues.spaceId, memberDues.campaignId, memberDues.personId],
    }),
  ],
)
