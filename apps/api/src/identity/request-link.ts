import { linkMinutes } from '@reliance/core/identity/request-link.ts'
import { requestLink as storeLink } from '@reliance/db/identity/directory.ts'
import type { RequestContext } from '../boundary/context.ts'
import { newId } from '../new-id.ts'
import { countLink } from './count-link.ts'
import { linkToken, sha256 } from './tokens.ts'

/** Asks for a sign-in link. The answer is the same whoever the address belongs to, and so is the work (S4). */
export const requestLink = async (
  ctx: RequestContext,
  input: { address: string; lang: string; next: string },
): Promise<{ minutes: number }> => {
  await countLink(ctx, input.address)
  const id = newId()
  await storeLink(ctx.database, {
    ...input,
    id,
    tokenHash: sha256(linkToken(ctx.secret, id)),
    minutes: linkMinutes,
    eventId: newId(),
  })
  return { minutes: linkMinutes }
}
