import * as z from 'zod/mini'

/**
 * RFC 5321 §4.5.3.1: 254 characters in all; what a mail server would accept is known only by writing to it. No
 * control or invisible sign: a database cannot hold some of them, and two addresses must not look the same by them.
 */
const shape = /^[^\s\p{C}@<>"(),:;\\[\]]+@[^\s\p{C}@<>"(),:;\\[\]]+\.[^\s\p{C}@<>"(),:;\\[\].]{2,}$/u

/** An address as it is kept: without spaces around, in lower case, in one Unicode form. */
export const normaliseEmailAddress = (typed: string): string => typed.trim().normalize('NFC').toLowerCase()

/** Whether mail could be sent there; it is normalised first. */
export const isEmailAddress = (address: string): boolean =>
  address.length <= 254 && shape.test(address) && !address.includes('..')

export const emailAddressInput = z.pipe(
  z.pipe(z.string().check(z.maxLength(320)), z.transform(normaliseEmailAddress)),
  z.string().check(z.refine(isEmailAddress, 'identity.address_malformed')),
)

/**
 * The addresses of a pasted list: separated by lines, commas, semicolons or spaces, with or without
 * "Name <address>"; each once, in the order they came, beside what could not be read as an address.
 */
export const parseEmailList = (pasted: string): { addresses: string[]; unreadable: string[] } => {
  const addresses = new Set<string>()
  const unreadable: string[] = []
  for (const entry of pasted.split(/[\n\r,;]+/)) {
    const inside = /<([^<>]*)>/.exec(entry)?.[1]
    for (const word of inside === undefined ? entry.split(/\s+/) : [inside]) {
      const address = normaliseEmailAddress(word)
      if (isEmailAddress(address)) addresses.add(address)
      else if (address) unreadable.push(word.trim())
    }
  }
  return { addresses: [...addresses], unreadable }
}
