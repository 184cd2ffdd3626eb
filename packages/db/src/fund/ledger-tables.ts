import { causeKinds, journals } from '@reliance/core/fund/ledger/entry.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { mandate } from '../mandates/tables.ts'
import { bytea } from '../shared/seal-tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' }).notNull()
const place = (name: string) => bigint(name, { mode: 'number' })
const accountSet = () => text('account_set', { enum: ['books', 'fund'] }).notNull()

/** An account of the fund of a coalition; its code says what it is, and on which side it may have no more than there is. */
export const fundAccount = pgTable(
  'fund_account',
  {
    spaceId: spaceId(),
    set: accountSet(),
    code: text('code').notNull(),
    /** 1: never below zero as a debit; -1: as a credit; 0: both sides occur. Follows from the code. */
    guard: smallint('guard').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.set, t.code] }),
    // Postings refer to the side as well, so that theirs is the account's.
    unique('fund_account_side').on(t.spaceId, t.set, t.code, t.guard),
  ],
)

/** A year of the books; years follow one another without a gap, and a closed one takes nothing in. */
export const fiscalYear = pgTable(
  'fiscal_year',
  {
    spaceId: spaceId(),
    startsOn: date('starts_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    endsOn: date('ends_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    closedAt: instant('closed_at'),
  },
  t => [primaryKey({ columns: [t.spaceId, t.startsOn] })],
)

/** One act of the ledger. Number, place in the chain and hashes are the database's; nothing of it ever changes. */
export const fundEntry = pgTable(
  'fund_entry',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    /** From 1, without a gap: its place in the chain of the space. */
    position: place('position').notNull(),
    yearStartsOn: date('year_starts_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    journal: text('journal', { enum: journals }).notNull(),
    /** From 1, without a gap, within its journal and year. */
    number: integer('number').notNull(),
    bookedOn: date('booked_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    postedAt: instant('posted_at').notNull(),
    purpose: text('purpose').notNull(),
    mandateId: uuid('mandate_id'),
    causeKind: text('cause_kind', { enum: causeKinds }),
    causeId: uuid('cause_id'),
    /** What makes it one, however often it is asked for. */
    key: text('key').notNull(),
    reversesId: uuid('reverses_id'),
    /** How many postings it has: no more are made once they are there. */
    lineCount: smallint('line_count').notNull(),
    /** Of all that it says, its postings included. */
    contentHash: bytea('content_hash').notNull(),
    /** Private: amounts can be guessed, and hashes of them would tell. */
    salt: bytea('salt').notNull(),
    previousHash: bytea('previous_hash'),
    hash: bytea('hash').notNull(),
    /** The transaction that made it: its postings are made there alone. */
    madeXid: text('made_xid').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    unique('fund_entry_place').on(t.spaceId, t.position),
    uniqueIndex('fund_entry_key').on(t.spaceId, t.key),
    uniqueIndex('fund_entry_number').on(t.spaceId, t.yearStartsOn, t.journal, t.number),
    uniqueIndex('fund_entry_reversed_once').on(t.spaceId, t.reversesId).where(sql`reverses_id is not null`),
    foreignKey({
      name: 'fund_entry_year',
      columns: [t.spaceId, t.yearStartsOn],
      foreignColumns: [fiscalYear.spaceId, fiscalYear.startsOn],
    }),
    foreignKey({
      name: 'fund_entry_mandate',
      columns: [t.spaceId, t.mandateId],
      foreignColumns: [mandate.spaceId, mandate.id],
    }),
  ],
)

/** One line of an entry, and what its account holds after it. Written with the entry, and never changed. */
export const fundPosting = pgTable(
  'fund_posting',
  {
    spaceId: spaceId(),
    entryId: uuid('entry_id').notNull(),
    set: accountSet(),
    code: text('code').notNull(),
    guard: smallint('guard').notNull(),
    /** A debit is more than zero. */
    cents: cents('cents'),
    /** The place of its entry. */
    position: place('position').notNull(),
    balanceCents: cents('balance_cents'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.entryId, t.set, t.code] }),
    // The last posting of an account says its balance.
    unique('fund_posting_place').on(t.spaceId, t.set, t.code, t.position),
    foreignKey({
      name: 'fund_posting_entry',
      columns: [t.spaceId, t.entryId],
      foreignColumns: [fundEntry.spaceId, fundEntry.id],
    }),
    foreignKey({
      name: 'fund_posting_account',
      columns: [t.spaceId, t.set, t.code, t.guard],
      foreignColumns: [fundAccount.spaceId, fundAccount.set, fundAccount.code, fundAccount.guard],
    }),
  ],
)

/** The end of a ledger's chain, null before its first entry. Its row is the lock that whoever posts takes first. */
export const ledgerHead = pgTable(
  'ledger_head',
  {
    spaceId: spaceId().primaryKey(),
    position: place('position'),
    hash: bytea('hash'),
    postedAt: instant('posted_at'),
  },
  t => [
    foreignKey({
      name: 'ledger_head_entry',
      columns: [t.spaceId, t.position],
      foreignColumns: [fundEntry.spaceId, fundEntry.position],
    }),
  ],
)
