import { placesOf, publicOrganisations } from '@reliance/db/shared/places.ts'
import type { RequestContext } from './context.ts'

/**
 * The names of organisations and coalitions that a person can see: those they are in, and the organisations that chose
 * to be found.
 * @param except the space that takes the name
 */
export const neighbourNames = async (
  ctx: RequestContext & { sessionHash: string },
  except: string,
): Promise<string[]> => {
  const [places, found] = await Promise.all([
    placesOf(ctx.database, ctx.sessionHash),
    publicOrganisations(ctx.database, ctx.sessionHash),
  ])
  return [...places, ...found].filter(one => one.space_id !== except).map(one => one.name)
}
