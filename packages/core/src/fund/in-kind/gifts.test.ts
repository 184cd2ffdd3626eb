import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { countersignGift, maySettleGift, type SigningFacts } from './countersign-gift.ts'
import { declareGift, declareGiftInput } from './declare-gift.ts'
import { shownGiftState } from './gift-state.ts'
import { undoGift } from './undo-gift.ts'
import { withdrawGift } from './withdraw-gift.ts'

const day = (text: string) => text as CivilDate
const yearOf = (number: number, closedAt: Date | null = null) => ({
  startsOn: day(`${number}-01-01`),
  endsOn: day(`${number}-12-31`),
  closedAt,
})
const years = [yearOf(2025, new Date('2026-03-01T10:00:00Z')), yearOf(2026)]
const facts = { isMember: true, today: day('2026-11-19'), years, waiting: 0 }
const hours = { givenOn: day('2026-11-01'), quantity: '7.5', unitValue: '12.31' }

const code = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? null : result.error.code

it('values what was given in its own year, to the cent', () => {
  expect(declareGift(facts, hours)).toEqual({
    ok: true,
    value: { thousandths: 7500n, unitCents: 1231n, valueCents: 9233n },
  })
  // The next year opens with its first entry.
  const january = { ...facts, today: day('2027-01-03') }
  expect(declareGift(january, { ...hours, givenOn: day('2027-01-02') }).ok).toBe(true)
})

it('takes nothing of a stranger, of a day to come, of a year that is not open, nor without a value', () => {
  expect(code(declareGift({ ...facts, isMember: false }, hours))).toBe('fund.gift_by_member')
  expect(code(declareGift(facts, { ...hours, givenOn: day('2026-11-20') }))).toBe('fund.gift_in_future')
  expect(code(declareGift(facts, { ...hours, givenOn: day('2025-12-31') }))).toBe('fund.year_closed')
  expect(code(declareGift(facts, { ...hours, givenOn: day('2024-12-31') }))).toBe('fund.year_missing')
  expect(code(declareGift({ ...facts, waiting: 19 }, hours))).toBeNull()
  expect(code(declareGift({ ...facts, waiting: 20 }, hours))).toBe('fund.gifts_waiting')
  expect(code(declareGift({ ...facts, years: [] }, hours))).toBe('fund.ledger_missing')
  expect(code(declareGift(facts, { ...hours, unitValue: '0.00' }))).toBe('fund.gift_value_out_of_range')
  const huge = { ...hours, quantity: '1000000', unitValue: '10.01' }
  expect(code(declareGift(facts, huge))).toBe('fund.gift_value_out_of_range')
  expect(declareGift(facts, { ...huge, unitValue: '10.00' }).ok).toBe(true)
})

it('keeps a quantity as it travels, and says what is wrong with it', () => {
  const said = {
    giftId: '019aa000-0000-7000-8000-000000000001',
    organisationId: '019aa000-0000-7000-8000-000000000002',
    kind: 'time',
    nature: 'Tenue de l’accueil',
    givenOn: '2026-11-01',
    unit: 'heures',
    unitValue: '12,31',
    method: 'SMIC horaire chargé',
  }
  const read = (quantity: string) => declareGiftInput.safeParse({ ...said, quantity })
  expect(read(' 7,50 ').data?.quantity).toBe('7.5')
  const wrong = (quantity: string) => read(quantity).error?.issues.map(one => one.message)
  expect(wrong('')).toEqual(['shared.required'])
  expect(wrong('sept')).toEqual(['fund.quantity_unreadable'])
  expect(wrong('0')).toEqual(['fund.quantity_out_of_range'])
  expect(wrong('1000000,001')).toEqual(['fund.quantity_out_of_range'])
})

const signing: SigningFacts = {
  state: 'declared',
  giverId: 'a',
  signerId: 'b',
  isMember: true,
  isGiverMember: true,
  isDeclarer: false,
  representsGiver: false,
}

it('is countersigned once, by another member, and by nobody who has a part on the giver’s side', () => {
  expect(maySettleGift(signing).ok).toBe(true)
  for (const state of ['countersigned', 'refused', 'withdrawn'] as const)
    expect(code(maySettleGift({ ...signing, state }))).toBe('fund.gift_settled')
  expect(code(maySettleGift({ ...signing, isMember: false }))).toBe('fund.gift_by_member')
  for (const part of [{ signerId: 'a' }, { isDeclarer: true }, { representsGiver: true }])
    expect(code(maySettleGift({ ...signing, ...part }))).toBe('fund.gift_of_own')
})

it('is countersigned, and taken back, in an open year alone', () => {
  const open = { givenOn: day('2026-11-01'), years }
  const closed = { givenOn: day('2025-11-01'), years }
  expect(countersignGift(signing, open).ok).toBe(true)
  expect(code(countersignGift(signing, closed))).toBe('fund.year_closed')
  expect(undoGift('countersigned', open).ok).toBe(true)
  expect(code(undoGift('countersigned', closed))).toBe('fund.year_closed')
  for (const state of ['declared', 'refused', 'withdrawn', 'undone'] as const)
    expect(code(undoGift(state, open))).toBe('fund.gift_not_signed')
})

it('is withdrawn while nobody has answered', () => {
  expect(withdrawGift('declared').ok).toBe(true)
  expect(code(withdrawGift('countersigned'))).toBe('fund.gift_settled')
  expect(shownGiftState('countersigned', new Date())).toBe('undone')
  expect(shownGiftState('countersigned', null)).toBe('countersigned')
})
