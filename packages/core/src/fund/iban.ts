import * as z from 'zod/mini'

// Lengths by country (ISO 13616 registry) of those whose banks take part in SEPA.
const lengths: Readonly<Record<string, number>> = {
  ...{
    AD: 24,
    AT: 20,
    BE: 16,
    BG: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FR: 27,
  },
  ...{
    GB: 22,
    GI: 23,
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IS: 26,
    IT: 27,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    MC: 27,
  },
  ...{
    MT: 31,
    NL: 18,
    NO: 15,
    PL: 28,
    PT: 25,
    RO: 24,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    VA: 22,
    AL: 28,
    MD: 24,
  },
  ...{ ME: 22, MK: 19, RS: 22 },
}

// Spaces of all kinds, signs without width, dashes: what pages and printed slips put between the groups.
const between = /[\s\u00AD\u00A0\u2000-\u200F\u202F\u205F\u2060\uFEFF\u2010-\u2015-]+/gu

/** An IBAN without what is put between its groups, in capitals; the same for every way of writing it. */
export const plainIban = (typed: string): string =>
  typed
    .replace(/^\s*iban\s*:?/iu, '')
    .replaceAll(between, '')
    .toUpperCase()

/** Whether a plain IBAN has the length of its country and right check digits (ISO 13616). */
export const isIban = (iban: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || lengths[iban.slice(0, 2)] !== iban.length) return false
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, letter =>
    String(letter.charCodeAt(0) - 55),
  )
  return BigInt(digits) % 97n === 1n
}

/** As it is printed: in groups of four. */
export const spacedIban = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** What others than its holder read of an IBAN: its country, its check digits and its last signs. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-3)}`

/** An IBAN however it is written, kept plain. */
export const ibanInput = z.string().check(
  z.maxLength(120),
  z.overwrite(plainIban),
  z.minLength(1, 'shared.required'),
  z.refine(iban => iban === '' || isIban(iban), 'fund.iban_wrong'),
)
