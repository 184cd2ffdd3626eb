import { hash, verify } from '@node-rs/argon2'
import { checkPassword } from '@reliance/core/identity/set-password.ts'
import { findSession, passwordOf, setPassword as storePassword } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../trpc/context.ts'
import { RuleError, unwrap } from '../trpc/rule-error.ts'
import { isGuessable } from './guessable.ts'

/** OWASP password storage: argon2id, 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Verified when the address has no password, so that both answers take the same work (S4). */
const decoy = hash('an address without a password', cost)

type PasswordInput = { address: string; password: string }

/** Whose address and password these are; refused in the same words and after the same work, whatever is wrong. */
export const personOfPassword = async (ctx: RequestContext, input: PasswordInput): Promise<string> => {
  await ctx.limits.spend('passwordPerClient', ctx.clientIp)
  await ctx.limits.spend('passwordPerAddress', input.address)
  const stored = await passwordOf(ctx.lanes, input.address)
  const right = await verify(stored?.hash ?? (await decoy), input.password)
  if (!stored || !right)
    throw new RuleError('bad_request', { code: 'identity.password_wrong', field: 'password' })
  return stored.person_id
}

export const signInWithPassword = async (
  ctx: RequestContext,
  input: PasswordInput,
): Promise<{ signedIn: true }> => {
  ctx.setCookie(await ctx.sessions.open(await personOfPassword(ctx, input)))
  ctx.setCookie(ctx.devices.remember(ctx.cookieHeader, input.address))
  return { signedIn: true }
}

/** Sets the password of the person signed in, and closes their other sessions. */
export const setPassword = async (
  ctx: RequestContext & { sessionHash: string },
  input: { password: string },
): Promise<{ set: true }> => {
  const session = await findSession(ctx.lanes, ctx.sessionHash)
  const checked = unwrap(checkPassword(input.password, session?.address ?? ''))
  const known = [...(session?.address.split('@') ?? []), ...(session?.name.split(/\s+/) ?? []), 'reliance']
  if (await isGuessable(checked, known))
    throw new RuleError('bad_request', { code: 'identity.password_guessable', field: 'password' })
  await storePassword(ctx.lanes, ctx.sessionHash, await hash(checked, cost))
  return { set: true }
}
