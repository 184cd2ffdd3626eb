import { readCsv } from '../shared/csv.ts'

/** Topic and description from summary.csv, a list of `key,value` lines; empty where the file says nothing. */
export const readSummary = (text: string | undefined): { topic: string; description: string } => {
  const values = new Map<string, string>()
  for (const { cells } of readCsv(text ?? '', ','))
    if (cells[0] !== undefined) values.set(cells[0].trim(), (cells[1] ?? '').trim())
  return { topic: values.get('topic') ?? '', description: values.get('conversation-description') ?? '' }
}
