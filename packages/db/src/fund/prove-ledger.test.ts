import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../shared/doors.ts'
import { entryOf, freshId, receiptOf, startLedgers } from '../testing/ledger-scene.ts'
import { reverseEntry } from './ledger.ts'
import { ledgerPersonalData } from './ledger-personal-data.ts'
import { proveLedger } from './prove-ledger.ts'

type Ledgers = Awaited<ReturnType<typeof startLedgers>>
let here: Ledgers
let there: Ledgers
let scope: Scope
const ids: string[] = []
beforeAll(async () => {
  ;[here, there] = await Promise.all([startLedgers(), startLedgers()])
  scope = await here.open()
  for (const cents of [3_200n, 500n, 9_400n]) {
    const posted = await here.post(scope, { postings: receiptOf(cents) })
    ids.push(posted.ok ? posted.value.id : '')
  }
  const back = await here.inside(scope, tx => reverseEntry(tx, scope, freshId(), ids[1] ?? '', entryOf()))
  ids.push(back?.ok ? back.value.id : '')
})
afterAll(() => Promise.all([here.stop(), there.stop()]))

const entry = (place: number) => `space_id = '${scope.spaceId}' and id = '${ids[place]}'`
const postings = (place: number) => `space_id = '${scope.spaceId}' and entry_id = '${ids[place]}'`
/** Makes the hash of what an entry says again, as somebody would who knows how. */
const said = (
  place: number,
) => `update fund_entry e set content_hash = house.fund_content(booked_on, journal, purpose,
  mandate_id, cause_kind, cause_id, reverses_id, (select l.lines from house.fund_lines(e.space_id, e.id, 1) l)) where ${entry(place)}`
const linked = (place: number) => `update fund_entry e set hash = house.fund_link(e) where ${entry(place)}`

/** What somebody changes who is past all rules, and which rules the proof names. */
const corruptions: Record<string, { change: () => string[]; rules: string[] }> = {
  'a cent more in one posting': {
    change: () => [`update fund_posting set cents = cents + 1 where ${postings(0)} and code = 'bank'`],
    rules: ['balance', 'content', 'sum'],
  },
  'a cent more in all of an entry, its balances as well': {
    change: () => [
      `update fund_posting set cents = cents + sign(cents), balance_cents = balance_cents + sign(cents)
       where position >= 3 and space_id = '${scope.spaceId}' and entry_id = '${ids[2]}'`,
      `update fund_posting set balance_cents = balance_cents + sign(balance_cents) where ${postings(3)}`,
    ],
    rules: ['content'],
  },
  'a balance alone': {
    change: () => [`update fund_posting set balance_cents = 1 where ${postings(3)} and code = 'bank'`],
    rules: ['balance'],
  },
  'another purpose': {
    change: () => [`update fund_entry set purpose = 'Autre' where ${entry(0)}`],
    rules: ['content'],
  },
  'another purpose, with the hash of what it says': {
    change: () => [`update fund_entry set purpose = 'Autre' where ${entry(0)}`, said(0)],
    rules: ['chain'],
  },
  'another purpose, with both hashes': {
    change: () => [`update fund_entry set purpose = 'Autre' where ${entry(0)}`, said(0), linked(0)],
    rules: ['chain'],
  },
  'the last entry, with both hashes': {
    change: () => [`update fund_entry set purpose = 'Autre' where ${entry(3)}`, said(3), linked(3)],
    rules: ['head'],
  },
  'another number': {
    change: () => [`update fund_entry set number = 9 where ${entry(3)}`],
    rules: ['chain', 'number'],
  },
  'another day, in no year': {
    change: () => [`update fund_entry set booked_on = '2031-01-01' where ${entry(0)}`, said(0)],
    rules: ['chain', 'year'],
  },
  'another salt': {
    change: () => [`update fund_entry set salt = '\\x01' where ${entry(2)}`],
    rules: ['chain'],
  },
  'a posting that is gone': {
    change: () => [`delete from fund_posting where ${postings(2)} and code = 'unallocated'`],
    rules: ['balance', 'content', 'postings', 'sum'],
  },
  'the end of the ledger cut': {
    change: () => [
      `delete from fund_posting where ${postings(3)}`,
      `delete from fund_entry where ${entry(3)}`,
    ],
    rules: ['head'],
  },
  'an entry out of the middle': {
    change: () => [
      `delete from fund_posting where ${postings(0)}`,
      `delete from fund_entry where ${entry(0)}`,
    ],
    rules: ['balance', 'chain', 'number'],
  },
  'the mirror of an entry, which is none any more': {
    change: () => [
      `update fund_posting set cents = cents - sign(cents), balance_cents = balance_cents - sign(cents) where ${postings(3)}`,
      said(3),
      linked(3),
      `update ledger_head h set hash = e.hash from fund_entry e where e.id = '${ids[3]}' and h.space_id = e.space_id`,
    ],
    rules: ['reversal'],
  },
  'the head': {
    change: () => [`update ledger_head set hash = '\\x01' where space_id = '${scope.spaceId}'`],
    rules: ['head'],
  },
  'the head that is gone': {
    change: () => [`delete from ledger_head where space_id = '${scope.spaceId}'`],
    rules: ['head'],
  },
}

describe('the proof of a ledger', () => {
  it('counts what it looked at, and finds nothing', async () => {
    const proof = await here.inside(scope, tx => proveLedger(tx, scope), 'read')
    expect(proof).toMatchObject({ entries: 4, postings: 16, accounts: 4, position: 4, wrong: [] })
  })

  it.each(Object.entries(corruptions))('finds %s', async (_, { change, rules }) => {
    let found: string[] = []
    await here.admin
      .begin(async tx => {
        // No trigger acts, not even those that act whatever the session says.
        for (const table of ['fund_entry', 'fund_posting', 'ledger_head'])
          await tx.unsafe(`alter table ${table} disable trigger all`)
        for (const statement of change()) {
          const { count } = await tx.unsafe(statement)
          if (count === 0) throw new Error('nothing was changed')
        }
        const [row] = await tx`select house.prove_ledger(${scope.spaceId}) as proof`
        found = row?.proof.wrong.map((one: { rule: string }) => one.rule)
        throw new Error('taken back')
      })
      .catch(error => {
        if (error.message !== 'taken back') throw error
      })
    expect(found).toEqual(rules)
  })
})

type Rows = Record<string, unknown>[]

/** All rows of the ledger, table by table, as an archive holds them. */
const taken = async (sql: postgres.Sql): Promise<[string, Rows][]> => {
  const tables: [string, Rows][] = []
  for (const { name } of ledgerPersonalData) {
    const rows = await sql.unsafe(`select to_jsonb(t) as row from ${name} t where space_id = $1`, [
      scope.spaceId,
    ])
    // In whatever order they come.
    tables.push([name, rows.map(({ row }) => row).reverse()])
  }
  return tables
}

/** Brings them into the other installation in the transaction that makes the space there, as the application. */
const bring = (tables: [string, Rows][]) =>
  there.admin.begin(async tx => {
    await tx`insert into space (id, kind, imported_at) values (${scope.spaceId}, 'coalition', transaction_timestamp())`
    await tx`set local role reliance_app`
    await tx`select set_config('app.space_id', ${scope.spaceId}, true)`
    for (const [table, rows] of tables)
      for (const row of rows)
        await tx.unsafe(
          `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::text::jsonb)`,
          [JSON.stringify(row)],
        )
  })

describe('a ledger that comes from another installation', () => {
  it('is refused when anything of it differs', async () => {
    const changes: [table: string, column: string, value: unknown][] = [
      ['fund_entry', 'purpose', 'Autre'],
      ['fund_entry', 'hash', '\\x01'],
      ['fund_entry', 'number', 9],
      ['fund_posting', 'cents', 1],
      ['fiscal_year', 'ends_on', '2026-02-01'],
      ['ledger_head', 'position', 3],
      ['ledger_head', 'hash', '\\x01'],
      ['fund_posting', 'balance_cents', 12],
    ]
    for (const [name, column, value] of changes) {
      const tables = await taken(here.admin)
      const rows = tables.find(([table]) => table === name)?.[1]
      // Of the years, the one in which all of it was booked.
      const row = rows?.find(one => name !== 'fiscal_year' || one.starts_on === '2026-01-01')
      if (row) row[column] = value
      await expect(bring(tables)).rejects.toMatchObject({ code: '23514' })
    }
  })

  it('arrives with its numbers and its chain, goes on there, and is proven', async () => {
    await bring(await taken(here.admin))
    const proofs = await Promise.all(
      [here, there].map(one => one.inside(scope, tx => proveLedger(tx, scope), 'read')),
    )
    expect(proofs[1]).toEqual(proofs[0])
    const posted = await there.post(scope)
    expect(posted).toMatchObject({ ok: true, value: { position: 5, number: 5 } })
    const after = await there.inside(scope, tx => proveLedger(tx, scope), 'read')
    expect(after).toMatchObject({ entries: 5, wrong: [] })
  })
})
