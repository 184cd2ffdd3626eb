import { median } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

const [rounds, reads, loops] = [5, 2_000, 8]

/** The scene with so many organisations beside its own, of all of which the person is a member. */
const withTenants = async (size: number): Promise<{ scene: Scene; spaceIds: string[] }> => {
  const scene = await openScene(12)
  const [person] = await scene.admin<{ person_id: string }[]>`
    select person_id from membership where space_id = ${scene.organisationId}`
  await scene.admin`
    create temp table tenant as select n, gen_random_uuid() as id from generate_series(2, ${size}) n`
  await scene.admin`insert into space (id, kind) select id, 'organisation' from tenant`
  await scene.admin`insert into slug (slug, space_id) select 'tenant-' || n, id from tenant`
  await scene.admin`
    insert into organisation (space_id, name, legal_form, sector)
    select id, 'Organisation ' || n, 'association_1901', 'other' from tenant`
  await scene.admin`
    insert into membership (space_id, id, person_id, display_name, level, joined_at)
    select id, gen_random_uuid(), ${person?.person_id ?? ''}, 'Inès', 'member', now() from tenant`
  // Forty other people in each: ten thousand tenants are not ten thousand rows.
  await scene.admin`
    insert into membership (space_id, id, person_id, display_name, level, joined_at)
    select id, gen_random_uuid(), gen_random_uuid(), 'Personne ' || m, 'member', now()
    from tenant, generate_series(1, 40) m`
  await scene.admin`vacuum analyze`
  const rows = await scene.admin<{ space_id: string }[]>`select space_id from organisation order by md5(name)`
  return { scene, spaceIds: rows.map(row => row.space_id) }
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** Milliseconds of each of many reads, each in a tenant drawn at random, several at once. */
const measure = async (scene: Scene, spaceIds: readonly string[]): Promise<number[]> => {
  const taken: number[] = []
  await Promise.all(
    Array.from({ length: loops }, async () => {
      for (let n = 0; n < reads / loops; n++) {
        const spaceId = spaceIds[Math.floor(Math.random() * spaceIds.length)] ?? ''
        const began = performance.now()
        await scene.api.organisations.get({ spaceId })
        taken.push(performance.now() - began)
      }
    }),
  )
  return taken
}

/** P9: the slowest reads of an organisation among ten tenants, and among ten thousand. */
export const run = async (): Promise<void> => {
  const contestants = [await withTenants(10), await withTenants(10_000)] as const
  for (const { scene, spaceIds } of contestants) await measure(scene, spaceIds)
  const seen = contestants.map(() => [] as { p50: number; p99: number }[])
  for (let n = 0; n < rounds; n++)
    for (const [place, { scene, spaceIds }] of contestants.entries()) {
      const taken = await measure(scene, spaceIds)
      seen[place]?.push({ p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) })
    }
  const of = (place: number, key: 'p50' | 'p99') => median((seen[place] ?? []).map(one => one[key]))
  console.log('\nP9  an organisation read at random, its door included, eight at once')
  console.log('  goal: p99 with 10,000 tenants at most 1.3 times p99 with 10')
  for (const [place, size] of ['10', '10,000'].entries())
    console.log(
      `  ${size} tenants: median ${of(place, 'p50').toFixed(2)} ms, p99 ${of(place, 'p99').toFixed(2)} ms`,
    )
  console.log(
    `  ratio of p99: ${(of(1, 'p99') / of(0, 'p99')).toFixed(2)}, of the median: ${(of(1, 'p50') / of(0, 'p50')).toFixed(2)}`,
  )
  for (const { scene } of contestants) await scene.close()
}
