import { Lanes } from '@reliance/db/client.ts'
import { memberOrganisation } from '@reliance/db/coalitions/tables.ts'
import { prepared } from '@reliance/db/prepared.ts'
import { eq, sql } from 'drizzle-orm'
import { race, report } from './measure.ts'
import { openScene } from './scene.ts'

/**
 * P2: the same query and transaction under row-level security and by a role that it does not bind, with the
 * explicit predicate in both. The other spaces hold a hundred times as many rows.
 */
export const run = async (): Promise<void> => {
  const scene = await openScene(300)
  await scene.admin`
    insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
    select md5((n / 300)::text)::uuid, gen_random_uuid(), 'Autre ' || n, 'joined', now()
    from generate_series(1, 30000) n`
  await scene.admin`analyze member_organisation`
  const bound = new Lanes(scene.server.url('app'), 8)
  const free = new Lanes(scene.server.superuserUrl('reliance'), 8)
  // Entered as the doors enter, in one batch with the query (decision 21).
  const enter = {
    text: `select set_config('app.space_id', $1, true) as entered`,
    params: [scene.coalitionId],
  }
  const limited = (limit: number) =>
    prepared(db =>
      db
        .select()
        .from(memberOrganisation)
        .where(eq(memberOrganisation.spaceId, sql.placeholder('spaceId')))
        .limit(limit)
        .prepare(`members_${limit}`),
    )
  const asked = { one: limited(1), all: limited(1000) }
  const read = (lanes: Lanes, wanted: 'one' | 'all') => () =>
    lanes.read(enter, db => asked[wanted](db, { spaceId: scene.coalitionId }))
  for (const wanted of ['one', 'all'] as const)
    report(
      `P2  ${wanted === 'one' ? 'one row' : '300 rows'} of a space, with and without row-level security`,
      'at least 0.91 of the rate without',
      await race([
        { name: 'explicit predicate only', run: read(free, wanted) },
        { name: 'explicit predicate under forced row-level security', run: read(bound, wanted) },
      ]),
    )
  await Promise.all([bound.close(), free.close()])
  await scene.close()
}
