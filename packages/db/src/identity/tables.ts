import { actKinds } from '@reliance/core/identity/act-link.ts'
import { replyKinds } from '@reliance/core/identity/reply-link.ts'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../shared/tables.ts'

/** Directory: what has no space. Reached through the doors only; the application role has no grant on it. */
export const person = pgTable('person', {
  id: uuid('id').primaryKey(),
  lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
  name: text('name').notNull().default(''),
  createdAt: instant('created_at').notNull().default(sql`transaction_timestamp()`),
})

/**
 * When somebody looked at their first screen, and when before: what happened since then is told there. A person's own, in
 * no space. The database holds that the visit before is the earlier one.
 */
export const visit = pgTable(
  'visit',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => person.id),
    visitedAt: instant('visited_at').notNull(),
    beforeAt: instant('before_at'),
  },
  () => [check('visit_before', sql`before_at <= visited_at`)],
)

/** Addresses are kept in lower case; a person may have several, each proven by a link. */
export const emailAddress = pgTable(
  'email_address',
  {
    address: text('address').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    provenAt: instant('proven_at').notNull(),
  },
  t => [index('email_address_person').on(t.personId)],
)

export const password = pgTable('password', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  hash: text('hash').notNull(),
  setAt: instant('set_at').notNull().default(sql`transaction_timestamp()`),
})

/** `id_hash` is sha256 of the cookie's value: a stolen table opens no session. */
export const session = pgTable(
  'session',
  {
    idHash: text('id_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().default(sql`transaction_timestamp()`),
    expiresAt: instant('expires_at').notNull(),
    /** When a page was last opened with it, to the hour. */
    usedAt: instant('used_at').notNull().default(sql`transaction_timestamp()`),
  },
  t => [index('session_person').on(t.personId)],
)

/**
 * A link in a mail. The token is derived from the id and the server's secret; only its hash is stored. One opens a
 * session; the others do one act in one space, by a page or by an answer to the mail, or choose mails, and nothing else.
 */
export const link = pgTable(
  'link',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    purpose: text('purpose', { enum: ['sign_in', ...actKinds, ...replyKinds, 'choose_mails'] }).notNull(),
    address: text('address').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    next: text('next').notNull().default('/'),
    createdAt: instant('created_at').notNull().default(sql`transaction_timestamp()`),
    expiresAt: instant('expires_at').notNull(),
    consumedAt: instant('consumed_at'),
    /** Where the act is done, on what, and for which organisation. */
    actSpaceId: uuid('act_space_id'),
    subjectId: uuid('subject_id'),
    organisationId: uuid('organisation_id'),
    /** What its mail said, where the mail can be answered: a program may repeat it below the answer, unmarked. */
    sentText: text('sent_text'),
  },
  t => [index('link_address').on(t.address)],
)

/**
 * An address that a person has asked to come in with, until they have proven it or left the wish: one a person, and
 * nothing says whether it was free (S4). The token of its link is derived from the id.
 */
export const addressChange = pgTable('address_change', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => person.id),
  id: uuid('id').notNull().unique(),
  tokenHash: text('token_hash').notNull().unique(),
  address: text('address').notNull(),
  askedAt: instant('asked_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** When whoever reads that address confirmed it, where nobody was signed in. */
  provenAt: instant('proven_at'),
})
