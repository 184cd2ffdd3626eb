import { payoutStates } from '@reliance/core/fund/calls/payout.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { allocation, allocationShare } from './assessment-tables.ts'
import { bankLine } from './payment-tables.ts'

/** An account on which an organisation is paid, as it was entered; a change is another row, and the newest serves. */
export const payeeAccount = pgTable(
  'payee_account',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    holder: text('holder').notNull(),
    iban: text('iban').notNull(),
    /** Who entered it. */
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    unique('payee_account_of').on(t.spaceId, t.organisationId, t.id),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)

/** A file for the bank, as it was made: the same bytes again. */
export const payoutFile = pgTable(
  'payout_file',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('payout_file_number').on(t.spaceId, t.number),
  ],
)

/** Money that leaves the fund: for a decision and a purpose (R82), to a partner or to whoever receives for it. */
export const payout = pgTable(
  'payout',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    applicationId: uuid('application_id').notNull(),
    effectId: uuid('effect_id').notNull(),
    tranche: integer('tranche').notNull(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    payeeId: uuid('payee_id').notNull(),
    accountId: uuid('account_id').notNull(),
    cents: bigint('cents', { mode: 'bigint' }).notNull(),
    purpose: text('purpose').notNull(),
    wording: text('wording').notNull(),
    /** Rises where amount, payee or account change: approvals are of one revision. */
    revision: integer('revision').notNull(),
    state: text('state', { enum: payoutStates }).notNull(),
    requestedBy: uuid('requested_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    requestedAt: instant('requested_at').notNull(),
    fileId: uuid('file_id'),
    inFileAt: instant('in_file_at'),
    /** The day of the bank, and the movement where one was matched. */
    settledOn: date('settled_on', { mode: 'string' }).$type<CivilDate>(),
    settledAt: instant('settled_at'),
    lineId: uuid('line_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('payout_number').on(t.spaceId, t.number),
    uniqueIndex('payout_line').on(t.spaceId, t.lineId),
    index('payout_share').on(t.spaceId, t.applicationId, t.beneficiaryId),
    index('payout_payee').on(t.spaceId, t.payeeId),
    index('payout_waiting').on(t.spaceId, t.number).where(sql`state in ('draft', 'approved', 'in_file')`),
    foreignKey({
      columns: [t.spaceId, t.applicationId, t.effectId],
      foreignColumns: [allocation.spaceId, allocation.applicationId, allocation.effectId],
    }),
    foreignKey({
      columns: [t.spaceId, t.applicationId, t.beneficiaryId],
      foreignColumns: [
        allocationShare.spaceId,
        allocationShare.applicationId,
        allocationShare.organisationId,
      ],
    }),
    foreignKey({
      columns: [t.spaceId, t.payeeId, t.accountId],
      foreignColumns: [payeeAccount.spaceId, payeeAccount.organisationId, payeeAccount.id],
    }),
    foreignKey({ columns: [t.spaceId, t.fileId], foreignColumns: [payoutFile.spaceId, payoutFile.id] }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    check('payout_goes_out', sql`cents > 0 and tranche in (1, 2)`),
    check('payout_purpose', sql`btrim(purpose) <> ''`),
    check(
      'payout_in_file',
      sql`state not in ('in_file', 'paid', 'rejected', 'returned') or (file_id is not null and in_file_at is not null)`,
    ),
    check('payout_settled', sql`state not in ('paid', 'rejected', 'returned') or settled_on is not null`),
  ],
)

/** Somebody of an organisation approves what a payment says at that revision. */
export const payoutApproval = pgTable(
  'payout_approval',
  {
    spaceId: spaceId(),
    payoutId: uuid('payout_id').notNull(),
    revision: integer('revision').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    approvedAt: instant('approved_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.payoutId, t.revision, t.organisationId] }),
    uniqueIndex('payout_approval_person').on(t.spaceId, t.payoutId, t.revision, t.personId),
    foreignKey({ columns: [t.spaceId, t.payoutId], foreignColumns: [payout.spaceId, payout.id] }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)
