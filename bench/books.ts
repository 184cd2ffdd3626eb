import { newId } from '@reliance/api/new-id.ts'
import type { Scene } from './scene.ts'

/** The founder, alone, decides the rule and who holds the account: the books are opened by it. */
export const openBooks = async ({ api, coalitionId: spaceId, organisationId }: Scene): Promise<void> => {
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
export const fillLedger = async ({ admin, coalitionId }: Scene, from: number, to: number): Promise<void> => {
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
