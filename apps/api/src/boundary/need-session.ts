import type { RequestContext } from './context.ts'
import { RuleError } from './rule-error.ts'

/** The session of a request, asked of the database; its cookie is written again when its end was moved. */
export const needSession = async (
  ctx: RequestContext,
): Promise<{ personId: string; sessionToken: string }> => {
  const { sessionToken } = ctx
  if (!sessionToken) throw new RuleError('unauthorized', { code: 'shared.session_missing' })
  const session = await ctx.sessions.validate(sessionToken)
  if (!session) throw new RuleError('unauthorized', { code: 'shared.session_over' })
  if (session.cookie) ctx.setCookie(session.cookie)
  return { personId: session.personId, sessionToken }
}
