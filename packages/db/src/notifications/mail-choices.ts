import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** What the person behind a link does without; undefined when the link is nobody's. */
export const mailChoices = async (
  database: Database,
  tokenHash: string,
): Promise<{ lang: 'fr' | 'en'; muted: string[] } | undefined> =>
  database.transaction('read', async ({ db }) => {
    const [row] = await db.execute<{ lang: 'fr' | 'en'; muted: string[] | string }>(
      sql`select lang, to_jsonb(muted) as muted from door.mail_choices(${tokenHash})`,
    )
    return row && { lang: row.lang, muted: typeof row.muted === 'string' ? JSON.parse(row.muted) : row.muted }
  })

/** Stops the kinds of `mute`, sends those of `want` again; @returns false when the link is nobody's. */
export const chooseMails = async (
  database: Database,
  tokenHash: string,
  { mute, want }: { mute: readonly string[]; want: readonly string[] },
): Promise<boolean> =>
  database.transaction('write', async ({ db }) => {
    const list = (kinds: readonly string[]) =>
      sql`array(select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))`
    const [row] = await db.execute<{ chosen: boolean }>(
      sql`select door.choose_mails(${tokenHash}, ${list(mute)}, ${list(want)}) as chosen`,
    )
    return row?.chosen ?? false
  })
