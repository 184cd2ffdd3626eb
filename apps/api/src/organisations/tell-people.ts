import { organisationPlace } from '@reliance/db/organisations/organisations.ts'
import type { MutationContext } from '../boundary/use-case.ts'

/**
 * Whoever lets people in reads who has come and who has gone, under the name that is shown there; so many a day, since a room
 * may come in by one code. The page shows them all.
 */
export const tellPeople = async (
  ctx: MutationContext,
  notice: 'organisations.joined' | 'organisations.left',
  name: string,
): Promise<void> => {
  if (await ctx.services.limits.spendEach('comingMailPerPlace', [ctx.scope.spaceId])) return
  const place = await organisationPlace(ctx.db, ctx.scope)
  ctx.notify({
    notice,
    to: { power: 'organisations.admit', but: ctx.actor.personId },
    path: place.path,
    params: { place: place.name, name },
  })
}
