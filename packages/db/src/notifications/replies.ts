import type { ReplyKind } from '@reliance/core/identity/reply-link.ts'
import type { ReplyState } from '@reliance/core/notifications/reply-states.ts'
import { sql } from 'drizzle-orm'
import type { Database, ReadDb, Tx } from '../connection/database.ts'

/** What an answer to a mail does, and where. */
export type ReplyTarget = {
  purpose: ReplyKind
  spaceId: string
  subjectId: string
  organisationId: string | null
}

/** Keeps the address by which a mail to `address` is answered, and what that mail says; the same id again changes nothing. */
export const keepReplyLink = async (
  database: Database,
  link: ReplyTarget & {
    id: string
    tokenHash: string
    address: string
    lang: string
    minutes: number
    /** The page that says more. */
    path: string
    sentText: string
  },
): Promise<void> => {
  await database.transaction('write', ({ db }) =>
    db.execute(sql`
      select door.keep_reply_link(${link.id}, ${link.tokenHash}, ${link.purpose}, ${link.address}, ${link.lang},
        ${link.spaceId}, ${link.subjectId}, ${link.organisationId}, ${link.minutes}, ${link.path}, ${link.sentText})`),
  )
}

/** The address that takes mail by this token; undefined where none does. */
export const findReplyAddress = async (
  database: Database,
  tokenHash: string,
): Promise<{ id: string; address: string } | undefined> =>
  (
    await database.call<{ id: string; address: string }>(
      'read',
      sql`select id, address from door.reply_address(${tokenHash})`,
    )
  )[0]

/** A mail as it came, read. */
export type CameIn = {
  messageKey: string
  sha256: string
  messageId: string | null
  sender: string
  subject: string
  text: string
  attachmentCount: number
  isAutomatic: boolean
  isVouched: boolean
}

/** Keeps a mail for the address of a token; `known` where the same message was kept before. */
export const keepReply = async (
  database: Database,
  ids: { id: string; eventId: string; tokenHash: string },
  message: CameIn,
): Promise<'kept' | 'known' | 'unknown'> =>
  database.transaction('write', async ({ db }) => {
    const [row] = await db.execute<{ became: 'kept' | 'known' | 'unknown' }>(sql`
      select door.keep_reply(${ids.tokenHash}, ${ids.id}, ${ids.eventId}, ${JSON.stringify(message)}::jsonb) as became`)
    return row?.became ?? 'unknown'
  })

/** What is answered to the writer of a mail: a code, and what it names. */
export type ReplyOutcome = { code: string; params?: Record<string, string | number>; text?: string }

/** A kept mail, what it is for, and what the mail said that it answers. */
export type KeptReply = ReplyTarget & {
  id: string
  linkId: string
  address: string
  lang: 'fr' | 'en'
  messageId: string | null
  sender: string
  subject: string
  text: string
  attachmentCount: number
  isAutomatic: boolean
  isVouched: boolean
  receivedAt: string
  state: ReplyState
  outcome: ReplyOutcome | null
  sentText: string
  path: string
  /** Whether its address has served. */
  isUsed: boolean
}

type Answer = { reply: KeptReply | string | null }

const replyOf = ([row]: readonly Answer[]): KeptReply | undefined => {
  if (!row?.reply) return undefined
  return typeof row.reply === 'string' ? (JSON.parse(row.reply) as KeptReply) : row.reply
}

/** The mail that an event of the directory brings. */
export const replyOfEvent = async (database: Database, eventId: string): Promise<KeptReply | undefined> =>
  replyOf(await database.call<Answer>('read', sql`select door.reply_of_event(${eventId}) as reply`))

/** The mail that its writer is asked about by the link of this token. */
export const replyOfLink = async (db: ReadDb, tokenHash: string): Promise<KeptReply | undefined> =>
  replyOf(await db.execute<Answer>(sql`select door.reply_of_link(${tokenHash}) as reply`))

type Settled = { id: string; state: Exclude<ReplyState, 'received'>; outcome: ReplyOutcome | null }

/** Writes what became of a mail. @returns false where it was settled before, or another one did what it was for. */
export const settleReply = async (
  tx: Pick<Tx, 'execute'>,
  { id, state, outcome }: Settled,
): Promise<boolean> => {
  const [row] = await tx.execute<{ settled: boolean }>(sql`
    select door.settle_reply(${id}, ${state}, ${outcome && JSON.stringify(outcome)}::jsonb) as settled`)
  return row?.settled ?? false
}

/** The same where nothing else was done with it. */
export const settleReplyAlone = async (database: Database, settled: Settled): Promise<void> => {
  await database.transaction('write', ({ db }) => settleReply(db, settled))
}
