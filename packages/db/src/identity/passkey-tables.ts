import { bigint, boolean, customType, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../shared/tables.ts'
import { person } from './tables.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** A passkey: its private half never leaves the device; `id` is what the device calls it (WebAuthn level 3). */
export const passkey = pgTable(
  'passkey',
  {
    id: text('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    name: text('name').notNull(),
    publicKey: bytea('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    backedUp: boolean('backed_up').notNull(),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  t => [index('passkey_person').on(t.personId)],
)

/** A challenge that was given out and not yet answered: answered once, within minutes. */
export const passkeyChallenge = pgTable('passkey_challenge', {
  hash: text('hash').primaryKey(),
  /** Whose session asked for it; null for somebody who comes in. */
  sessionHash: text('session_hash'),
  expiresAt: instant('expires_at').notNull(),
})
