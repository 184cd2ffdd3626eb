import { isEmailAddress, normaliseEmailAddress } from './email-address.ts'

/** What stands around an address in a sentence or a list, and signs that came along unseen. */
const around = /^[\s\p{C}"'“”«»‘’()[\]{}.*•–—-]+|[\s\p{C}"'“”«»‘’()[\]{}.!?*•]+$/gu

/** "mailto:" is how a link says it. */
const addressIn = (word: string): string => word.replace(around, '').replace(/^mailto:/iu, '')

/** An entry of a pasted list: a line, or what stands between commas and semicolons; a quoted name may hold both. */
const entriesOf = (pasted: string): string[] =>
  pasted
    // The name in quotes before "<address>" says nothing; a comma inside it ends no entry.
    .replace(/"[^"\n]*"(?=\s*<)/gu, ' ')
    .split(/[\n\r,;\u2028\u2029]+/u)
    .filter(entry => entry.trim() !== '')

/**
 * The addresses of a pasted list: separated by lines, commas, semicolons or spaces, with or without names beside them,
 * several in one line or not; each once, in the order they came. Whatever might be an address and is none is in
 * `unreadable`, and so is an entry without any: nobody of a list is lost without a word.
 */
export const parseEmailList = (pasted: string): { addresses: string[]; unreadable: string[] } => {
  const addresses = new Set<string>()
  const unreadable: string[] = []
  for (const entry of entriesOf(pasted)) {
    let found = 0
    for (const [, inside, word] of entry.matchAll(/<([^<>]*)>|([^\s<>]+)/gu)) {
      const typed = addressIn(inside ?? word ?? '')
      // Beside an address, a word without the sign is part of a name; between brackets it was meant as an address.
      if (inside === undefined && !/\S@|@\S/u.test(typed)) continue
      found++
      const address = normaliseEmailAddress(typed)
      if (isEmailAddress(address)) addresses.add(address)
      else unreadable.push((inside ?? word ?? '').trim())
    }
    if (found === 0) unreadable.push(entry.trim())
  }
  return { addresses: [...addresses], unreadable: unreadable.filter(one => one !== '') }
}
