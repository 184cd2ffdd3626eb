import { randomUUID } from 'node:crypto'
import { cashReceived, matchedLine } from '@reliance/core/fund/ledger/bookings.ts'
import { entryFor, PaperFund, someHistories } from '@reliance/core/fund/ledger/ledger-model.fixture.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../shared/doors.ts'
import { closeConfirmed, entryOf, freshId, payer, receiptOf, startLedgers } from '../testing/ledger-scene.ts'
import { insertYear, listYears } from './fiscal-years.ts'
import { lockLedger, openLedger, postEntry, reverseEntry } from './ledger.ts'
import { proveLedger } from './prove-ledger.ts'
import { accountStatement, listAccounts, listEntries } from './read-ledger.ts'

let ledgers: Awaited<ReturnType<typeof startLedgers>>
beforeAll(async () => {
  ledgers = await startLedgers(20)
})
afterAll(() => ledgers.stop())

const prove = (scope: Scope) => ledgers.inside(scope, tx => proveLedger(tx, scope), 'read')
const balances = async (scope: Scope) => {
  const rows = await ledgers.inside(scope, tx => listAccounts(tx, scope), 'read')
  return new Map(rows.map(({ set, code, balanceCents }) => [`${set} ${code}`, balanceCents]))
}
const page = { before: null, rows: 50 }
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } } | undefined) =>
  answer?.ok === false ? answer.error.code : 'ok'

describe('posting', () => {
  it('numbers entries within their journal and year, and chains all of them', async () => {
    const scope = await ledgers.open()
    const bookedOn = '2027-01-05' as CivilDate
    const answers = [
      await ledgers.post(scope),
      await ledgers.post(scope, { journal: 'cash', bookedOn }),
      await ledgers.post(scope, { bookedOn }),
      await ledgers.post(scope),
    ]
    const said = answers.map(
      answer => answer.ok && [answer.value.position, answer.value.number, answer.value.isNew],
    )
    expect(said).toEqual([
      [1, 1, true],
      [2, 1, true],
      [3, 1, true],
      [4, 2, true],
    ])
    const { items } = await ledgers.inside(scope, tx => listEntries(tx, scope, page), 'read')
    expect(items.map(({ journal, number, bookedOn: on }) => [journal, number, on])).toEqual([
      ['bank', 2, '2026-03-02'],
      ['bank', 1, '2027-01-05'],
      ['cash', 1, '2027-01-05'],
      ['bank', 1, '2026-03-02'],
    ])
    expect(items[0]?.postings).toEqual(receiptOf(3_200n))
    expect(await prove(scope)).toEqual({
      entries: 4,
      postings: 16,
      accounts: 4,
      position: 4,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      wrong: [],
    })
  })

  it('answers the same key with the same entry, and refuses it with other content', async () => {
    const scope = await ledgers.open()
    const entry = entryOf()
    const first = await ledgers.post(scope, entry)
    const again = await ledgers.post(scope, { ...entry, postings: entry.postings.toReversed() })
    expect(first.ok && again.ok && again.value).toEqual({ ...(first.ok && first.value), isNew: false })
    for (const change of [
      { postings: receiptOf(3_201n) },
      { purpose: 'Autre' },
      { bookedOn: '2026-03-03' as CivilDate },
      { cause: { kind: 'bank_line' as const, id: randomUUID() } },
    ])
      expect(codeOf(await ledgers.post(scope, { ...entry, ...change }))).toBe('fund.key_reused')
    expect((await prove(scope)).entries).toBe(1)
  })

  it('makes one entry of twenty that come at once with one key', async () => {
    const scope = await ledgers.open()
    const entry = entryOf()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ledgers.post(scope, entry)))
    expect(new Set(answers.map(answer => answer.ok && answer.value.id)).size).toBe(1)
    expect(answers.filter(answer => answer.ok && answer.value.isNew)).toHaveLength(1)
    expect(await prove(scope)).toMatchObject({ entries: 1, wrong: [] })
  })

  it('loses nothing of sixteen writers on the same accounts, and leaves no gap where some are taken back', async () => {
    const scope = await ledgers.open()
    const write = async (writer: number) => {
      for (let turn = 1; turn <= 6; turn++) {
        const amount = BigInt(writer * 10 + turn)
        const lost = ledgers.inside(scope, async tx => {
          await postEntry(tx, scope, freshId(), entryOf({ postings: receiptOf(1n) }))
          throw new Error('taken back')
        })
        await expect(lost).rejects.toThrow('taken back')
        await ledgers.post(scope, { postings: receiptOf(amount) })
      }
    }
    await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)))
    const sum = BigInt(
      Array.from({ length: 96 }, (_, at) => Math.floor(at / 6) * 10 + (at % 6) + 1).reduce((a, b) => a + b),
    )
    expect(await balances(scope)).toEqual(
      new Map([
        ['books bank', sum],
        [`books member:${payer}`, -sum],
        ['fund pool', sum],
        ['fund unallocated', -sum],
      ]),
    )
    const numbers =
      await ledgers.admin`select number from fund_entry where space_id = ${scope.spaceId} order by position`
    expect(numbers.map(row => row.number)).toEqual(Array.from({ length: 96 }, (_, at) => at + 1))
    expect(await prove(scope)).toMatchObject({ entries: 96, wrong: [] })
  })

  it('says what is free and missing under the lock, so that a fact is posted whatever was there', async () => {
    const scope = await ledgers.open()
    const book = (cents: bigint) =>
      ledgers.inside(scope, async tx => {
        const state = await lockLedger(tx, scope)
        if (!state) throw new Error('no ledger')
        const posted = await postEntry(tx, scope, freshId(), matchedLine(entryOf(), payer, cents, state))
        return [codeOf(posted), state]
      })
    expect(await book(1_000n)).toEqual(['ok', { unallocatedCents: 0n, shortfallCents: 0n }])
    expect(await book(-4_100n)).toEqual(['ok', { unallocatedCents: 1_000n, shortfallCents: 0n }])
    expect(await book(5_000n)).toEqual(['ok', { unallocatedCents: 0n, shortfallCents: 3_100n }])
    expect((await balances(scope)).get('fund unallocated')).toBe(-1_900n)
    expect(await prove(scope)).toMatchObject({ wrong: [] })
  })

  it('tells which account has too little, and lets the transaction go on', async () => {
    const scope = await ledgers.open()
    const call = `call:${randomUUID()}` as const
    const open = (cents: bigint) =>
      entryOf({
        journal: 'transfers',
        postings: [
          { set: 'fund', code: 'unallocated', cents },
          { set: 'fund', code: call, cents: -cents },
        ],
      })
    await ledgers.post(scope, { postings: receiptOf(500n) })
    const [refused, opened] = await ledgers.inside(scope, async tx => [
      await postEntry(tx, scope, freshId(), open(501n)),
      await postEntry(tx, scope, freshId(), open(500n)),
    ])
    expect(refused).toMatchObject({ error: { code: 'fund.not_covered', params: { account: 'unallocated' } } })
    expect(codeOf(opened)).toBe('ok')
    expect((await balances(scope)).get(`fund ${call}`)).toBe(-500n)
  })

  it('refuses what cannot stand by itself, a day of no year, and a space without a ledger', async () => {
    const scope = await ledgers.open()
    expect(codeOf(await ledgers.post(scope, { postings: receiptOf(5n).slice(1) }))).toBe('fund.unbalanced')
    expect(codeOf(await ledgers.post(scope, { bookedOn: '2025-12-31' as CivilDate }))).toBe(
      'fund.year_missing',
    )
    const bare = { spaceId: randomUUID() } as unknown as Scope
    await ledgers.admin`insert into space (id, kind) values (${bare.spaceId}, 'coalition')`
    expect(codeOf(await ledgers.post(bare))).toBe('fund.ledger_missing')
    expect(await ledgers.inside(bare, tx => lockLedger(tx, bare))).toBeUndefined()
    await ledgers.inside(bare, async tx => {
      await openLedger(tx, bare)
      await openLedger(tx, bare)
    })
    expect(codeOf(await ledgers.post(bare))).toBe('fund.year_missing')
  })
})

describe('taking back', () => {
  it('mirrors an entry once; the same key asks for the same reversal', async () => {
    const scope = await ledgers.open()
    const posted = await ledgers.post(scope)
    if (!posted.ok) throw new Error(posted.error.code)
    const booking = entryOf({ purpose: 'Saisie deux fois' })
    const reverse = (entryId: string, key: string) =>
      ledgers.inside(scope, tx => reverseEntry(tx, scope, freshId(), entryId, { ...booking, key }))
    const first = await reverse(posted.value.id, 'back')
    expect(first).toMatchObject({ ok: true, value: { isNew: true } })
    expect(await reverse(posted.value.id, 'back')).toMatchObject({ ok: true, value: { isNew: false } })
    expect(codeOf(await reverse(posted.value.id, 'once more'))).toBe('fund.already_reversed')
    const reversalId = first?.ok ? first.value.id : ''
    expect(codeOf(await reverse(reversalId, 'forth'))).toBe('fund.reversal_reversed')
    expect(await reverse(randomUUID(), 'none')).toBeUndefined()
    const { items } = await ledgers.inside(scope, tx => listEntries(tx, scope, page), 'read')
    expect(items.map(row => [row.reversesId, row.reversedById])).toEqual([
      [posted.value.id, null],
      [null, reversalId],
    ])
    expect([...new Set((await balances(scope)).values())]).toEqual([0n])
    expect(await prove(scope)).toMatchObject({ entries: 2, wrong: [] })
  })

  it('is done once, whoever asks at the same moment', async () => {
    const scope = await ledgers.open()
    const posted = await ledgers.post(scope)
    const entryId = posted.ok ? posted.value.id : ''
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        ledgers.inside(scope, tx => reverseEntry(tx, scope, freshId(), entryId, entryOf())),
      ),
    )
    expect(answers.map(codeOf).sort()).toEqual([...Array(7).fill('fund.already_reversed'), 'ok'])
  })
})

describe('reading', () => {
  it('walks through an account page by page, each line with what it held then', async () => {
    const scope = await ledgers.open()
    for (let at = 1n; at <= 7n; at++) await ledgers.post(scope, { postings: receiptOf(at) })
    const pages: (readonly [bigint, bigint][])[] = []
    let before: number | null = null
    do {
      const asked: PageAsked<number> = { before, rows: 3 }
      const found = await ledgers.inside(
        scope,
        tx => accountStatement(tx, scope, { set: 'books', code: 'bank' }, asked),
        'read',
      )
      pages.push(found.items.map(({ cents, balanceCents }) => [cents, balanceCents]))
      before = found.next
    } while (before !== null)
    expect(pages).toEqual([
      [
        [7n, 28n],
        [6n, 21n],
        [5n, 15n],
      ],
      [
        [4n, 10n],
        [3n, 6n],
        [2n, 3n],
      ],
      [[1n, 1n]],
    ])
  })

  it('shows another space nothing', async () => {
    const [mine, theirs] = [await ledgers.open(), await ledgers.open()]
    await ledgers.post(theirs)
    // Entered here, and asked with the id of the other: the policies answer, not the queries.
    const seen = await ledgers.inside(mine, async tx => [
      await listEntries(tx, theirs, page),
      await listAccounts(tx, theirs),
      await accountStatement(tx, theirs, { set: 'books', code: 'bank' }, page),
      await listYears(tx, theirs),
      await lockLedger(tx, theirs),
      codeOf(await postEntry(tx, theirs, freshId(), entryOf())),
      await proveLedger(tx, theirs),
    ])
    expect(seen).toEqual([
      { items: [], next: null },
      [],
      { items: [], next: null },
      [],
      undefined,
      'fund.ledger_missing',
      { entries: 0, postings: 0, accounts: 0, position: null, hash: null, wrong: [] },
    ])
  })
})

describe('a year', () => {
  it('is closed in its order, once, and takes nothing in from then on', async () => {
    const scope = await ledgers.open()
    const close = (year: string) =>
      ledgers.inside(scope, tx => closeConfirmed(tx, scope, `${year}-01-01` as CivilDate))
    expect(codeOf(await close('2027'))).toBe('fund.earlier_year_open')
    expect(codeOf(await close('2025'))).toBe('fund.year_missing')
    expect(codeOf(await close('2026'))).toBe('ok')
    expect(codeOf(await close('2026'))).toBe('fund.year_closed')
    expect(codeOf(await ledgers.post(scope))).toBe('fund.year_closed')
    expect(codeOf(await ledgers.post(scope, { bookedOn: '2027-01-01' as CivilDate }))).toBe('ok')
    const after = { startsOn: '2028-01-02' as CivilDate, endsOn: '2028-12-31' as CivilDate }
    await expect(ledgers.inside(scope, tx => insertYear(tx, scope, after))).rejects.toMatchObject({
      cause: { message: 'a year begins open, on the day after the one before' },
    })
  })

  it('takes in what was posted before it closed, and nothing that comes at the same moment', async () => {
    const scope = await ledgers.open()
    const posting = Array.from({ length: 12 }, () => ledgers.post(scope))
    const closing = ledgers.inside(scope, tx => closeConfirmed(tx, scope, '2026-01-01' as CivilDate))
    const answers = await Promise.all([...posting, closing])
    const posted = answers.slice(0, -1).filter(answer => answer.ok).length
    const [year] =
      await ledgers.admin`select closed_at from fiscal_year where space_id = ${scope.spaceId} order by 1 limit 1`
    expect(year?.closed_at).toBeInstanceOf(Date)
    expect(await prove(scope)).toMatchObject({ entries: posted, wrong: [] })
  })
})

it('keeps any history as core says, with the same balances and refusals', async () => {
  for (const history of someHistories(12)) {
    const scope = await ledgers.open()
    const paper = new PaperFund()
    await ledgers.inside(scope, async tx => {
      for (const one of history) {
        const state = await lockLedger(tx, scope)
        if (!state) throw new Error('no ledger')
        const entry = entryFor(one, entryOf(), state)
        const answer = await postEntry(tx, scope, freshId(), entry)
        expect(codeOf(answer)).toBe(paper.note(one) ? 'ok' : 'fund.not_covered')
      }
    })
    const found = await balances(scope)
    for (const [account, cents] of paper.balances())
      expect([account, found.get(account)]).toEqual([account, cents])
    expect(await prove(scope)).toMatchObject({ wrong: [] })
  }
})

it('has received what the organisations of the demo paid', async () => {
  const scope = await ledgers.open()
  const paid = [
    86_000n,
    9_400n,
    38_000n,
    920_000n,
    3_200n,
    310_000n,
    198_500n,
    2_425_000n,
    640_000n,
    1_200_000n,
  ]
  await ledgers.inside(scope, async tx => {
    for (const cents of paid) {
      const state = await lockLedger(tx, scope)
      if (!state) throw new Error('no ledger')
      const build = cents === 3_200n ? cashReceived : matchedLine
      await postEntry(tx, scope, freshId(), build(entryOf(), payer, cents, state))
    }
  })
  const found = await balances(scope)
  expect([found.get(`books member:${payer}`), found.get('books cash')]).toEqual([-5_830_100n, 3_200n])
})
