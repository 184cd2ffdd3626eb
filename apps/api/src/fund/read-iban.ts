import { isValidIBAN } from 'ibantools'

/** What is pasted between the groups of an IBAN: spaces of all kinds, signs of no width, one dash. */
const blank = '[\\s\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]'
const dash = '[-\\u2010-\\u2015\\u2212]'
const between = new RegExp(`${blank}*${dash}?${blank}*`, 'g')
const around = new RegExp(`^${blank}+|${blank}+$`, 'g')
const prefix = new RegExp(`^iban${blank}*:?${blank}*(?=[a-z]{2}${blank}*${dash}?${blank}*\\d)`, 'i')
const grouped = new RegExp(`^[a-z0-9]+(?:(?:${blank}+|${blank}*${dash}${blank}*)[a-z0-9]+)*$`, 'i')

/** The longest IBAN has 34 signs; in groups, with a prefix, less than this. */
const writtenMax = 100

/**
 * The IBAN that a text says, in capitals without spaces, or null. However it was pasted (`IBAN : fr76 3000…`, groups
 * with any space or dash) it is the same; check digits, and the length and form that its country gives it, must be
 * right, and nothing else may stand beside it.
 */
export const readIban = (text: string): string | null => {
  if (text.length > writtenMax) return null
  const bare = text.replaceAll(around, '').replace(prefix, '')
  // What is no letter of ASCII may become one in capitals: ſ becomes S.
  if (!grouped.test(bare)) return null
  const iban = bare.replaceAll(between, '').toUpperCase()
  return isValidIBAN(iban) ? iban : null
}
