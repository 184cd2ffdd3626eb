import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueViolations } from './testing/catalogue.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let sql: postgres.Sql
beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** What the gate says of the database after a change that is then taken back. */
const withMutant = async (mutation: string): Promise<string[]> => {
  let found: string[] = []
  await sql
    .begin(async tx => {
      await tx.unsafe(mutation)
      found = await catalogueViolations(tx as unknown as postgres.Sql)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') throw error
    })
  return found
}

/** S2 in small: each of these would open a hole; each must be named. */
const mutants = {
  'row-level security switched off': 'alter table membership disable row level security',
  'no longer forced': 'alter table membership no force row level security',
  'policy dropped': 'drop policy in_space on membership',
  'policy widened': 'alter policy in_space on membership using (true)',
  'check widened': 'alter policy in_space on membership with check (true)',
  'a second policy': 'create policy more on membership to reliance_app using (true)',
  'a policy for everybody': 'create policy more on membership for select to public using (true)',
  'directory opened': 'grant select on person to reliance_app',
  'a table without a policy':
    'create table loose (space_id uuid, id uuid); grant select on loose to reliance_app',
  'a key that tells another tenant’s rows': 'create unique index one_address on invitation (address)',
  'a cascade':
    'alter table role add foreign key (space_id, body_id) references body (space_id, id) on delete cascade',
  'a view with its owner’s rights': 'create view everyone as select * from membership',
  'a materialised view': 'create materialized view everyone as select * from membership',
  'a definer function off the list':
    'create function public.peek() returns bigint language sql security definer as $$ select count(*) from membership $$',
  'a door without its search_path': 'alter function door.enter(text, uuid) reset search_path',
  'a door owned by the owner': 'alter function door.enter(text, uuid) owner to reliance_owner',
  'a door open to all': 'grant execute on function door.mandates_of(uuid, uuid[]) to public',
  'an application that bypasses': 'alter role reliance_app bypassrls',
  'an application that truncates': 'grant truncate on membership to reliance_app',
}

describe('S1: the catalogue gate', () => {
  it('finds nothing in the migrated database', async () => {
    expect(await catalogueViolations(sql)).toEqual([])
  })

  it.each(Object.entries(mutants))('names the hole: %s', async (_name, mutation) => {
    expect(await withMutant(mutation)).not.toEqual([])
  })
})
