import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIban } from './read-iban.ts'

const iban = 'FR7630001007941234567890185'
const groups = ['FR76', '3000', '1007', '9412', '3456', '7890', '185']

describe('an IBAN is the same however it is pasted', () => {
  it.each([
    iban,
    'fr76 3000 1007 9412 3456 7890 185',
    groups.join('\u00a0'),
    groups.join('\u202f'),
    'FR76\u200b30001007941234567890185',
    groups.join('-'),
    groups.join('\u2011'),
    groups.join(' - '),
    `IBAN : ${groups.join(' ')}`,
    `iban${iban}`,
    `IBAN\u00a0:\u00a0${iban}`,
    `\ufeff\t${iban} \n`,
  ])('%j', text => expect(readIban(text)).toBe(iban))

  it.each([
    'FR7630001007941234567890186',
    `${iban}----x`,
    `${iban}----`,
    `-${iban}`,
    `${iban} x`,
    `${iban}0`,
    iban.slice(0, -1),
    'FR76--30001007941234567890185',
    'IBAN',
    '',
    'XX7630001007941234567890185',
    `${iban} ${iban}`,
    ' '.repeat(1_000_000),
  ])('%j is none', text => expect(readIban(text)).toBeNull())

  it('takes no letter of another script for one of ours, in capitals either', () => {
    const malta = 'MT84MALT011000012345MTLCAST001S'
    expect(readIban(malta)).toBe(malta)
    expect(readIban(malta.replace(/S$/, 'ſ'))).toBeNull()
  })

  it('takes any sign for no other', () => {
    fc.assert(
      fc.property(fc.nat(iban.length - 1), fc.constantFrom(...'0123456789'), (at, digit) => {
        const changed = iban.slice(0, at) + digit + iban.slice(at + 1)
        expect(readIban(changed)).toBe(changed === iban ? iban : null)
      }),
    )
  })
})
