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
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
    if (decimal !== undefined) return codePoint(Number(decimal))
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16))
    return named.get(name) ?? all
  })

/** What no reader sees of a page, until its end, however that is written. Of a `head` nothing else says anything. */
const hidden: Readonly<Record<string, RegExp>> = {
  style: /<\/style(?=[\s/>])/gi,
  script: /<\/script(?=[\s/>])/gi,
  title: /<\/title(?=[\s/>])/gi,
  template: /<\/template(?=[\s/>])/gi,
}
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
  if (text === '') return
  const folded = decoded(text.replace(/[ \t\r\n\f]+/g, ' '))
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

const never = Number.POSITIVE_INFINITY

/** Where a pattern stands next; asked from further on each time, so that each sign is looked at once. */
const finder = (html: string, pattern: RegExp): ((from: number) => number) => {
  let next = -1
  return from => {
    if (next < from) {
      pattern.lastIndex = from
      next = pattern.exec(html)?.index ?? never
    }
    return next
  }
}

/** Where the reading goes on, and what of it is a tag. Where something has no end, it begins nothing: what follows was written. */
const tagsOf = (html: string) => {
  const close = finder(html, />/g)
  const open = finder(html, /</g)
  const noteEnd = finder(html, /--!?>/g)
  const ends = new Map(Object.entries(hidden).map(([name, end]) => [name, finder(html, end)]))
  const begins = finder(html, /<(?=[a-z!?/])/gi)
  /** The sign after a tag; undefined where another one begins within it, or nothing ends it. */
  const afterTag = (at: number): number | undefined => {
    const end = close(at + 1)
    const inner = open(at + 1)
    const isBroken = inner < end && !/["']/.test(html.slice(at, inner))
    return end === never || isBroken ? undefined : end + 1
  }
  return {
    begins,
    after(at: number): { at: number; name: string; isEnd: boolean } | undefined {
      const note = html.startsWith('<!--', at) ? noteEnd(at + 2) : never
      if (note !== never) return { at: html.indexOf('>', note) + 1, name: '', isEnd: true }
      const after = afterTag(at)
      if (after === undefined) return undefined
      const [, slash, given = ''] = /^<(\/?)([a-z][a-z\d]{0,20})/i.exec(html.slice(at, at + 24)) ?? []
      const name = given.toLowerCase()
      const isEnd = slash !== ''
      const end = isEnd ? never : (ends.get(name)?.(after) ?? never)
      if (end === never) return { at: after, name, isEnd }
      return { at: afterTag(end) ?? end + name.length + 2, name: '', isEnd: true }
    },
  }
}

/**
 * The words of a mail that came as HTML alone, as lines: what stands in a `blockquote` is marked by `>`. No markup comes out of
 * it, each sign is looked at once, and what was left open hides nothing that was written (A4).
 */
export const htmlText = (html: string): string => {
  const out: Writing = { lines: [''], depth: 0, isBlank: false }
  const tags = tagsOf(html)
  let at = 0
  for (let begin = tags.begins(0); begin < html.length; ) {
    const tag = tags.after(begin)
    if (tag !== undefined) {
      write(out, html.slice(at, begin))
      takeTag(out, tag.name, tag.isEnd)
      at = tag.at
    }
    begin = tags.begins(Math.max(at, begin + 1))
  }
  write(out, html.slice(at))
  return out.lines
    .map(line => line.trimEnd())
    .join('\n')
    .trim()
}
