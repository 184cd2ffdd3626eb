import { sql } from 'drizzle-orm'
import type { Lanes } from '../connection/client.ts'

/** What the person behind a link does without; undefined when the link is nobody's. */
export const mailChoices = async (
  lanes: Lanes,
  tokenHash: string,
): Promise<{ lang: 'fr' | 'en'; muted: string[] } | undefined> =>
  lanes.transaction('read', async lane => {
    const [row] = await lane.db.execute<{ lang: 'fr' | 'en'; muted: string[] | string }>(
      sql`select lang, to_jsonb(muted) as muted from door.mail_choices(${tokenHash})`,
    )
    return row && { lang: row.lang, muted: typeof row.muted === 'string' ? JSON.parse(row.muted) : row.muted }
  })

/** Stops the kinds of `mute`, sends those of `want` again; @returns false when the link is nobody's. */
export const chooseMails = async (
  lanes: Lanes,
  tokenHash: string,
  { mute, want }: { mute: readonly string[]; want: readonly string[] },
): Promise<boolean> =>
  lanes.transaction('write', async lane => {
    const list = (kinds: readonly string[]) =>
      sql`array(select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))`
    const [row] = await lane.db.execute<{ chosen: boolean }>(
      sql`select door.choose_mails(${tokenHash}, ${list(mute)}, ${list(want)}) as chosen`,
    )
    return row?.chosen ?? false
  })
