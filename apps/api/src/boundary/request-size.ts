import type { RequestContext } from './context.ts'
import { needSession } from './need-session.ts'
import { RuleError } from './rule-error.ts'

/** Bytes that anybody may send; all that procedures for everybody take. */
export const openBytes = 64 * 1024
/** With a session: the longest charter has 300 kB, a piece of a conversation 350 kB, and several calls travel together. */
export const sessionBytes = 1024 * 1024
/** A file of positions of 2 MB, in base64, and a little more: its own rule says how large it may be. */
export const importBytes = 4 * 1024 * 1024

/**
 * Refuses a request by the length that it names, before any of it is read: what is larger than its procedures take,
 * and what only a session may send where there is none. @param maxBytes what the most patient of its procedures takes.
 */
export const needRoom = async (ctx: RequestContext, bytes: number, maxBytes: number): Promise<void> => {
  if (bytes > maxBytes) throw new RuleError('too_large', { code: 'shared.payload_too_large' })
  if (bytes > openBytes) await needSession(ctx)
}
