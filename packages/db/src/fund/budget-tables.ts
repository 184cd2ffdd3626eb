import { sql } from 'drizzle-orm'
import {
  bigint,
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

/** A budget of a year as a decision adopted it; the newest of its year is in force. */
export const budget = pgTable(
  'budget',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    year: integer('year').notNull(),
    effectId: uuid('effect_id').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('budget_effect').on(t.spaceId, t.effectId),
    index('budget_year').on(t.spaceId, t.year, t.adoptedAt),
    check('budget_year_known', sql`year between 2000 and 2199`),
  ],
)

/** A line of the budgets of a year, whatever each calls it and gives it: what was spent stays with it. */
export const budgetLine = pgTable(
  'budget_line',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    year: integer('year').notNull(),
    /** The decision that brought it in first. */
    effectId: uuid('effect_id').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] }), index('budget_line_year').on(t.spaceId, t.year)],
)

/** What one budget says of a line. */
export const budgetAmount = pgTable(
  'budget_amount',
  {
    spaceId: spaceId(),
    budgetId: uuid('budget_id').notNull(),
    lineId: uuid('line_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull(),
    cents: bigint('cents', { mode: 'bigint' }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.budgetId, t.lineId] }),
    uniqueIndex('budget_amount_place').on(t.spaceId, t.budgetId, t.ordinal),
    foreignKey({ columns: [t.spaceId, t.budgetId], foreignColumns: [budget.spaceId, budget.id] }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [budgetLine.spaceId, budgetLine.id] }),
    check('budget_amount_positive', sql`cents >= 0`),
    check('budget_amount_said', sql`btrim(name) <> '' and btrim(purpose) <> ''`),
  ],
)
