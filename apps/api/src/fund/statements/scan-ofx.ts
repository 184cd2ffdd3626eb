import type { Steps } from '@reliance/core/shared/steps.ts'
import { refuseStatement } from './statement-file.ts'
import { lineCountMax, textMax } from './statement-limits.ts'

/** What an element of OFX says, by name, with the name of the group in it: `TRNAMT`, `PAYEE.NAME`. */
export type OfxFields = ReadonlyMap<string, string>

export type OfxStatement = { readonly fields: OfxFields; readonly transactions: readonly OfxFields[] }

type Scanned =
  | { readonly ok: true; readonly statements: readonly OfxStatement[] }
  | ReturnType<typeof refuseStatement>

/** Elements that hold others, whose end is always written. All that are not named here are values. */
const statementNames = new Set(['STMTRS', 'CCSTMTRS'])
const transactionNames = new Set(['STMTTRN', 'STMTTRNP'])
const groupNames = new Set([
  ...['BANKACCTFROM', 'CCACCTFROM', 'BANKACCTTO', 'CCACCTTO', 'BANKTRANLIST', 'BANKTRANLISTP'],
  ...['LEDGERBAL', 'AVAILBAL', 'BALLIST', 'CURRENCY', 'ORIGCURRENCY', 'PAYEE', 'EXTDPAYEE'],
])

/** A transaction has some twenty values. */
const fieldCountMax = 100

/** Signs "<" that stand in texts without being written as an entity. */
const strayCountMax = 10_000

/** The longest name of an element, with room for an attribute; a sign "<" without an end within it is text. */
const tagMax = 100

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The entities of OFX and numbered signs; any other stays as it is written. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
        if (name) return named[name.toLowerCase()] ?? all
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
      })
    : text

/** Follows the elements: where values belong, which statement and transaction is open, whether the file has its end. */
const ofxCollector = () => {
  const statements: { fields: Map<string, string>; transactions: Map<string, string>[] }[] = []
  let transaction: Map<string, string> | null = null
  let statement: (typeof statements)[number] | null = null
  let groups: string[] = []
  let field: string | null = null
  let [isEnded, count] = [false, 0]
  const open = (name: string): void => {
    field = null
    if (name === 'OFX') isEnded = false
    if (statementNames.has(name)) {
      statement = { fields: new Map(), transactions: [] }
      statements.push(statement)
      groups = []
    } else if (transactionNames.has(name) && statement) {
      transaction = new Map(name === 'STMTTRNP' ? [['isPending', '']] : [])
      statement.transactions.push(transaction)
      groups = []
      count++
    } else if (groupNames.has(name)) groups = [...groups.slice(0, 2), name]
    else field = groups.length > 0 ? `${groups.at(-1)}.${name}` : name
  }
  const close = (name: string): void => {
    field = null
    if (name === 'OFX') isEnded = true
    else if (statementNames.has(name)) [statement, transaction] = [null, null]
    else if (transactionNames.has(name)) transaction = null
    else if (groupNames.has(name)) groups = groups.slice(0, Math.max(0, groups.lastIndexOf(name)))
  }
  const write = (text: string): void => {
    const fields = transaction ?? statement?.fields
    if (field === null || !fields) return
    const before = fields.get(field) ?? ''
    if (before.length < textMax && fields.size < fieldCountMax) fields.set(field, before + text)
  }
  /** Line breaks and blanks that stand around a value are none of it. */
  const trim = (): void => {
    const fields = transaction ?? statement?.fields
    const value = field === null ? undefined : fields?.get(field)
    if (fields && field !== null && value !== undefined) fields.set(field, value.trim())
  }
  return { open, close, write, trim, state: () => ({ statements, isEnded, count }) }
}

/**
 * The statements of an OFX file as the values that stand in them. A value ends where the next tag begins, whether or
 * not it is closed; a file without the end of its first element was cut.
 */
export function* scanOfx(text: string): Steps<Scanned> {
  const collector = ofxCollector()
  let at = text.search(/<OFX[\s>]/i)
  let worked = at
  let strayCount = 0
  if (at < 0) return refuseStatement('fund.statement_not_a_statement')
  while (at < text.length) {
    const next = tokenAt(text, at)
    if (next === null) break
    if (next.text === '<' && ++strayCount > strayCountMax) return refuseStatement('fund.statement_malformed')
    if (next.tag === null) collector.write(next.text)
    else {
      collector.trim()
      const name = next.tag.replace('/', '').trim().toUpperCase()
      if (next.tag.startsWith('/')) collector.close(name)
      else collector.open(name)
    }
    at = next.end
    const { count, statements } = collector.state()
    if (Math.max(count, statements.length) > lineCountMax)
      return refuseStatement('fund.statement_too_many_lines', { max: lineCountMax })
    if (at - worked < 1_000) continue
    yield (at - worked) * 2
    worked = at
  }
  const { statements, isEnded } = collector.state()
  return isEnded ? { ok: true, statements } : refuseStatement('fund.statement_truncated')
}

type Token = { readonly tag: string | null; readonly text: string; readonly end: number }

/** The tag or text that begins there; null where one is cut. */
const tokenAt = (text: string, at: number): Token | null => {
  if (text[at] !== '<') {
    const end = text.indexOf('<', at)
    const value = text.slice(at, Math.min(end < 0 ? text.length : end, at + textMax))
    return { tag: null, text: decoded(value), end: end < 0 ? text.length : end }
  }
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at)
    return end < 0 ? null : { tag: null, text: text.slice(at + 9, Math.min(end, at + textMax)), end: end + 3 }
  }
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at)
    return end < 0 ? null : { tag: null, text: '', end: end + 3 }
  }
  const [whole, tag = ''] = /^<(\/?[a-z][\w.]*)(?:\s[^<>]*)?\/?>/i.exec(text.slice(at, at + tagMax)) ?? []
  return whole === undefined
    ? { tag: null, text: '<', end: at + 1 }
    : { tag, text: '', end: at + whole.length }
}
