import { verify } from '@node-rs/argon2'
import type { PasswordSignInInput } from '@reliance/core/identity/sign-in-with-password.ts'
import { passwordOf } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { hashPassword } from './hash-password.ts'

/** Verified when the address has no password, so that both answers take the same work (S4). */
const decoy = hashPassword('an address without a password')

/** Whose address and password these are; refused in the same words and after the same work, whatever is wrong. */
export const personOfPassword = async (ctx: RequestContext, input: PasswordSignInInput): Promise<string> => {
  await ctx.limits.spend('passwordPerClient', ctx.clientIp)
  await ctx.limits.spend('passwordPerAddress', input.address)
  const stored = await passwordOf(ctx.database, input.address)
  const right = await verify(stored?.hash ?? (await decoy), input.password)
  if (!stored || !right)
    throw new RuleError('bad_request', { code: 'identity.password_wrong', field: 'password' })
  return stored.person_id
}

export const signInWithPassword = async (
  ctx: RequestContext,
  input: PasswordSignInInput,
): Promise<{ signedIn: true }> => {
  ctx.setCookie(await ctx.sessions.open(await personOfPassword(ctx, input)))
  ctx.setCookie(ctx.devices.remember(ctx.cookieHeader, input.address))
  return { signedIn: true }
}
