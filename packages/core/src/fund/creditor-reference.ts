/** Digits for the remainder: A is 10, Z is 35 (ISO 7064). */
const digitsOf = (text: string): string =>
  [...text].map(sign => (/[A-Z]/.test(sign) ? String(sign.charCodeAt(0) - 55) : sign)).join('')

const remainder97 = (text: string): number => {
  let rest = 0
  for (const digit of digitsOf(text)) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

/**
 * A creditor reference (ISO 11649), which banks carry unchanged and which shows a mistyped sign: `RF`, two check
 * digits, then the body. What a payer must type holds neither accents nor signs.
 * @param body one to 21 capital letters and digits. @throws {RangeError} otherwise.
 */
export const creditorReference = (body: string): string => {
  if (!/^[A-Z0-9]{1,21}$/.test(body)) throw new RangeError(`${body} is no body of a creditor reference`)
  const check = String(98 - remainder97(`${body}RF00`)).padStart(2, '0')
  return `RF${check}${body}`
}

/** Whether the check digits of a reference, written without spaces, are right. */
export const isCreditorReference = (text: string): boolean =>
  /^RF\d{2}[A-Z0-9]{1,21}$/.test(text) && remainder97(`${text.slice(4)}${text.slice(0, 4)}`) === 1

/** As it is printed: in groups of four. */
export const spacedReference = (reference: string): string => reference.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** Banks cut what people type into groups and lines; only whole groups belong to a reference. */
const wordsOf = (label: string): string[] =>
  label
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)

/**
 * The valid references in a label, written in one piece or in the groups of four of a printed slip. A number inside
 * another word or another number is none.
 */
export const referencesIn = (label: string): string[] => {
  const words = wordsOf(label)
  const found = words.flatMap((word, at) => {
    if (!word.startsWith('RF')) return []
    // The longest that holds: a shorter one may hold by chance.
    const groups = words.slice(at, at + 7)
    for (let count = groups.length; count > 0; count--) {
      const taken = groups.slice(0, count)
      const isPrinted = taken.slice(0, -1).every(group => group.length === 4)
      const text = taken.join('')
      if (isPrinted && isCreditorReference(text)) return [text]
    }
    return []
  })
  return [...new Set(found)]
}
