import type { ProveByPasskeyInput } from '@reliance/core/identity/prove-again.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError } from '../boundary/rule-error.ts'
import { signedByPasskey } from './passkeys.ts'
import { personOfPassword } from './sign-in-with-password.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }

/**
 * Proves that the owner of the session is there, as coming in does, and for this person alone: another session begins
 * (the router ends the one before, ASVS 5.0 V7.2.4). By a link, one comes in again.
 */
const proven = async (ctx: SignedIn) => {
  ctx.setCookie(await ctx.sessions.open(ctx.personId))
  return { proven: true as const }
}

export const proveByPassword = async (ctx: SignedIn, { password }: { password: string }) => {
  const session = await findSession(ctx.database, ctx.sessionHash)
  await personOfPassword(ctx, { address: session?.address ?? '', password })
  return proven(ctx)
}

/** Somebody else's passkey proves nothing here. */
export const proveByPasskey = async (ctx: SignedIn, { response }: ProveByPasskeyInput) => {
  if ((await signedByPasskey(ctx, response)) !== ctx.personId)
    throw new RuleError('bad_request', { code: 'identity.passkey_refused' })
  return proven(ctx)
}
