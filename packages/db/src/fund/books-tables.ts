import { type ClosingOutcome, closingOutcomes } from '@reliance/core/fund/books/closing.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'
import { fiscalYear, fundEntry } from './ledger-tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' }).notNull()

/** A line of the file as it was read; cents as text, which no number of JSON cuts. */
export type OpeningLine = {
  readonly account: string
  readonly label: string
  readonly cents: string
  readonly place: string
}

/**
 * Balances that a fund took over from where it was kept before: what was written into the books, and the lines that it was
 * read from, for whoever checks them. One that was a mistake is taken back and stays.
 */
export const fundOpening = pgTable(
  'fund_opening',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    /** Of what the lines say, so that the same file is known again. */
    digest: text('digest').notNull(),
    lines: jsonb('lines').$type<readonly OpeningLine[]>().notNull(),
    bankCents: cents('bank_cents'),
    cashCents: cents('cash_cents'),
    transitCents: cents('transit_cents'),
    /** What of it was promised to projects before. */
    tiedCents: cents('tied_cents'),
    entryId: uuid('entry_id').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    undoneAt: instant('undone_at'),
    undoneBy: uuid('undone_by'),
    undoneReason: text('undone_reason'),
    undoEntryId: uuid('undo_entry_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('fund_opening_once').on(t.spaceId).where(sql`undone_at is null`),
    foreignKey({
      name: 'fund_opening_entry',
      columns: [t.spaceId, t.entryId],
      foreignColumns: [fundEntry.spaceId, fundEntry.id],
    }),
    foreignKey({
      name: 'fund_opening_undo',
      columns: [t.spaceId, t.undoEntryId],
      foreignColumns: [fundEntry.spaceId, fundEntry.id],
    }),
    check(
      'fund_opening_undone',
      sql`(undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_entry_id is null)
        and (undone_at is null) = (coalesce(btrim(undone_reason), '') = '')`,
    ),
  ],
)

/**
 * A closing that was prepared: what somebody counted on the last day of a year, and who confirmed it or sent it back. A
 * year is closed by one that somebody else confirmed.
 */
export const yearClosing = pgTable(
  'year_closing',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    bankCents: cents('bank_cents'),
    cashCents: cents('cash_cents'),
    /** The last entry of the year, or of one before, when it was counted: a later one voids it. */
    position: bigint('position', { mode: 'number' }).notNull(),
    preparedBy: uuid('prepared_by').notNull(),
    /** The organisation of whoever prepared it; null where they have none here. */
    preparedFor: uuid('prepared_for'),
    mandateId: uuid('mandate_id').notNull(),
    preparedAt: instant('prepared_at').notNull(),
    outcome: text('outcome', { enum: closingOutcomes }).$type<ClosingOutcome>(),
    settledBy: uuid('settled_by'),
    settledFor: uuid('settled_for'),
    settledMandateId: uuid('settled_mandate_id'),
    settledAt: instant('settled_at'),
    reason: text('reason'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('year_closing_waits').on(t.spaceId, t.startsOn).where(sql`outcome is null`),
    index('year_closing_of').on(t.spaceId, t.startsOn, t.preparedAt),
    foreignKey({
      name: 'year_closing_year',
      columns: [t.spaceId, t.startsOn],
      foreignColumns: [fiscalYear.spaceId, fiscalYear.startsOn],
    }),
    check(
      'year_closing_settled',
      sql`(outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)
        and (outcome is null) = (settled_mandate_id is null)`,
    ),
    check(
      'year_closing_two_people',
      sql`coalesce(outcome, '') not in ('confirmed', 'sent_back') or (settled_by <> prepared_by
        and coalesce(settled_for <> prepared_for, true))`,
    ),
    check(
      'year_closing_reason',
      sql`(outcome = 'sent_back') is not true or coalesce(btrim(reason), '') <> ''`,
    ),
  ],
)
