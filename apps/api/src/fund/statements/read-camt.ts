import type { Steps } from '@reliance/core/shared/steps.ts'
import { SaxesParser } from 'saxes'
import { type CamtElement, readElements } from './camt-element.ts'
import { type CamtEntry, readCamtEntry } from './camt-entry.ts'
import { finishCamt } from './camt-statement.ts'
import { refuseStatement, type StatementResult } from './statement-file.ts'
import { attributeCountMax, depthMax, elementCountMax, lineCountMax, textMax } from './statement-limits.ts'

/** What a statement holds beside its entries, and these. */
export type CamtStatement = { readonly element: CamtElement; readonly entries: CamtEntry[] }

type Refused = ReturnType<typeof refuseStatement>

const notAStatement: Refused = refuseStatement('fund.statement_not_a_statement')

/** Signs given to the parser at once. */
const chunkSize = 8_192

/** The messages of which the entries are movements of an account: a statement, and a report within a day. */
const messages: Readonly<Record<string, string>> = { BkToCstmrStmt: 'Stmt', BkToCstmrAcctRpt: 'Rpt' }

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Takes elements as they open and close and keeps those that are read. Entries go to `closed`, from where they are
 * taken to become lines. `stopped` says why no more is to be read.
 */
const camtCollector = () => {
  const statements: CamtStatement[] = []
  const open: CamtElement[] = []
  const closed: { entry: CamtElement; of: CamtStatement }[] = []
  let [depth, skipped, elementCount, countBefore] = [0, 0, 0, 0]
  let message: string | null = null
  let stopped: Refused | null = null
  const stop = (code: Parameters<typeof refuseStatement>[0], params = {}): void => {
    // Before the message begins, it is some other file of XML, or a page of the web.
    const isOther = message === null && code === 'fund.statement_malformed'
    stopped ??= isOther ? notAStatement : refuseStatement(code, params)
  }
  const begin = (name: string, currency: string | null): void => {
    if (++depth > depthMax) stop('fund.statement_malformed')
    else if (skipped > 0) skipped++
    else if (open.length > 0) {
      if (!readElements.has(name)) skipped = 1
      else if (++elementCount > elementCountMax) stop('fund.statement_too_large')
      else {
        const element = { name, currency, text: '', children: [] }
        if (open.length === 1) countBefore = elementCount
        open.at(-1)?.children.push(element)
        open.push(element)
      }
    } else if (message !== null && messages[message] === name) {
      const element = { name, currency, text: '', children: [] }
      open.push(element)
      statements.push({ element, entries: [] })
      if (statements.length > lineCountMax) stop('fund.statement_too_many_lines', { max: lineCountMax })
    } else if (Object.hasOwn(messages, name)) message = name
  }
  const close = (): void => {
    depth--
    if (skipped > 0) {
      skipped--
      return
    }
    const element = open.pop()
    const statement = statements.at(-1)
    if (open.length !== 1 || element?.name !== 'Ntry' || !statement) return
    statement.element.children.pop()
    elementCount = countBefore
    closed.push({ entry: element, of: statement })
  }
  const write = (text: string): void => {
    const element = skipped > 0 ? undefined : open.at(-1)
    if (element && element.text.length < textMax) element.text += text.slice(0, textMax)
  }
  return { begin, close, write, stop, state: () => ({ statements, message, stopped }), closed }
}

/** The collector's parser: it holds the file to the rules of XML, and expands no entity but those of XML. */
const parserFor = (collector: ReturnType<typeof camtCollector>) => {
  const parser = new SaxesParser({ position: false })
  let attributeCount = 0
  let currency: string | null = null
  parser.on('opentagstart', () => {
    attributeCount = 0
    currency = null
  })
  parser.on('attribute', ({ name, value }) => {
    if (++attributeCount > attributeCountMax) collector.stop('fund.statement_malformed')
    if (name === 'Ccy') currency = value
  })
  parser.on('opentag', ({ name }) => collector.begin(localName(name), currency))
  parser.on('closetag', () => collector.close())
  parser.on('text', collector.write)
  parser.on('cdata', collector.write)
  // Entities are declared in a document type, which no bank writes.
  parser.on('doctype', () => collector.stop('fund.statement_malformed'))
  return parser
}

/**
 * Reads camt.053, all versions, and camt.052, whatever the prefix of their names. What is no well-formed XML is
 * refused, so that a file that was cut is known.
 */
export function* readCamt(text: string): Steps<StatementResult> {
  const collector = camtCollector()
  const parser = parserFor(collector)
  let isEnded = false
  let [entryCount, lineCount] = [0, 0]
  parser.on('error', () => collector.stop(isEnded ? 'fund.statement_truncated' : 'fund.statement_malformed'))
  for (let at = 0; at < text.length; at += chunkSize) {
    parser.write(text.slice(at, at + chunkSize))
    const { stopped } = collector.state()
    if (stopped) return stopped
    for (const { entry, of } of collector.closed.splice(0)) {
      const read = yield* readCamtEntry(entry, ++entryCount, of.element.name === 'Rpt')
      of.entries.push(read)
      lineCount += read.lines.length + read.pending.length + read.refused.length
      if (lineCount > lineCountMax)
        return refuseStatement('fund.statement_too_many_lines', { max: lineCountMax })
    }
    yield chunkSize
  }
  isEnded = true
  parser.close()
  const { statements, message, stopped } = collector.state()
  if (stopped) return stopped
  return message === null || statements.length === 0 ? notAStatement : yield* finishCamt(statements)
}
