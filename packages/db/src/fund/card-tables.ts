import { cardMethods, cardStates, movementKinds } from '@reliance/core/fund/card/card-facts.ts'
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
import { bytea } from '../shared/seal-tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { bankLine } from './payment-tables.ts'
import { carrierTerm } from './tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' }).notNull()
const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()

/** The account at the provider of whoever holds the fund: fixed for its term when it is first connected. */
export const cardAccount = pgTable(
  'card_account',
  {
    spaceId: spaceId(),
    termId: uuid('term_id').notNull(),
    accountRef: text('account_ref').notNull(),
    /** False where no money moves: the demo, development. */
    isLive: boolean('is_live').notNull(),
    fixedAt: instant('fixed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.termId] }),
    foreignKey({ columns: [t.spaceId, t.termId], foreignColumns: [carrierTerm.spaceId, carrierTerm.id] }),
  ],
)

/** That the account answers to us: since when, by whom, and how far its movements were read. */
export const cardConnection = pgTable(
  'card_connection',
  {
    spaceId: spaceId(),
    termId: uuid('term_id').notNull(),
    /** Of the token in the address that the provider calls. */
    hookHash: text('hook_hash').notNull(),
    accountName: text('account_name').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    connectedAt: instant('connected_at').notNull(),
    disconnectedAt: instant('disconnected_at'),
    /** Since when the provider takes the key no more. */
    refusedAt: instant('refused_at'),
    sweptAt: instant('swept_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.termId] }),
    index('card_connection_hook').on(t.hookHash),
    foreignKey({
      columns: [t.spaceId, t.termId],
      foreignColumns: [cardAccount.spaceId, cardAccount.termId],
    }),
  ],
)

/** Which secrets are kept, sealed: no role reads this table but the doors that hand it to a transaction of its space. */
export const carrierSecret = pgTable(
  'carrier_secret',
  {
    spaceId: spaceId(),
    termId: uuid('term_id').notNull(),
    kind: text('kind', { enum: ['restricted_key', 'webhook_secret'] }).notNull(),
    version: integer('version').notNull(),
    /** Which key of the ring sealed it. */
    keyId: text('key_id').notNull(),
    nonce: bytea('nonce').notNull(),
    ciphertext: bytea('ciphertext').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.termId, t.kind, t.version] })],
)

/** A payment on the provider's page: written before the provider is asked. */
export const cardPayment = pgTable(
  'card_payment',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    termId: uuid('term_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    year: integer('year').notNull(),
    cents: cents('cents'),
    state: text('state', { enum: cardStates }).notNull(),
    method: text('method', { enum: cardMethods }),
    sessionRef: text('session_ref'),
    intentRef: text('intent_ref'),
    failure: text('failure').notNull().default(''),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    startedAt: instant('started_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('card_payment_session').on(t.spaceId, t.sessionRef),
    uniqueIndex('card_payment_intent').on(t.spaceId, t.intentRef),
    index('card_payment_open')
      .on(t.spaceId, t.startedAt)
      .where(sql`state in ('initiated', 'open', 'processing')`),
    foreignKey({ columns: [t.spaceId, t.termId], foreignColumns: [cardAccount.spaceId, cardAccount.termId] }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('card_payment_of_something', sql`cents > 0`),
    check('card_payment_asked', sql`state = 'initiated' or session_ref is not null`),
  ],
)

/**
 * A movement of the provider's balance that is of a payment: once, whatever told of it. What it did to the payment and
 * what it cost stand apart; of one payment there is never more than it was, nor less than nothing.
 */
export const cardMovement = pgTable(
  'card_movement',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    termId: uuid('term_id').notNull(),
    ref: text('ref').notNull(),
    paymentId: uuid('payment_id').notNull(),
    kind: text('kind', { enum: movementKinds }).notNull(),
    grossCents: cents('gross_cents'),
    feeCents: cents('fee_cents'),
    bookedOn: day('booked_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** Which batch of fees tells of it: alone it would say what one organisation paid. */
    feeBatch: integer('fee_batch'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('card_movement_once').on(t.spaceId, t.termId, t.ref),
    index('card_movement_payment').on(t.spaceId, t.paymentId),
    index('card_movement_untold').on(t.spaceId, t.id).where(sql`fee_batch is null`),
    foreignKey({ columns: [t.spaceId, t.paymentId], foreignColumns: [cardPayment.spaceId, cardPayment.id] }),
    check('card_movement_of_something', sql`gross_cents <> 0 or fee_cents <> 0`),
  ],
)

/** A transfer of the provider's balance to the bank; what is not of the fund is the carrier's own. */
export const cardPayout = pgTable(
  'card_payout',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    termId: uuid('term_id').notNull(),
    ref: text('ref').notNull(),
    ownCents: cents('own_cents'),
    outsideCents: cents('outside_cents'),
    arrivesOn: day('arrives_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    failedAt: instant('failed_at'),
    /** The movement of the bank that it became. */
    lineId: uuid('line_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('card_payout_once').on(t.spaceId, t.termId, t.ref),
    uniqueIndex('card_payout_line').on(t.spaceId, t.lineId),
    foreignKey({ columns: [t.spaceId, t.termId], foreignColumns: [cardAccount.spaceId, cardAccount.termId] }),
    foreignKey({ columns: [t.spaceId, t.lineId], foreignColumns: [bankLine.spaceId, bankLine.id] }),
    check('card_payout_failed', sql`failed_at is null or line_id is null`),
  ],
)

/** What the provider told of: ids alone, each once. What happened is read from the provider. */
export const cardInbox = pgTable(
  'card_inbox',
  {
    spaceId: spaceId(),
    termId: uuid('term_id').notNull(),
    eventRef: text('event_ref').notNull(),
    kind: text('kind').notNull(),
    objectRef: text('object_ref').notNull(),
    /** The payment that the object is of; empty where it says none. */
    intentRef: text('intent_ref').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.termId, t.eventRef] }),
    foreignKey({ columns: [t.spaceId, t.termId], foreignColumns: [cardAccount.spaceId, cardAccount.termId] }),
  ],
)
