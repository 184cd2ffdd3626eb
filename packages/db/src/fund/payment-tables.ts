import { contributionBases, lineAsides } from '@reliance/core/fund/match-payment.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
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

const cents = (name: string) => bigint(name, { mode: 'bigint' })
const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()

/** A file of the bank that was taken in; what is taken back stays, and counts no more. */
export const bankImport = pgTable(
  'bank_import',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    format: text('format', { enum: ['camt', 'ofx', 'csv'] }).notNull(),
    /** Lines of the file, and how many of them were new. */
    lineCount: integer('line_count').notNull(),
    newCount: integer('new_count').notNull(),
    personId: uuid('person_id').notNull(),
    importedAt: instant('imported_at').notNull(),
    undoneAt: instant('undone_at'),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] })],
)

/** What a file said of the account over some days: balances are null where it said none. */
export const bankStatement = pgTable(
  'bank_statement',
  {
    spaceId: spaceId(),
    importId: uuid('import_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    firstOn: day('first_on').notNull(),
    lastOn: day('last_on').notNull(),
    openingCents: cents('opening_cents'),
    closingCents: cents('closing_cents'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.importId, t.ordinal] }),
    foreignKey({ columns: [t.spaceId, t.importId], foreignColumns: [bankImport.spaceId, bankImport.id] }),
    check('bank_statement_days', sql`first_on <= last_on`),
  ],
)

/** One movement of the account: positive came in. */
export const bankLine = pgTable(
  'bank_line',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    importId: uuid('import_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    accountIban: text('account_iban').notNull(),
    bookedOn: day('booked_on').notNull(),
    cents: cents('cents').notNull(),
    label: text('label').notNull(),
    otherName: text('other_name').notNull(),
    otherIban: text('other_iban').notNull(),
    /** The bank's own id of the movement; empty in files that have none. */
    entryId: text('entry_id').notNull(),
    state: text('state', { enum: ['waiting', 'matched', 'ignored'] }).notNull(),
    /** For whom it seems to be, and what this rests on; waits for somebody to say so. */
    proposedOrganisationId: uuid('proposed_organisation_id'),
    proposedYear: integer('proposed_year'),
    proposedBasis: text('proposed_basis', { enum: contributionBases }),
    /** What a line is that was set aside. */
    asideAs: text('aside_as', { enum: lineAsides }),
    ignoredReason: text('ignored_reason').notNull().default(''),
    removedAt: instant('removed_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('bank_line_day').on(t.spaceId, t.bookedOn).where(sql`removed_at is null`),
    index('bank_line_waiting').on(t.spaceId, t.id).where(sql`state = 'waiting' and removed_at is null`),
    foreignKey({ columns: [t.spaceId, t.importId], foreignColumns: [bankImport.spaceId, bankImport.id] }),
    check('bank_line_moves', sql`cents <> 0`),
    check('bank_line_aside', sql`(aside_as is not null) = (state = 'ignored')`),
    check('bank_line_removed', sql`removed_at is null or state <> 'matched'`),
  ],
)

/** What was received may be told: a batch of contributions in which nobody can read one organisation’s. */
export const fundBatch = pgTable(
  'fund_batch',
  {
    spaceId: spaceId(),
    number: integer('number').notNull(),
    closedOn: day('closed_on').notNull(),
    closedAt: instant('closed_at').notNull(),
    cents: cents('cents').notNull(),
    contributors: integer('contributors').notNull(),
    /** Told under a rule that shows each amount: its contributions are read one by one. */
    isOpen: boolean('is_open').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.number] })],
)

/**
 * Money received from an organisation for a year, or its exact mirror where it was taken back. Rows stay as they are;
 * only the batch that tells of one is written later, once.
 */
export const contribution = pgTable(
  'contribution',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    year: integer('year').notNull(),
    cents: cents('cents').notNull(),
    receivedOn: day('received_on').notNull(),
    /** The movement of the account; none for cash, and none of what the provider of payments by card holds. */
    lineId: uuid('line_id'),
    /** The movement of that provider’s balance (`card_movement`). */
    movementId: uuid('movement_id'),
    undoesId: uuid('undoes_id'),
    /** Of both sides of what was moved from one promise to another. */
    moveId: uuid('move_id'),
    basis: text('basis', { enum: contributionBases }).notNull(),
    batchNumber: integer('batch_number'),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('contribution_undone').on(t.spaceId, t.undoesId),
    uniqueIndex('contribution_movement').on(t.spaceId, t.movementId),
    index('contribution_line').on(t.spaceId, t.lineId),
    index('contribution_move').on(t.spaceId, t.moveId),
    index('contribution_organisation').on(t.spaceId, t.organisationId, t.year),
    index('contribution_pending').on(t.spaceId, t.id).where(sql`batch_number is null`),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    foreignKey({ columns: [t.spaceId, t.undoesId], foreignColumns: [t.spaceId, t.id] }),
    foreignKey({
      columns: [t.spaceId, t.batchNumber],
      foreignColumns: [fundBatch.spaceId, fundBatch.number],
    }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    // What the provider gives back is as much as it says, and takes nothing back whole.
    check(
      'contribution_moves',
      sql`cents <> 0 and (movement_id is null or undoes_id is null) and case basis when 'card' then true
          when 'moved' then true when 'refund' then (undoes_id is null) = (cents < 0)
          else (undoes_id is null) = (cents > 0) end`,
    ),
    check('contribution_moved', sql`(move_id is not null) = (basis = 'moved')`),
    check('contribution_cash', sql`(line_id is null) = (basis in ('cash', 'card', 'moved'))`),
    check('contribution_card', sql`(movement_id is not null) = (basis = 'card')`),
  ],
)
