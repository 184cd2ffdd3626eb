import type { Steps } from '../shared/steps.ts'
import {
  cellOf,
  type Failed,
  failed,
  openTable,
  readInteger,
  readNumber,
  rowFault,
  wrongCell,
} from './conversation-file.ts'

/** A line of comments.csv; `declared` counts every vote ever cast, superseded ones included. */
export type DeclaredStatement = {
  readonly number: number
  readonly text: string
  /** −1 refused by moderation, 0 not looked at, 1 accepted. */
  readonly moderated: number
  readonly declared: { readonly agree: number; readonly disagree: number }
}

const file = 'comments.csv'
export const commentColumns = ['comment-id', 'comment-body', 'moderated', 'agrees', 'disagrees'] as const

/** Reads comments.csv, whose columns come in several orders; answers in the order of the statements' numbers. */
export function* readStatements(text: string): Steps<{ ok: true; statements: DeclaredStatement[] } | Failed> {
  const table = openTable(text, file, commentColumns)
  if (!table.ok) return table
  const statements = new Map<number, DeclaredStatement>()
  for (const row of table.rows) {
    yield row.length
    const fault = rowFault(table, row)
    if (fault) return fault
    const cell = (label: string) => cellOf(table, row, label)
    const number = readNumber(cell('comment-id'))
    if (number === null)
      return wrongCell('positions.conversation_number_wrong', table, row, 'comment-id', cell('comment-id'))
    const counts: Record<string, number> = {}
    for (const label of ['moderated', 'agrees', 'disagrees']) {
      const count = readInteger(cell(label))
      if (count === null)
        return wrongCell('positions.conversation_number_wrong', table, row, label, cell(label))
      counts[label] = count
    }
    if (statements.has(number))
      return failed('positions.conversation_statement_twice', {
        file,
        line: row.line,
        value: cell('comment-id'),
      })
    const { moderated = 0, agrees = 0, disagrees = 0 } = counts
    const declared = { agree: agrees, disagree: disagrees }
    statements.set(number, { number, text: cell('comment-body'), moderated, declared })
  }
  if (statements.size === 0) return failed('positions.conversation_file_empty', { file })
  const ordered = [...statements].sort(([a], [b]) => a - b).map(([, statement]) => statement)
  return { ok: true, statements: ordered }
}
