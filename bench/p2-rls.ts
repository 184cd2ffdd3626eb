import { memberOrganisation } from '@reliance/db/coalitions/tables.ts'
import { Database } from '@reliance/db/connection/database.ts'
import { prepared } from '@reliance/db/connection/prepared.ts'
import { and, eq, sql } from 'drizzle-orm'
import { race, report } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

/** A role that has the rights and the settings of the application's, and is not held by the policies. */
const unboundUrl = async ({ admin, server }: Scene): Promise<string> => {
  await admin.unsafe(`create role unbound login bypassrls password 'unbound' in role reliance_app`)
  const settings = await admin<{ setting: string }[]>`
    select unnest(setconfig) as setting from pg_db_role_setting
    where setrole = 'reliance_app'::regrole and setdatabase = 0`
  for (const { setting } of settings) {
    const [name = '', value = ''] = setting.split('=')
    await admin.unsafe(`alter role unbound set ${name} = '${value}'`)
  }
  return Object.assign(new URL(server.url('app')), { username: 'unbound', password: 'unbound' }).toString()
}

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
  const bound = new Database(scene.server.url('app'), 8)
  const free = new Database(await unboundUrl(scene), 8)
  // Entered as the doors enter, in one batch with the query (decision 21).
  const enter = {
    text: `select set_config('app.space_id', $1, true) as entered`,
    params: [scene.coalitionId],
  }
  const [one] = await scene.admin`
    select organisation_id from member_organisation where space_id = ${scene.coalitionId} limit 1`
  const values = { spaceId: scene.coalitionId, organisationId: one?.organisation_id }
  const ofSpace = eq(memberOrganisation.spaceId, sql.placeholder('spaceId'))
  const ofKey = and(ofSpace, eq(memberOrganisation.organisationId, sql.placeholder('organisationId')))
  const asked = {
    one: prepared(db => db.select().from(memberOrganisation).where(ofKey).prepare('one')),
    all: prepared(db => db.select().from(memberOrganisation).where(ofSpace).prepare('all')),
  }
  const read = (database: Database, wanted: 'one' | 'all') => () =>
    database.read(enter, db => asked[wanted](db, values))
  for (const wanted of ['one', 'all'] as const)
    report(
      `P2  ${wanted === 'one' ? 'one row' : '300 rows'} of a space, with and without row-level security`,
      'at least 0.91 of the rate without',
      await race(
        [
          { name: 'explicit predicate only', run: read(free, wanted) },
          { name: 'explicit predicate under forced row-level security', run: read(bound, wanted) },
        ],
        // What is looked for is a twentieth: many short rounds, each beside its reference.
        { rounds: 25, ms: 500 },
      ),
    )
  await Promise.all([bound.close(), free.close()])
  await scene.close()
}
