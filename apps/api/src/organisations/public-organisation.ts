import { foldText } from '@reliance/core/shared/fold-text.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findOrganisation } from '@reliance/db/organisations/organisations.ts'
import { findClosure } from '@reliance/db/shared/closures.ts'
import { publicDoor } from '@reliance/db/shared/doors.ts'
import { publicOrganisations, publicSpace } from '@reliance/db/shared/places.ts'
import type { RequestContext, Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { communeName } from '../territories/communes.ts'

/** The public page of an organisation that chose to have one; for all others, not found. */
export const publicOrganisation = async (ctx: Pick<Services, 'database'>, { slug }: { slug: string }) => {
  const space = await publicSpace(ctx.database, slug)
  if (space?.kind !== 'organisation') throw notFound()
  const read = await readIn(ctx.database)(publicDoor(space.space_id), ({ db, scope }) =>
    Promise.all([findOrganisation(db, scope), findClosure(db, scope)]),
  )
  const [found, closing] = read?.value ?? []
  if (!found) throw notFound()
  const { name, legalForm, sector, communeCode, purpose, history, culture, methods } = found
  return {
    spaceId: space.space_id,
    slug: space.current_slug,
    name,
    legalForm,
    sector,
    purpose,
    history,
    culture,
    methods,
    communeName: communeName(communeCode),
    /** Since when nobody can join it. */
    closedAt: closing?.closedAt.toISOString() ?? null,
  }
}

/** Words of a name that say little about whose it is. */
const common = new Set([
  'la',
  'le',
  'les',
  'de',
  'du',
  'des',
  'et',
  'association',
  'collectif',
  'federation',
  'reseau',
])
const words = (name: string) =>
  foldText(name)
    .split(' ')
    .filter(word => word.length > 2 && !common.has(word))

/** Public organisations whose name shares a word: "votre organisation existe peut-être déjà". */
export const similarOrganisations = async (
  ctx: RequestContext & { sessionHash: string },
  { name }: { name: string },
) => {
  const wanted = words(name)
  if (wanted.length === 0) return []
  const all = await publicOrganisations(ctx.database, ctx.sessionHash)
  return all
    .map(one => ({
      one,
      shared: words(one.name).filter(word => wanted.some(w => word.startsWith(w) || w.startsWith(word)))
        .length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ one }) => ({
      spaceId: one.space_id,
      slug: one.slug,
      name: one.name,
      communeName: communeName(one.commune_code),
    }))
}
