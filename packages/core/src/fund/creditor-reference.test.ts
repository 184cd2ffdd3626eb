import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditorReference,
  isCreditorReference,
  referencesIn,
  spacedReference,
} from './creditor-reference.ts'

const body = fc.stringMatching(/^[A-Z0-9]{1,21}$/)

describe('a creditor reference (ISO 11649)', () => {
  it('has the check digits of the standard’s own example', () => {
    expect(creditorReference('539007547034')).toBe('RF18539007547034')
    expect(isCreditorReference('RF18539007547034')).toBe(true)
    expect(isCreditorReference('RF19539007547034')).toBe(false)
  })

  it('is valid as made, and no longer with a sign taken for another of its kind, or two digits exchanged', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...'ABCXYZ0123456789'), (text, place, sign) => {
        const made = creditorReference(text)
        expect(isCreditorReference(made)).toBe(true)
        const at = 4 + (place % text.length)
        const changed = made.slice(0, at) + sign + made.slice(at + 1)
        // A letter counts as two digits: in the place of a digit it moves all that follows.
        const isOfItsKind = /\d/.test(sign) === /\d/.test(made[at] ?? '')
        if (isOfItsKind) expect(isCreditorReference(changed)).toBe(changed === made)
        const [a = '', b = ''] = [made[at], made[at + 1] ?? made[at]]
        const swapped = at + 1 < made.length ? made.slice(0, at) + b + a + made.slice(at + 2) : made
        if (/\d/.test(a) && /\d/.test(b)) expect(isCreditorReference(swapped)).toBe(a === b)
      }),
    )
  })

  it('refuses what no bank carries', () => {
    for (const wrong of ['', 'été', 'a1', 'X'.repeat(22), 'A B']) {
      expect(() => creditorReference(wrong)).toThrow(RangeError)
    }
  })
})

describe('found in a label', () => {
  const mine = creditorReference('REL20260014')

  it('in one piece, in groups of four, in small letters, among other words', () => {
    for (const label of [
      mine,
      `VIR ${mine} COTISATION`,
      `vir sepa ${spacedReference(mine).toLowerCase()} merci`,
    ])
      expect(referencesIn(label)).toEqual([mine])
    expect(referencesIn(`${mine}/${mine}`)).toEqual([mine])
  })

  it('never inside another word, number or date', () => {
    expect(referencesIn('FACT 14 DU 18/11')).toEqual([])
    expect(referencesIn(`X${mine}`)).toEqual([])
    expect(referencesIn(`${mine}9`)).toEqual([])
    expect(referencesIn('VIR REL20260014')).toEqual([])
    const other = creditorReference('REL20261814')
    expect(referencesIn(`VIR ${other}`)).toEqual([other])
  })

  it('is found however a slip is copied', () => {
    fc.assert(
      fc.property(body, text => {
        const made = creditorReference(text)
        expect(referencesIn(`de la part de ${spacedReference(made)}`)).toContain(made)
      }),
    )
  })
})
