import { type CsvRow, readCsv, type Separator } from '../shared/csv.ts'
import { participantColumns } from './conversation-participants.ts'
import { commentColumns } from './conversation-statements.ts'
import { summaryKeys } from './conversation-summary.ts'
import { voteColumns } from './conversation-votes.ts'
import type { ConversationPart } from './import-conversation.ts'

/** The names that platforms give the files: the second of a kind is what they are called since 2025. */
const names: Readonly<Record<ConversationPart, readonly string[]>> = {
  'comments.csv': ['comments.csv'],
  'participants-votes.csv': ['participants-votes.csv', 'participant-votes.csv'],
  'votes.csv': ['votes.csv'],
  'summary.csv': ['summary.csv'],
}

/** What the name says: "2022-climate.votes (1).csv" is votes.csv; the longest name that fits is meant. */
const partByName = (fileName: string): ConversationPart | null => {
  const plain = fileName.toLowerCase().replace(/[ _]*\(\d+\)(?=\.csv$)/, '')
  const fits = Object.entries(names).flatMap(([part, list]) =>
    list.filter(name => plain.endsWith(name)).map(name => [part as ConversationPart, name.length] as const),
  )
  return fits.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const tables: readonly [ConversationPart, readonly string[]][] = [
  ['participants-votes.csv', participantColumns],
  ['votes.csv', voteColumns],
  ['comments.csv', commentColumns],
]
const separators: readonly Separator[] = [',', ';', '\t']

/** What the first line says; null where no kind has these columns. */
const partByColumns = (text: string): ConversationPart | null => {
  for (const separator of separators) {
    const [first, second] = [...readCsvStart(text, separator)]
    const has = (labels: readonly string[]) =>
      labels.every(label => first?.cells.some(cell => cell.trim() === label))
    const table = tables.find(([, columns]) => has(columns))
    if (table) return table[0]
    const keys = [first, second].map(row => row?.cells[0]?.trim())
    if (first?.cells.length === 2 && keys.every(key => summaryKeys.some(known => known === key)))
      return 'summary.csv'
  }
  return null
}

function* readCsvStart(text: string, separator: Separator): Generator<CsvRow> {
  let rows = 0
  for (const row of readCsv(text, separator)) {
    yield row
    if (++rows === 2) return
  }
}

/**
 * Which file of a conversation this is: by the columns of its first line, whatever it is called, else by its name.
 * @param start the beginning of its text, with the whole first line
 */
export const conversationPartOf = (fileName: string, start: string): ConversationPart | null =>
  partByColumns(start) ?? partByName(fileName)
