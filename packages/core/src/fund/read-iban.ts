import { isValidIBAN } from 'ibantools'

/** The longest IBAN has 34 signs; in groups, with a prefix, less than this. */
const writtenMax = 100

/** Signs without a width, which pages and documents put between groups. */
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * The IBAN that a text says, in capitals without spaces, or null. However it was pasted (`IBAN : fr76 3000…`, groups
 * with any space or dash) it is the same; check digits, and the length and form that its country gives it, must be
 * right, and nothing else may stand beside it.
 */
export const readIban = (text: string): string | null => {
  if (text.length > writtenMax) return null
  const spaced = text.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim()
  const grouped = spaced
    .replaceAll(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .replace(/^iban ?:? ?(?=[a-z]{2}[ -]?\d)/i, '')
  // What is no letter of ASCII may become one in capitals: ſ becomes S.
  if (!/^[a-z\d]+(?:[ -][a-z\d]+)*$/i.test(grouped)) return null
  const iban = grouped.replaceAll(/[ -]/g, '').toUpperCase()
  return isValidIBAN(iban) ? iban : null
}
