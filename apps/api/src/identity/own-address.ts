import { findSession } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { sha256 } from './tokens.ts'

/** The address of whoever asks, which no space knows; undefined without a session. */
export const ownAddress = async (ctx: RequestContext): Promise<string | undefined> =>
  ctx.sessionToken ? (await findSession(ctx.database, sha256(ctx.sessionToken)))?.address : undefined
