import { describe, expect, it } from 'vitest'
import { creditorReference } from './creditor-reference.ts'
import { matchLine, type OpenDue } from './match-line.ts'

const due = (pledgeId: string, body: string, change: Partial<OpenDue> = {}): OpenDue => ({
  pledgeId,
  reference: creditorReference(body),
  openCents: 4_000n,
  nextCents: 2_000n,
  knownIbans: [],
  ...change,
})
const fourteen = due('p14', 'REL20260014')
const other = due('p15', 'REL20260015', { knownIbans: ['FR7630001007941234567890185'] })
const dues = [fourteen, other]
const paid = (label: string, cents = 2_000n, payerIban: string | null = null) =>
  matchLine({ label, cents, payerIban }, dues)

describe('a payment is matched by its whole reference and its amount', () => {
  it('by itself where both agree: with what is due next, or with all that is open', () => {
    const matched = { kind: 'matched', pledgeId: 'p14', basis: 'reference_and_amount' }
    expect(paid(`VIR ${fourteen.reference}`)).toEqual(matched)
    expect(paid(`vir ${fourteen.reference.toLowerCase()} cotisation`, 4_000n)).toEqual(matched)
  })

  it('is proposed where the amount is another one', () => {
    const proposed = { kind: 'proposed', pledgeId: 'p14', basis: 'reference_other_amount' }
    for (const cents of [1n, 1_999n, 2_001n, 400_000n]) {
      expect(paid(fourteen.reference, cents)).toEqual(proposed)
    }
  })

  it('rests on no number inside a label', () => {
    const stranger = creditorReference('REL20261814')
    for (const label of ['FACT 14 DU 18/11', 'REL20260014', `VIR ${stranger}`, `X${fourteen.reference}`, ''])
      expect(paid(label)).toEqual({ kind: 'none' })
  })

  it('is nobody’s where two references stand in it, or money goes out', () => {
    expect(paid(`${fourteen.reference} ${other.reference}`)).toEqual({ kind: 'none' })
    expect(paid(fourteen.reference, -2_000n)).toEqual({ kind: 'none' })
    expect(paid(fourteen.reference, 0n)).toEqual({ kind: 'none' })
  })
})

it('is proposed for the one organisation that paid from this account before, where the amount agrees', () => {
  const [iban = ''] = other.knownIbans
  const proposed = { kind: 'proposed', pledgeId: 'p15', basis: 'account_and_amount' }
  expect(paid('VIREMENT', 2_000n, iban)).toEqual(proposed)
  expect(paid('VIREMENT', 1_999n, iban)).toEqual({ kind: 'none' })
  expect(paid('VIREMENT', 2_000n, 'DE89370400440532013000')).toEqual({ kind: 'none' })
  const twice = [other, due('p16', 'REL20260016', { knownIbans: [iban] })]
  expect(matchLine({ label: '', cents: 2_000n, payerIban: iban }, twice)).toEqual({ kind: 'none' })
})
