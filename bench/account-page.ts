import { newId } from '@reliance/api/new-id.ts'
import { median } from './measure.ts'
import { openScene, type Scene } from './scene.ts'

const [rounds, reads] = [5, 60]

/** The founder, alone, decides the rule and who holds the account: the books are opened by it. */
const openBooks = async ({ api, coalitionId: spaceId, organisationId }: Scene): Promise<void> => {
  const { bodies } = await api.mandates.organigram({ spaceId })
  const scheme = { kind: 'free' }
  const holder = 'Institut'
  const iban = 'FR7630001007941234567890185'
  await api.mandates.propose({
    spaceId,
    requestId: newId(),
    bodyId: bodies.find(one => one.isSovereign)?.bodyId ?? '',
    text: 'La caisse.',
    meeting: null,
    replacesId: null,
    askedIds: [],
    fileIds: [],
    typedName: '',
    effects: [
      {
        kind: 'adopt_pledge_rule',
        payload: {
          ruleId: newId(),
          firstYear: 2020,
          scheme,
          dueMonth: 6,
          disclosure: 'bands',
          isPublic: false,
        },
      },
      {
        kind: 'name_carrier',
        payload: {
          termId: newId(),
          organisationId,
          organisationName: holder,
          holder,
          iban,
          convention: 'own',
        },
      },
    ],
  })
}

/** Entries from one place of the chain to another, each with two postings; without the seals, which no page reads. */
const fill = async ({ admin, coalitionId }: Scene, from: number, to: number): Promise<void> => {
  // Its triggers act whatever the session says.
  for (const table of ['fund_entry', 'fund_posting'])
    await admin.unsafe(`alter table ${table} disable trigger user`)
  await admin.unsafe('set session_replication_role = replica')
  await admin`
    insert into fund_entry (space_id, id, position, year_starts_on, journal, number, booked_on, posted_at, purpose,
                            cause_kind, cause_id, key, line_count, content_hash, salt, hash, made_xid)
    select ${coalitionId}, md5('entry' || n)::uuid, n, y.starts_on, 'bank', n, y.starts_on + 40, now(),
           'Versement ' || n, 'reconciliation', gen_random_uuid(), 'bench' || n, 2, ''::bytea, ''::bytea, ''::bytea, '1'
    from generate_series(${from}::int, ${to}::int) n, fiscal_year y where y.space_id = ${coalitionId}`
  await admin`
    insert into fund_account (space_id, account_set, code, guard)
    select ${coalitionId}, 'books', code, 0 from unnest(array['bank', 'unexplained']) code on conflict do nothing`
  for (const [code, sign] of [
    ['bank', 1],
    ['unexplained', -1],
  ] as const)
    await admin`
      insert into fund_posting (space_id, entry_id, account_set, code, guard, cents, position, balance_cents)
      select ${coalitionId}, md5('entry' || n)::uuid, 'books', ${code}, 0, ${sign}::int * 100, n, ${sign}::int * 100 * n
      from generate_series(${from}::int, ${to}::int) n`
  await admin.unsafe('set session_replication_role = origin')
  await admin`vacuum analyze`
}

/** Milliseconds of a page of the account, from the newest lines or from the middle. */
const measure = async ({ api, coalitionId: spaceId }: Scene, before: number | null): Promise<number> => {
  const taken: number[] = []
  for (let n = 0; n < reads; n++) {
    const began = performance.now()
    await api.fund.openAccount({ spaceId, requestId: newId(), set: 'books', account: 'bank', before })
    taken.push(performance.now() - began)
  }
  return median(taken)
}

/** The page of an account, with a thousand postings in the ledger and with a million. */
export const run = async (): Promise<void> => {
  const scenes = [await openScene(12), await openScene(12)] as const
  const sizes = [500, 500_000] as const
  for (const [at, scene] of scenes.entries()) {
    await openBooks(scene)
    await fill(scene, 1, sizes[at] ?? 0)
  }
  console.log('\nThe page of an account at 1,000,000 postings beside 1,000\n  goal: 1.5× at most')
  for (const where of ['newest', 'middle'] as const) {
    const seen: (readonly [number, number])[] = []
    for (let n = 0; n < rounds; n++) {
      const [small, large] = [
        await measure(scenes[0], where === 'newest' ? null : sizes[0] / 2),
        await measure(scenes[1], where === 'newest' ? null : sizes[1] / 2),
      ]
      seen.push([small, large])
    }
    const ratio = median(seen.map(([small, large]) => large / small))
    const ms = [0, 1].map(at => median(seen.map(one => one[at] ?? 0)).toFixed(2))
    console.log(`  ${ratio.toFixed(3).padStart(7)}×  ${ms[0]} ms and ${ms[1]} ms, ${where} lines`)
  }
  for (const scene of scenes) await scene.close()
}
