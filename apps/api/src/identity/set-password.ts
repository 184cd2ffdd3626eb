import { checkPassword } from '@reliance/core/identity/set-password.ts'
import { findSession, setPassword as storePassword } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { isGuessable } from './guessable.ts'
import { hashPassword } from './hash-password.ts'

/** Sets the password of the person signed in, and closes their other sessions. */
export const setPassword = async (
  ctx: RequestContext & { sessionHash: string },
  input: { password: string },
): Promise<{ set: true }> => {
  const session = await findSession(ctx.database, ctx.sessionHash)
  const checked = unwrap(checkPassword(input.password, session?.address ?? ''))
  const known = [...(session?.address.split('@') ?? []), ...(session?.name.split(/\s+/) ?? []), 'reliance']
  if (await isGuessable(checked, known))
    throw new RuleError('bad_request', { code: 'identity.password_guessable', field: 'password' })
  await storePassword(ctx.database, ctx.sessionHash, await hashPassword(checked))
  return { set: true }
}
