import type { MailHeader } from './automatic-mail.ts'

/** Longer than any server writes it. */
const longest = 10_000

/**
 * A header without what anybody may have written into it, quoted strings and comments (RFC 5322, 3.2.2, 3.2.4); undefined where one
 * of them has no end.
 */
export const withoutFreeText = (value: string): string | undefined => {
  let [depth, isQuoted, bare] = [0, false, '']
  for (let at = 0; at < value.length; at++) {
    const sign = value[at]
    if (sign === '\\') at += 1
    else if (isQuoted) isQuoted = sign !== '"'
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '"' && depth === 0) isQuoted = true
    else if (depth === 0) bare += sign
    if (depth < 0) return undefined
    if (depth > 0 || isQuoted) continue
    // What was left out separates what stands around it.
    if (sign === ')' || sign === '"' || sign === '\\') bare += ' '
  }
  return depth > 0 || isQuoted ? undefined : bare
}

const result = /^\s*dmarc\s*(?:\/\s*\d{1,9}\s*)?=/iu
const passed = /^\s*dmarc\s*(?:\/\s*1\s*)?=\s*pass(?=\s|$)/iu
const domains = /\sheader\.from\s*=\s*(\S*)/giu

/**
 * Whether the mail server in front says that a mail came from where it says (DMARC, in the `Authentication-Results` that it puts
 * on top: RFC 8601, 5). What another server wrote counts for nothing, since a sender can write it too; nor does what a sender has
 * that server repeat.
 * @param by what that server calls itself; undefined where none is in front, and then nothing is known and nothing asked.
 * @param sender the address of `From`, of whose domain it is said.
 */
export const isVouchedMail = (
  headers: readonly MailHeader[],
  by: string | undefined,
  sender: string,
): boolean => {
  if (by === undefined) return true
  const value = headers.find(one => one.key.toLowerCase() === 'authentication-results')?.value ?? ''
  const [name = '', ...results] =
    (value.length > longest ? undefined : withoutFreeText(value))?.split(';') ?? []
  if (name.trim().split(/\s/u)[0]?.toLowerCase() !== by.toLowerCase()) return false
  const [said, ...more] = results.filter(one => result.test(one))
  if (said === undefined || more.length > 0 || !passed.test(said)) return false
  const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase()
  return [...said.matchAll(domains)].every(([, one = '']) => one.toLowerCase() === domain)
}
