/** The numbers of RFC 3492, section 5. */
const [base, tMin, tMax, skew, damp, initialBias, initialCode] = [36, 1, 26, 38, 700, 72, 128]

const adapted = (delta: number, pointCount: number, isFirst: boolean): number => {
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / pointCount)
  let k = 0
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew))
}

/** A label as Punycode writes it (RFC 3492), read back; null where it is none. */
const readLabel = (label: string): string | null => {
  const cut = label.lastIndexOf('-')
  const points = [...label.slice(0, Math.max(cut, 0))].map(letter => letter.codePointAt(0) ?? 0)
  const digits = [...label.slice(cut + 1)]
  let [code, bias, at] = [initialCode, initialBias, 0]
  while (digits.length > 0) {
    const before = at
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = Number.parseInt(digits.shift() ?? '-', base)
      // Letters stand for 0 to 25 and numerals for 26 to 35: the other way round than in a number.
      const value = Number.isNaN(digit) ? base : (digit + 26) % base
      if (value >= base) return null
      at += value * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (value < threshold) break
      weight *= base - threshold
    }
    const count = points.length + 1
    bias = adapted(at - before, count, before === 0)
    code += Math.floor(at / count)
    if (code > 0x10ffff) return null
    at %= count
    points.splice(at++, 0, code)
  }
  return String.fromCodePoint(...points)
}

/** Letters that nobody takes for others: a domain of other scripts is shown as it is stored, which imitates none. */
const latin = /^[\p{Script=Latin}\p{N}\p{M}-]+$/u

/** An address as its owner reads it: "lea@xn--quipe-9ra.test" is lea@équipe.test. */
export const shownAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  const labels = address.slice(at + 1).split('.')
  const read = labels.map(label => {
    const text = label.startsWith('xn--') ? readLabel(label.slice(4)) : null
    return text !== null && latin.test(text) ? text : label
  })
  return `${address.slice(0, at + 1)}${read.join('.')}`
}
