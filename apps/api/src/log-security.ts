import type { TRPCError } from '@trpc/server'
import type { RequestContext } from './boundary/context.ts'
import { RuleError } from './boundary/rule-error.ts'
import type { identityRouter } from './identity/router.ts'
import { limitKey, sha256 } from './identity/tokens.ts'

/** Ways in, and what opens, moves or ends an account: written each time, also when it went well (ASVS V16.3.1). */
const ways = new Set<string>(
  (
    [
      ...(['useLink', 'signInWithPassword', 'signInWithPasskey', 'signOut'] as const),
      ...(['proveByPassword', 'proveByPasskey', 'proveAddress', 'finishAddressChange'] as const),
      ...(['setPassword', 'addPasskey', 'removePasskey', 'closeSession', 'deleteAccount'] as const),
    ] satisfies (keyof typeof identityRouter)[]
  ).map(name => `identity.${name}`),
)
/** Doors that stayed shut, rights that were missing, tries that were too many (V16.3.2, V16.3.3). */
const shut: ReadonlySet<string> = new Set(['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'TOO_MANY_REQUESTS'])

const codeOf = (error: TRPCError): string =>
  error instanceof RuleError ? error.refusal.code : `shared.${error.code.toLowerCase()}`

/** What no page of ours sends: an input that is not of its schema. */
const isMalformed = (error: TRPCError): boolean =>
  error.code === 'BAD_REQUEST' && !(error instanceof RuleError)

type Asking = Pick<RequestContext, 'log' | 'secret' | 'clientIp' | 'sessionToken'>

/** One line: what was asked and what came of it, from where and in which session, both so that they name nobody. */
export const writeSecurity = (
  { log, secret, clientIp, sessionToken }: Asking,
  path: string,
  outcome: string,
): void =>
  log.info(
    {
      path,
      outcome,
      from: limitKey(secret, 'log', clientIp).slice(0, 12),
      ...(sessionToken && { session: sha256(sessionToken).slice(0, 12) }),
    },
    'security',
  )

/** Writes down what whoever watches an installation looks for; nothing for the rest. */
export const logSecurity = (ctx: Asking, path: string, error: TRPCError | undefined): void => {
  const outcome = error ? codeOf(error) : 'done'
  // A page that was open when its session ended asks without one.
  if (outcome === 'shared.session_missing') return
  if (ways.has(path) || (error && (shut.has(error.code) || isMalformed(error))))
    writeSecurity(ctx, path, outcome)
}
