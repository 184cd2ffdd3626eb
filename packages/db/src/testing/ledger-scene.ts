import { randomBytes, randomUUID } from 'node:crypto'
import type { Posting } from '@reliance/core/fund/ledger/accounts.ts'
import type { Entry } from '@reliance/core/fund/ledger/entry.ts'
import { uuidV7 } from '@reliance/core/shared/id.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { Database, type Tx } from '../connection/database.ts'
import { insertClosing, readYearEnd, settleClosing } from '../fund/closings.ts'
import { closeYear, insertYear, listYears } from '../fund/fiscal-years.ts'
import { openLedger, postEntry } from '../fund/ledger.ts'
import type { Scope } from '../shared/doors.ts'
import { createTestDatabase } from './test-database.ts'

/** The organisation that pays in these tests. */
export const payer = '00000000-0000-7000-8000-000000000001'
export const freshId = (): string => uuidV7(Date.now(), randomBytes(10))

/** Postings of a receipt from the bank. */
export const receiptOf = (cents: bigint): Posting[] => [
  { set: 'books', code: 'bank', cents },
  { set: 'books', code: `member:${payer}`, cents: -cents },
  { set: 'fund', code: 'pool', cents },
  { set: 'fund', code: 'unallocated', cents: -cents },
]

/** An entry with what matters of it, on a fact of the bank. */
export const entryOf = (change: Partial<Entry> = {}): Entry => ({
  purpose: 'Contribution 2026',
  bookedOn: '2026-03-02' as CivilDate,
  journal: 'bank',
  cause: { kind: 'bank_line', id: randomUUID() },
  key: randomUUID(),
  postings: receiptOf(3_200n),
  reversesId: null,
  ...change,
})

/** Somebody prepares the closing of a year, somebody else confirms it. */
export const confirmClosing = async (tx: Tx, scope: Scope, startsOn: CivilDate): Promise<void> => {
  const id = freshId()
  const [preparedBy, settledBy, mandateId] = [freshId(), freshId(), freshId()]
  const end = await readYearEnd(tx, scope, startsOn)
  const at = new Date()
  await insertClosing(tx, scope, {
    ...end,
    id,
    startsOn,
    preparedBy,
    preparedFor: null,
    mandateId,
    preparedAt: at,
  })
  await settleClosing(tx, scope, id, {
    outcome: 'confirmed',
    settledBy,
    settledFor: null,
    settledMandateId: mandateId,
    settledAt: at,
    reason: null,
  })
}

/** Closes a year that two people looked at; refuses as closing does. */
export const closeConfirmed = async (tx: Tx, scope: Scope, startsOn: CivilDate) => {
  await tx.execute(sql`select from ledger_head where space_id = ${scope.spaceId} for update`)
  const years = await listYears(tx, scope)
  if (years.some(one => one.startsOn === startsOn && one.closedAt === null))
    await confirmClosing(tx, scope, startsOn)
  return closeYear(tx, scope, startsOn, new Date())
}

/** A database with as many ledgers as a test opens, each in a space of its own. */
export const startLedgers = async (connections = 4) => {
  const database = await createTestDatabase()
  const [admin, app] = [
    postgres(database.superuserUrl, { max: 1, onnotice: () => {} }),
    new Database(database.appUrl, connections),
  ]
  /** In a transaction of the application, inside a space. */
  const inside = <T>(
    scope: Scope,
    work: (tx: Tx, scope: Scope) => Promise<T>,
    mode: 'read' | 'write' = 'write',
  ): Promise<T> =>
    app.transaction(mode, async ({ db }) => {
      await db.execute(sql`select set_config('app.space_id', ${scope.spaceId}, true)`)
      return work(db, scope)
    })
  return {
    admin,
    inside,
    /** A space with a ledger that takes entries of 2026 and 2027. */
    async open(): Promise<Scope> {
      const scope = { spaceId: randomUUID() } as unknown as Scope
      await admin`insert into space (id, kind) values (${scope.spaceId}, 'coalition')`
      await inside(scope, async tx => {
        await openLedger(tx, scope)
        for (const year of ['2026', '2027'])
          await insertYear(tx, scope, {
            startsOn: `${year}-01-01` as CivilDate,
            endsOn: `${year}-12-31` as CivilDate,
          })
      })
      return scope
    },
    /** Posts in a transaction of its own. */
    post: (scope: Scope, change: Partial<Entry> = {}, id = freshId()) =>
      inside(scope, tx => postEntry(tx, scope, id, entryOf(change))),
    async stop() {
      await Promise.all([admin.end(), app.close()])
      await database.drop()
    },
  }
}
