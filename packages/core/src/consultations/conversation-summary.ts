import { detectSeparator, readCsv, type Separator } from '../shared/csv.ts'
import { seenLineOf } from '../shared/seen-line.ts'
import { type Failed, readInteger, wrongCell } from './conversation-file.ts'

const publicAddress = /^https:\/\/[\w.-]+\/[\w./-]+$/

export const summaryKeys = ['topic', 'url', 'voters', 'comments', 'conversation-description'] as const
const file = 'summary.csv'

export type ConversationSummary = {
  readonly ok: true
  readonly topic: string
  readonly description: string
  /** How many people voted, and on how many statements, as the platform counted; null where it does not say. */
  readonly voters: number | null
  readonly comments: number | null
}

/** A topic may hold more commas than its line has separators: it is what follows a known word that counts. */
const separatorOf = (text: string): Separator => {
  const [, found] = /^\ufeff?"?(?:topic|url|views|voters|comments)"?([,;\t])/m.exec(text) ?? []
  return (found as Separator | undefined) ?? detectSeparator(text)
}

/**
 * Reads summary.csv, a list of `key,value` lines; empty where the file says nothing. The address where the
 * conversation took place ends the description: its licence asks that it goes along.
 */
export const readSummary = (text: string | undefined): ConversationSummary | Failed => {
  const values = new Map<string, string>()
  const counts: Record<string, number | null> = { voters: null, comments: null }
  for (const row of readCsv(text ?? '', separatorOf(text ?? ''))) {
    const [key = '', value = ''] = row.cells.map(cell => cell.trim())
    values.set(key, value)
    if (!(key in counts)) continue
    const count = readInteger(value)
    if (count === null) return wrongCell('positions.conversation_number_wrong', { file }, row, key, value)
    counts[key] = count
  }
  const [topic = '', described = '', url = ''] = ['topic', 'conversation-description', 'url'].map(key =>
    values.get(key),
  )
  const parts = [described, publicAddress.test(url) ? url : ''].filter(part => part !== '')
  const { voters = null, comments = null } = counts
  return { ok: true, topic: seenLineOf(topic), description: parts.join('\n\n'), voters, comments }
}
