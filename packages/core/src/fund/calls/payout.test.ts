import { expect, it } from 'vitest'
import { ok } from '../../shared/result.ts'
import { day, idOf, org } from './calls.fixture.ts'
import {
  approvePayout,
  changePayout,
  payableFrom,
  payoutFlags,
  payoutStates,
  putInFile,
  settlePayout,
} from './payout.ts'

const said = {
  amount: '4550.00',
  beneficiaryId: org(3),
  payeeId: org(3),
  payeeName: '',
  budgetLineId: null,
  effectId: idOf(9),
  tranche: 1 as const,
  applicationId: idOf(2),
  iban: 'FR7630006000011234567890189',
}

it('voids what was approved when the amount, the payee or the account changes, and not for words', () => {
  expect(changePayout('approved', said, { ...said })).toEqual({
    ok: true,
    value: { state: 'approved', voidsApprovals: false },
  })
  for (const change of [
    { amount: '4550.01' },
    { payeeId: org(9) },
    { iban: 'DE89370400440532013000' },
    { payeeName: 'Imprimerie' },
    { budgetLineId: idOf(4) },
  ])
    expect(changePayout('approved', said, { ...said, ...change })).toEqual({
      ok: true,
      value: { state: 'draft', voidsApprovals: true },
    })
  for (const state of ['in_file', 'paid', 'rejected', 'returned', 'dropped'] as const)
    expect(changePayout(state, said, { ...said })).toMatchObject({ error: { code: 'fund.payout_read_only' } })
})

const approving = {
  state: 'draft',
  requesterIds: new Set(['p02']),
  grounds: ok(null),
  accountEditedBy: 'p03',
  beneficiaryIds: new Set([org(3), org(9)]),
  approvals: [] as { personId: string; organisationId: string }[],
} as const

it('takes two people of two organisations: the demo’s second project by those of o02 and o10', () => {
  const first = { personId: 'p24', organisationId: org(2) }
  const second = { personId: 'p17', organisationId: org(10) }
  expect(approvePayout(approving, first)).toEqual({ ok: true, value: 'draft' })
  expect(approvePayout({ ...approving, approvals: [first] }, second)).toEqual({ ok: true, value: 'approved' })
  const refusals = [
    [{ personId: 'p15', organisationId: org(9) }, 'fund.approver_beneficiary'],
    [{ personId: 'p02', organisationId: org(12) }, 'fund.approver_requester'],
    [{ personId: 'p03', organisationId: org(12) }, 'fund.approver_edited_iban'],
    [{ personId: 'p99', organisationId: org(2) }, 'fund.approver_same_organisation'],
    [{ personId: 'p24', organisationId: org(12) }, 'fund.approver_same_organisation'],
  ] as const
  for (const [by, code] of refusals)
    expect(approvePayout({ ...approving, approvals: [first] }, by)).toMatchObject({ error: { code } })
  expect(approvePayout({ ...approving, state: 'approved' }, second)).toMatchObject({
    error: { code: 'fund.payout_not_draft' },
  })
})

it('flags who is paid for the first time, and an account that is new or was changed', () => {
  const iban = said.iban
  const seen = { iban, paidIbans: [iban], formerIban: null, hasLeft: false }
  expect(payoutFlags({ ...seen, paidIbans: [] })).toEqual(['first_payee', 'iban_new'])
  expect(payoutFlags({ ...seen, paidIbans: ['other'], formerIban: 'other' })).toEqual([
    'iban_new',
    'iban_changed',
  ])
  expect(payoutFlags(seen)).toEqual([])
  expect(payoutFlags({ ...seen, hasLeft: true })).toEqual(['has_left'])
})

const paying = {
  state: 'approved',
  hasDecision: true,
  purpose: 'Un garage qui va de village en village',
  isPolitical: false,
  isRightPayee: true,
  isTrancheDue: true,
  amountCents: 455_000n,
  trancheLeftCents: 455_000n,
  accountAddedAt: new Date('2026-10-01T10:00:00Z'),
  isNewestAccount: true,
  appealUntilOn: day('2026-09-27'),
  today: day('2026-10-03'),
  now: new Date('2026-10-03T10:00:00Z'),
} as const

it('pays nothing without a decision and a purpose (R82), to a political group (L9), or beyond the tranche', () => {
  expect(putInFile(paying)).toEqual({ ok: true, value: 'in_file' })
  const refusals = [
    [{ state: 'draft' }, 'fund.payout_not_approved'],
    [{ hasDecision: false }, 'fund.payout_without_decision'],
    [{ purpose: ' ' }, 'fund.payout_without_purpose'],
    [{ isPolitical: true }, 'fund.political_gets_nothing'],
    [{ isRightPayee: false }, 'fund.payout_wrong_payee'],
    [{ isTrancheDue: false }, 'fund.tranche_not_due'],
    [{ trancheLeftCents: 454_999n }, 'fund.payout_beyond_tranche'],
    [{ isNewestAccount: false }, 'fund.payout_old_account'],
    [{ appealUntilOn: day('2026-10-03') }, 'fund.appeal_open'],
  ] as const
  for (const [change, code] of refusals)
    expect(putInFile({ ...paying, ...change })).toMatchObject({ error: { code } })
})

it('waits forty-eight hours on an account that is new', () => {
  const early = new Date(payableFrom(paying.accountAddedAt).getTime() - 1)
  expect(putInFile({ ...paying, now: early })).toMatchObject({ error: { code: 'fund.iban_too_new' } })
})

it('is settled once, by what the bank says', () => {
  const sent = { ...paying, state: 'in_file' } as const
  expect(settlePayout(sent, 'paid')).toEqual({ ok: true, value: 'paid' })
  expect(settlePayout({ ...sent, hasDecision: false }, 'paid').ok).toBe(false)
  expect(settlePayout({ ...sent, hasDecision: false }, 'rejected')).toEqual({ ok: true, value: 'rejected' })
  for (const state of payoutStates.filter(one => one !== 'in_file'))
    expect(settlePayout({ ...sent, state }, 'paid').ok).toBe(false)
})
