import * as z from 'zod/mini'
import { inOneForm } from '../shared/seen-line.ts'

/** Signs that an address of the web gives a meaning of its own, and signs that are not seen: a domain has none. */
const foreignToDomains = /[\s\p{C}%/?#\\|^`{}<>[\]@:]/u

/**
 * A domain in the one form in which it is stored and compared: lower case, and what is not ASCII in the way of IDNA
 * (UTS 46, "xn--…"), which is what browsers send for `type=email`. Null where it is no domain.
 */
export const storedDomain = (typed: string): string | null => {
  if (typed === '' || foreignToDomains.test(typed)) return null
  try {
    return new URL(`https://${typed}`).hostname
  } catch {
    return null
  }
}

/** RFC 5321 §4.5.3.1: 64 characters before the sign, labels of 63, 254 in all. */
const longest = { local: 64, label: 63, address: 254 } as const

/**
 * What a mail server would accept is known only by writing to it. No control or invisible sign: a database cannot hold
 * some of them, and two addresses must not look the same by them.
 */
const localPart = /^[^\s\p{C}@<>"(),:;\\[\]]+$/u
const label = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/
/** The last label is no number: "a@10.1" would be read as a machine. */
const lastLabel = /^(?=.*[a-z])[a-z0-9-]{2,}$/

const parts = (address: string): [string, string] => {
  const at = address.lastIndexOf('@')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}

/**
 * An address as it is kept, everywhere: without spaces around, in lower case, its first part in one Unicode form, its
 * domain as `storedDomain`. What is no address stays as it was typed, to be refused.
 */
export const normaliseEmailAddress = (typed: string): string => {
  const given = inOneForm(typed.trim(), 'NFC').toLowerCase()
  const [local, domain] = parts(given)
  const stored = storedDomain(domain)
  return stored === null ? given : `${local}@${stored}`
}

/** Whether mail could be sent there; it is normalised first. */
export const isEmailAddress = (address: string): boolean => {
  const [local, domain] = parts(address)
  const labels = domain.split('.')
  return (
    address.length <= longest.address &&
    local.length <= longest.local &&
    localPart.test(local) &&
    !local.includes('..') &&
    labels.length > 1 &&
    labels.every(one => one.length <= longest.label && label.test(one)) &&
    lastLabel.test(labels.at(-1) ?? '')
  )
}

export const emailAddressInput = z.pipe(
  z.pipe(z.string().check(z.maxLength(320)), z.transform(normaliseEmailAddress)),
  z.string().check(z.refine(isEmailAddress, 'identity.address_malformed')),
)
