import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'

/** One erasure as it is kept outside the database and its backups: no name, no address. */
const line = z.object({
  personId: z.uuid(),
  addressHashes: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  at: z.string(),
})
export type KeptErasure = z.infer<typeof line>

/** Adds one line, on the disk when this answers. The same erasure may stand there twice. */
export const keepErasure = async (
  file: string,
  { personId, addressHashes, at }: KeptErasure,
): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const text = `${JSON.stringify({ personId, addressHashes, at })}\n`
  await appendFile(file, text, { mode: 0o600, flush: true })
}

/** The erasures kept in a file; none where there is no file. A line cut short by a crash is left out. */
export const readErasures = async (file: string): Promise<KeptErasure[]> => {
  const text = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap(written => {
    try {
      const read = line.safeParse(JSON.parse(written))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}
