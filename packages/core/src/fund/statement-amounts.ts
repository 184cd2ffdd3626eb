/** Which sign separates the cents in a file. */
export type DecimalSign = ',' | '.'

/** The amounts of a file in cents; null for a row that is none. `ask`: nothing in the file says what its points mean. */
export type ReadAmounts =
  | { readonly kind: 'read'; readonly cents: readonly (bigint | null)[] }
  | { readonly kind: 'ask'; readonly row: number }

/** What stands beside the digits, and the digits with their separators; spaces of all kinds become one sign. */
type Bare = { readonly isNegative: boolean; readonly digits: string }

const spaces = /[\s\u00A0\u2000-\u200B\u202F\u205F\u2060]+/gu

/** Signs of a currency and of a negative amount: −12,50, 12,50-, (12,50). */
const bareOf = (text: string): Bare | null => {
  const plain = text
    .replaceAll(/€|EUR/gi, '')
    .trim()
    .replaceAll(spaces, '_')
    .replaceAll(/[\u2212\u2013]/g, '-')
  const inner = /^\((.*)\)$/.exec(plain)?.[1]
  const signed = /^([+-]?)_?(.*?)_?(-?)$/.exec(inner ?? plain)
  const [, before = '', digits = '', after = ''] = signed ?? []
  const minus = [inner === undefined ? '' : '-', before === '-' ? '-' : '', after].filter(Boolean).length
  if (minus > 1 || (before === '+' && minus > 0) || !/^\d[\d.,'’_]*$/.test(digits)) return null
  return { isNegative: minus === 1, digits: digits.replaceAll(/['’]/g, '_') }
}

/** Three digits after a single point, and nothing else: a thousand, or a mistake. */
const isOpen = ({ digits }: Bare): boolean => /^\d{1,3}\.\d{3}$/.test(digits)

const centsOf = ({ isNegative, digits }: Bare, decimal: DecimalSign): bigint | null => {
  const group = decimal === ',' ? '.' : ','
  const [whole = '', cents = '', ...more] = digits.split(decimal)
  const isWhole = /^\d+$/.test(whole) || /^\d{1,3}(?:[_.,]\d{3})+$/.test(whole)
  const separators = new Set(whole.match(/[_.,]/g) ?? [])
  const isGrouped = separators.size <= 1 && !separators.has(decimal)
  if (more.length > 0 || !isWhole || !isGrouped || !/^\d{0,2}$/.test(cents)) return null
  if (digits.endsWith(decimal) || (separators.has(',') && group !== ',')) return null
  const value = BigInt(whole.replaceAll(/\D/g, '') + cents.padEnd(2, '0'))
  return isNegative ? -value : value
}

/** The last separator of a row, where it cannot be one of thousands. */
const lastSign = ({ digits }: Bare): DecimalSign | null => {
  const [, sign, rest = ''] = /([.,])(\d*)$/.exec(digits) ?? []
  if (sign !== ',' && sign !== '.') return null
  const other = sign === ',' ? '.' : ','
  if (digits.includes(other)) return sign
  const isOnce = digits.indexOf(sign) === digits.lastIndexOf(sign)
  if (!isOnce) return other
  return rest.length <= 2 ? sign : null
}

/** What one row says about the whole file: nothing, where it is no amount with the sign that it shows. */
const shownBy = (row: Bare): DecimalSign | null => {
  const sign = lastSign(row)
  return sign !== null && centsOf(row, sign) !== null ? sign : null
}

/**
 * Reads the amounts of a bank's file, whose notation is one for all rows: 1.000 is a thousand beside 12,50, and a
 * mistake beside 12.50. Nothing unreadable becomes zero.
 * @param chosen what a person answered where the file did not say.
 */
export const readAmounts = (texts: readonly string[], chosen?: DecimalSign): ReadAmounts => {
  const rows = texts.map(bareOf)
  const shown = new Set(rows.flatMap(row => (row ? (shownBy(row) ?? []) : [])))
  const [first] = shown
  const isUndecided = shown.size > 1 || (shown.size === 0 && rows.some(row => row && isOpen(row)))
  if (isUndecided && chosen === undefined) {
    const row = rows.findIndex(one => one && (shown.size > 1 ? shownBy(one) !== first : isOpen(one)))
    return { kind: 'ask', row: Math.max(0, row) }
  }
  const decimal = chosen ?? first ?? ','
  return { kind: 'read', cents: rows.map(row => (row ? centsOf(row, decimal) : null)) }
}
