import { readCsv } from '../shared/csv.ts'

const publicAddress = /^https:\/\/[\w.-]+\/[\w./-]+$/

/**
 * Topic and description from summary.csv, a list of `key,value` lines; empty where the file says nothing. The
 * address where the conversation took place ends the description: its licence asks that it goes along.
 */
export const readSummary = (text: string | undefined): { topic: string; description: string } => {
  const values = new Map<string, string>()
  for (const { cells } of readCsv(text ?? '', ','))
    if (cells[0] !== undefined) values.set(cells[0].trim(), (cells[1] ?? '').trim())
  const [topic = '', described = '', url = ''] = ['topic', 'conversation-description', 'url'].map(key =>
    values.get(key),
  )
  const parts = [described, publicAddress.test(url) ? url : ''].filter(part => part !== '')
  return { topic, description: parts.join('\n\n') }
}
