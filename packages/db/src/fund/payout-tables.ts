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
import { budgetLine } from './budget-tables.ts'
import { expense } from './expense-tables.ts'
import { bankLine } from './payment-tables.ts'

/**
 * An account on which an organisation is paid, as it was entered; a change is another row, and the newest serves. One of no
 * organisation is a supplier's, under the name of its holder.
 */
export const payeeAccount = pgTable(
  'payee_account',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id'),
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

/**
 * Money that leaves the fund, for a decision and a purpose (R82): a tranche of a project, to a partner or to whoever receives
 * for it; or an expense, to an organisation or a supplier.
 */
export const payout = pgTable(
  'payout',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    applicationId: uuid('application_id'),
    expenseId: uuid('expense_id'),
    /** The decision it rests on: what a project was given, a budget, or one expense; an expense may wait for it. */
    effectId: uuid('effect_id'),
    /** The line of the budget that an expense is held against. */
    budgetLineId: uuid('budget_line_id'),
    tranche: integer('tranche'),
    beneficiaryId: uuid('beneficiary_id'),
    /** Null for a supplier, whose name stands beside. */
    payeeId: uuid('payee_id'),
    payeeName: text('payee_name').notNull().default(''),
    /** Null where the bank has paid already. */
    accountId: uuid('account_id'),
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
    /** The day of the bank, and the movement: where it was made from one, it names it from the beginning. */
    settledOn: date('settled_on', { mode: 'string' }).$type<CivilDate>(),
    settledAt: instant('settled_at'),
    lineId: uuid('line_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('payout_number').on(t.spaceId, t.number),
    // What was dropped names its movement no more.
    uniqueIndex('payout_line').on(t.spaceId, t.lineId).where(sql`state <> 'dropped'`),
    index('payout_share').on(t.spaceId, t.applicationId, t.beneficiaryId),
    index('payout_payee').on(t.spaceId, t.payeeId),
    index('payout_expense').on(t.spaceId, t.expenseId),
    uniqueIndex('payout_of_expense')
      .on(t.spaceId, t.expenseId)
      .where(sql`state in ('draft', 'approved', 'in_file', 'paid')`),
    index('payout_budget_line').on(t.spaceId, t.budgetLineId),
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
    foreignKey({
      columns: [t.spaceId, t.accountId],
      foreignColumns: [payeeAccount.spaceId, payeeAccount.id],
    }),
    foreignKey({ columns: [t.spaceId, t.expenseId], foreignColumns: [expense.spaceId, expense.id] }),
    foreignKey({ columns: [t.spaceId, t.budgetLineId], foreignColumns: [budgetLine.spaceId, budgetLine.id] }),
    foreignKey({ columns: [t.spaceId, t.fileId], foreignColumns: [payoutFile.spaceId, payoutFile.id] }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    check('payout_goes_out', sql`cents > 0 and tranche in (1, 2)`),
    check('payout_purpose', sql`btrim(purpose) <> ''`),
    check(
      'payout_of_project',
      sql`(application_id is not null) = (expense_id is null) and case when application_id is null then coalesce(tranche::text, beneficiary_id::text) is null else tranche is not null and beneficiary_id is not null and payee_id is not null and account_id is not null and effect_id is not null and budget_line_id is null end`,
    ),
    check('payout_payee_named', sql`(payee_id is null) = (btrim(payee_name) <> '')`),
    // Neither approved, sent nor marked paid before it rests on a decision (R82).
    check('payout_decided', sql`state not in ('approved', 'in_file', 'paid') or effect_id is not null`),
    check(
      'payout_on_account',
      sql`account_id is not null or (expense_id is not null and line_id is not null)`,
    ),
    check(
      'payout_in_file',
      sql`state not in ('in_file', 'paid', 'rejected', 'returned') or (file_id is not null and in_file_at is not null) or (state = 'paid' and expense_id is not null and line_id is not null)`,
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
