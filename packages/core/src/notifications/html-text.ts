/** Letters and signs of Latin-1 from U+00A0 on, by the names that HTML gives them. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const named = new Map<string, string>([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCodePoint(0xa0 + at)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', hellip: '…' }),
  ...Object.entries({ rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' }),
  ...Object.entries({ oelig: 'œ', OElig: 'Œ', nnbsp: '\u202f', zwnj: '', bull: '•' }),
])

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu, (all, decimal, hex, name) => {
    if (decimal !== undefined) return codePoint(Number(decimal))
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16))
    return named.get(name) ?? all
  })

/** What no reader sees of a page. */
const hidden = ['style', 'script', 'head', 'title', 'template']
const breaks = /^(?:br|div|li|tr|table|ul|ol|hr|h[1-6]|section|article|header|footer|pre|dt|dd)$/

/** Quotes within quotes that are marked as such. */
const deepest = 5

type Writing = { lines: string[]; depth: number; isBlank: boolean }

const newLine = (out: Writing): void => {
  if ((out.lines.at(-1) ?? '') !== '') out.lines.push('')
}

const endLine = (out: Writing, isApart: boolean): void => {
  newLine(out)
  if (isApart) out.isBlank = true
}

const write = (out: Writing, text: string): void => {
  const folded = decoded(text.replace(/[ \t\r\n\f]+/gu, ' '))
  const last = out.lines.at(-1) ?? ''
  const said = last === '' ? folded.trimStart() : folded
  if (said === '') return
  if (last === '') {
    const mark = '> '.repeat(Math.min(out.depth, deepest))
    if (out.isBlank && out.lines.length > 1) out.lines.splice(-1, 0, mark.trimEnd())
    out.isBlank = false
    out.lines[out.lines.length - 1] = `${mark}${said}`
  } else out.lines[out.lines.length - 1] = `${last}${said}`
}

const takeTag = (out: Writing, name: string, isEnd: boolean): void => {
  if (name === 'blockquote') {
    newLine(out)
    out.depth = Math.max(0, out.depth + (isEnd ? -1 : 1))
  }
  if (name === 'br' && (out.lines.at(-1) ?? '') === '') out.isBlank = true
  if (breaks.test(name)) endLine(out, false)
  if (name === 'p') endLine(out, true)
}

/**
 * The words of a mail that came as HTML alone, as lines: what stands in a `blockquote` is marked by `>`. No markup comes out of
 * it, and each sign is looked at once, whatever was left open.
 */
export const htmlText = (html: string): string => {
  const out: Writing = { lines: [''], depth: 0, isBlank: false }
  let at = 0
  const after = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const until = open < 0 ? html.length : open
    if (until > at) write(out, html.slice(at, until))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      at = after('-->', open + 4)
      continue
    }
    const tag = /^<(\/?)([a-z][a-z\d]{0,20})/iu.exec(html.slice(open, open + 24))
    if (!tag && !/^<[!?/]/u.test(html.slice(open, open + 2))) {
      write(out, '&lt;')
      at = open + 1
      continue
    }
    at = after('>', open)
    const [, end, given = ''] = tag ?? []
    const name = given.toLowerCase()
    if (end === '' && hidden.includes(name)) at = after('>', after(`</${name}`, at) - 1)
    else takeTag(out, name, end !== '')
  }
  return out.lines
    .map(line => line.trimEnd())
    .join('\n')
    .trim()
}
