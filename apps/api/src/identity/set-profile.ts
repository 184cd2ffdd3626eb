import { setProfile as storeProfile } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { RuleError } from '../boundary/rule-error.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }

export const setProfile = async (ctx: SignedIn, input: { name: string; lang: string }) => {
  const done = await storeProfile(ctx.database, ctx.sessionHash, input.name, input.lang)
  if (!done) throw new RuleError('unauthorized', { code: 'shared.session_over' })
  return { saved: true as const }
}
