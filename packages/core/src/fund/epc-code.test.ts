import { describe, expect, it } from 'vitest'
import { epcPayload, sepaText } from './epc-code.ts'

describe('the code of a transfer (EPC069-12)', () => {
  const transfer = {
    holder: 'Clé de Voûte & Cœur d’îlot',
    iban: 'FR7630001007941234567890185',
    cents: 86_000n,
    reference: 'RF49REL20260014',
  }

  it('has twelve lines, the amount with a point, and the reference in its own place', () => {
    expect(epcPayload(transfer).split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      "Cle de Voute + Coeur d'ilot",
      'FR7630001007941234567890185',
      'EUR860.00',
      '',
      'RF49REL20260014',
      '',
    ])
  })

  it('is never made for nothing, nor beyond what a transfer carries', () => {
    for (const cents of [0n, -1n, 100_000_000_000n])
      expect(() => epcPayload({ ...transfer, cents })).toThrow(RangeError)
  })

  it('loses accents, never letters', () => {
    expect(sepaText('Aimée & Cœur', 70)).toBe('Aimee + Coeur')
    expect(sepaText('Ærø – Straße №7', 70)).toBe('AEro Strasse 7')
  })
})
