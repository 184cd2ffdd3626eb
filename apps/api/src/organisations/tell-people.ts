import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { slugsHere } from '@reliance/db/shared/places.ts'
import type { MutationContext } from '../boundary/use-case.ts'

/** Whoever lets people in reads who has come and who has gone, under the name that is shown there. */
export const tellPeople = async (
  ctx: MutationContext,
  notice: 'organisations.joined' | 'organisations.left',
  name: string,
): Promise<void> => {
  const [organisation, [current]] = await Promise.all([
    findOrganisation(ctx.db, ctx.scope),
    slugsHere(ctx.db),
  ])
  ctx.notify({
    notice,
    to: { power: 'organisations.admit', but: ctx.actor.personId },
    path: `/o/${current?.slug ?? ''}`,
    params: { place: organisation?.name ?? '', name },
  })
}
