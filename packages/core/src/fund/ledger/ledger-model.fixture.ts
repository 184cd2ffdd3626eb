import fc from 'fast-check'
import type { CivilDate } from '../../shared/time.ts'
import type { Account, Posting } from './accounts.ts'
import {
  accountOpened,
  type Booking,
  callOpened,
  cashDeposited,
  cashReceived,
  depositCredited,
  expensePaid,
  type FundState,
  laterMatch,
  matchedLine,
  projectReturned,
  unmatchedLine,
} from './bookings.ts'
import type { Entry } from './entry.ts'

/** What may happen in a fund; amounts in cents, `cents` of a line as the bank says. */
export type Happening =
  | { kind: 'matched' | 'cash' | 'unmatched' | 'explained' | 'opened'; member: number; cents: bigint }
  | {
      kind: 'deposit' | 'credited' | 'open_call' | 'give' | 'commit' | 'pay' | 'give_up' | 'spend'
      cents: bigint
    }

const callId = '00000000-0000-7000-8000-0000000000c1'
const projectId = '00000000-0000-7000-8000-0000000000d1'
/** Organisations of the histories, and the call, envelope and project of them. */
export const members = [1, 2, 3].map(n => `00000000-0000-7000-8000-00000000000${n}`)
const [call, envelope, project] = [
  `call:${callId}`,
  'envelope:00000000-0000-7000-8000-000000000001',
  `project:${projectId}:committed`,
] as const

// Small ones too, so that histories get as far as paying.
const coming = fc.oneof(fc.bigInt(1n, 200n), fc.bigInt(1n, 5_000_000n))
const member = fc.nat(members.length - 1)
const line = fc.bigInt(-2_000_000n, 5_000_000n).filter(cents => cents !== 0n)

/** A random history. */
export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('matched', 'unmatched', 'explained', 'opened'), member, cents: line }),
    fc.record({ kind: fc.constant('cash'), member, cents: coming }),
    fc.record({
      kind: fc.constantFrom('deposit', 'credited', 'open_call', 'give', 'commit', 'pay', 'give_up', 'spend'),
      cents: coming,
    }),
  ),
  { maxLength: 40 },
)

/** The same histories on every run, for where one takes long. */
export const someHistories = (count: number): Happening[][] =>
  fc.sample(happenings, { numRuns: count, seed: 20_261_119 })

const fundMove = (booking: Booking, ...postings: Posting[]): Entry => ({
  ...booking,
  journal: 'transfers',
  postings,
  reversesId: null,
})

/** The entry that a happening makes, and whether what is there covers it. */
export const entryFor = (one: Happening, booking: Booking, ledger: FundState): Entry => {
  const { cents } = one
  const from = (code: Account & { set: 'fund' }, to: Account & { set: 'fund' }) =>
    fundMove(booking, { ...code, cents }, { ...to, cents: -cents })
  const organisation = 'member' in one ? (members[one.member] ?? '') : ''
  switch (one.kind) {
    case 'matched':
      return matchedLine(booking, organisation, cents, ledger)
    case 'opened':
      return accountOpened(booking, cents, ledger)
    case 'unmatched':
      return unmatchedLine(booking, cents)
    case 'explained':
      return laterMatch(booking, organisation, cents, ledger)
    case 'cash':
      return cashReceived(booking, organisation, cents, ledger)
    case 'deposit':
      return cashDeposited(booking, cents)
    case 'credited':
      return depositCredited(booking, cents)
    case 'open_call':
      return callOpened(booking, callId, cents, ledger)
    case 'give':
      return from({ set: 'fund', code: call }, { set: 'fund', code: envelope })
    case 'commit':
      return from({ set: 'fund', code: envelope }, { set: 'fund', code: project })
    case 'spend':
      return expensePaid(booking, cents, ledger)
    case 'give_up':
      return projectReturned(booking, projectId, cents, ledger)
    case 'pay':
      return fundMove(
        booking,
        { set: 'books', code: 'grants', cents },
        { set: 'books', code: 'bank', cents: -cents },
        { set: 'fund', code: project, cents },
        { set: 'fund', code: 'pool', cents: -cents },
      )
  }
}

/** What a treasurer would keep on a sheet of paper: plain sums, as people say them, each zero or more but the lines. */
export class PaperFund implements FundState {
  unallocatedCents = 0n
  shortfallCents = 0n
  unexplained = 0n
  call = 0n
  envelope = 0n
  committed = 0n
  bank = 0n
  cash = 0n
  transit = 0n
  received = 0n
  opening = 0n
  spent = 0n

  private free(cents: bigint): void {
    const left = this.unallocatedCents - this.shortfallCents + cents
    this.unallocatedCents = left > 0n ? left : 0n
    this.shortfallCents = left > 0n ? 0n : -left
  }

  /** @returns whether it can happen; nothing is noted where it cannot. */
  note({ kind, cents }: Happening): boolean {
    const needs: Partial<Record<Happening['kind'], bigint>> = {
      deposit: this.cash,
      give: this.call,
      commit: this.envelope,
      pay: this.committed,
      give_up: this.committed,
    }
    const there = needs[kind]
    if (there !== undefined && there < cents) return false
    if (['matched', 'unmatched', 'credited', 'opened'].includes(kind)) this.bank += cents
    if (['matched', 'cash', 'explained'].includes(kind)) {
      this.received += cents
      this.free(cents)
    }
    if (kind === 'opened') {
      this.opening += cents
      this.free(cents)
    }
    if (kind === 'unmatched') this.unexplained += cents
    if (kind === 'explained') this.unexplained -= cents
    if (kind === 'cash') this.cash += cents
    if (kind === 'credited') this.transit -= cents
    this.move(kind, cents)
    return true
  }

  private move(kind: Happening['kind'], cents: bigint): void {
    if (kind === 'deposit') {
      this.cash -= cents
      this.transit += cents
    }
    if (kind === 'open_call') {
      this.free(-cents)
      this.call += cents
    }
    if (kind === 'spend') {
      this.unexplained += cents
      this.spent += cents
      this.free(-cents)
    }
    if (kind === 'give') {
      this.call -= cents
      this.envelope += cents
    }
    if (kind === 'commit') {
      this.envelope -= cents
      this.committed += cents
    }
    if (kind === 'give_up') {
      this.committed -= cents
      this.free(cents)
    }
    if (kind === 'pay') {
      this.committed -= cents
      this.bank -= cents
    }
  }

  /** The same sums as balances of accounts, a debit more than zero; those of nothing left out. */
  balances(): Map<string, bigint> {
    const all: [string, bigint][] = [
      ['books bank', this.bank],
      ['books cash', this.cash],
      ['books transit', this.transit],
      ['books opening', -this.opening],
      ['books expenses', this.spent],
      ['books unexplained', -this.unexplained],
      ['fund pool', this.bank + this.cash + this.transit],
      ['fund unallocated', -this.unallocatedCents],
      ['fund shortfall', this.shortfallCents],
      ['fund unexplained', -this.unexplained],
      [`fund ${call}`, -this.call],
      [`fund ${envelope}`, -this.envelope],
      [`fund ${project}`, -this.committed],
    ]
    return new Map(all.filter(([, cents]) => cents !== 0n))
  }
}

/** The balance of each account after these postings. */
export const balancesOf = (postings: readonly Posting[]): Map<string, bigint> => {
  const sums = new Map<string, bigint>()
  for (const { set, code, cents } of postings)
    sums.set(`${set} ${code}`, (sums.get(`${set} ${code}`) ?? 0n) + cents)
  return new Map([...sums].filter(([, cents]) => cents !== 0n))
}

/** The number of an entry of a history, where nothing else matters. */
export const bookingOf = (at: number): Booking => ({
  purpose: `n° ${at}`,
  bookedOn: '2026-03-02' as CivilDate,
  key: `history:${at}`,
  cause: { kind: 'bank_line', id: members[0] ?? '' },
})
