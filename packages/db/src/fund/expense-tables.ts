import { expenseSteps } from '@reliance/core/fund/expenses/expense-state.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/**
 * Something spent for the coalition, as it was submitted. How much it is, who is paid and what it rests on stand with its
 * payment (`payout`), which approvals are about.
 */
export const expense = pgTable(
  'expense',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    /** The organisation that submitted it; null for the coalition itself, by its treasury. */
    organisationId: uuid('organisation_id'),
    title: text('title').notNull(),
    incurredOn: date('incurred_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    submittedAt: instant('submitted_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('expense_number').on(t.spaceId, t.number),
    index('expense_organisation').on(t.spaceId, t.organisationId),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('expense_titled', sql`btrim(title) <> ''`),
  ],
)

/** What became of an expense: sent back for more, changed by who submitted it, refused. */
export const expenseStep = pgTable(
  'expense_step',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    expenseId: uuid('expense_id').notNull(),
    step: text('step', { enum: expenseSteps }).notNull(),
    note: text('note').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('expense_step_of').on(t.spaceId, t.expenseId, t.takenAt),
    foreignKey({ columns: [t.spaceId, t.expenseId], foreignColumns: [expense.spaceId, expense.id] }),
    check('expense_step_reason', sql`step = 'change' or btrim(note) <> ''`),
  ],
)
