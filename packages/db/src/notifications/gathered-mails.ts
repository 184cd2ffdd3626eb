import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** What a person is told of one event: words in their language, and the page that says more. */
export type GatheredWords = { subject: string; body: string; action: string; path: string }

/** Keeps what `address` is told of an event for the next mail of the day; the same event again is kept once. */
export const gatherMail = async (
  database: Database,
  { id, address, eventId, words }: { id: string; address: string; eventId: string; words: GatheredWords },
): Promise<void> => {
  await database.transaction('write', ({ db }) =>
    db.execute(sql`select door.gather_mail(${address}, ${id}, ${eventId}, ${JSON.stringify(words)}::jsonb)`),
  )
}

/** What the mail of the day says, the oldest first, at most forty; empty once it was sent or its reader has no account any more. */
export const gatheredMails = (
  database: Database,
  sendingId: string,
): Promise<(GatheredWords & { id: string; address: string; lang: 'fr' | 'en' })[]> =>
  database.call('read', sql`select * from door.gathered_mails(${sendingId})`)

/** Forgets what has been said; what is left is said the next morning. */
export const forgetGathered = async (
  database: Database,
  sendingId: string,
  ids: readonly string[],
): Promise<void> => {
  const list = sql`array(select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
  await database.transaction('write', ({ db }) =>
    db.execute(sql`select door.forget_gathered(${sendingId}, ${list})`),
  )
}
