import { confirmErasure } from '@reliance/core/identity/delete-account.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import { deleteAccount as deleteFromDirectory } from '@reliance/db/identity/erasures.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { addressPepper } from './tokens.ts'

/** Erases the account of the person signed in (L4): every right ends with this transaction; the spaces follow. */
export const deleteAccount = async (
  ctx: RequestContext & { sessionHash: string },
  input: { address: string },
): Promise<{ erased: true }> => {
  const session = await findSession(ctx.database, ctx.sessionHash)
  unwrap(confirmErasure(input.address, session?.address ?? ''))
  const done = await deleteFromDirectory(ctx.database, ctx.sessionHash, addressPepper(ctx.secret))
  if (!done) throw new RuleError('unauthorized', { code: 'shared.session_over' })
  ctx.setCookie(ctx.sessions.blankCookie())
  ctx.setCookie(ctx.devices.forget(ctx.cookieHeader, session?.address ?? ''))
  return { erased: true }
}
