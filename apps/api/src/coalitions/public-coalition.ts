import { countStanding } from '@reliance/core/coalitions/member-status.ts'
import { currentCharter, findCoalition } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findClosure } from '@reliance/db/shared/closures.ts'
import { publicDoor } from '@reliance/db/shared/doors.ts'
import { publicSpace } from '@reliance/db/shared/places.ts'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'

/** The public page of a coalition that chose to have one: what it is for, its charter, how many it is. */
export const publicCoalition = async (ctx: Pick<Services, 'database'>, { slug }: { slug: string }) => {
  const space = await publicSpace(ctx.database, slug)
  if (space?.kind !== 'coalition') throw notFound()
  const read = await readIn(ctx.database)(publicDoor(space.space_id), ({ db, scope }) =>
    Promise.all([
      findCoalition(db, scope),
      currentCharter(db, scope),
      listMemberOrganisations(db, scope),
      findClosure(db, scope),
    ]),
  )
  const [found, charter, members, closing] = read?.value ?? []
  if (!found) throw notFound()
  return {
    spaceId: space.space_id,
    slug: space.current_slug,
    name: found.name,
    purpose: found.purpose,
    charter: charter ? { label: charter.label, text: charter.text, lang: charter.lang } : null,
    /** Since when nobody can join it. */
    closedAt: closing?.closedAt.toISOString() ?? null,
    memberCount: countStanding((members ?? []).map(one => one.status)).joined,
  }
}
