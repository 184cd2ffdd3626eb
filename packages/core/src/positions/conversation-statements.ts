import { type Failed, failed, openTable, readInteger } from './conversation-file.ts'

export type ConversationStatement = {
  readonly externalId: string
  readonly text: string
  /** −1 refused by moderation, 0 not looked at, 1 accepted. */
  readonly moderated: number
  readonly agree: number
  readonly disagree: number
  readonly pass: number
}

/** A line of comments.csv; `declared` counts every vote ever cast, superseded ones included. */
export type DeclaredStatement = Pick<ConversationStatement, 'externalId' | 'text' | 'moderated'> & {
  readonly declared: { readonly agree: number; readonly disagree: number }
}

const file = 'comments.csv'

/** Reads comments.csv, whose columns come in several orders; answers in the order of the statements' numbers. */
export const readStatements = (text: string): { ok: true; statements: DeclaredStatement[] } | Failed => {
  const table = openTable(text, file, ['comment-id', 'comment-body', 'moderated', 'agrees', 'disagrees'])
  if (!table.ok) return table
  const at = (cells: readonly string[], label: string) => cells[table.column.get(label) ?? -1] ?? ''
  const statements = new Map<number, DeclaredStatement>()
  for (const { cells, line, closed } of table.rows) {
    if (!closed) return failed('positions.conversation_quote_not_closed', file, line)
    const [id, moderated, agree, disagree] = ['comment-id', 'moderated', 'agrees', 'disagrees'].map(label =>
      readInteger(at(cells, label)),
    )
    if (id == null || moderated == null || agree == null || disagree == null)
      return failed('positions.conversation_number_wrong', file, line, at(cells, 'comment-id'))
    if (statements.has(id))
      return failed('positions.conversation_statement_twice', file, line, at(cells, 'comment-id'))
    statements.set(id, {
      externalId: at(cells, 'comment-id'),
      text: at(cells, 'comment-body').trim(),
      moderated,
      declared: { agree, disagree },
    })
  }
  if (statements.size === 0) return failed('positions.conversation_file_empty', file, 1)
  const ordered = [...statements].sort(([a], [b]) => a - b).map(([, statement]) => statement)
  return { ok: true, statements: ordered }
}
