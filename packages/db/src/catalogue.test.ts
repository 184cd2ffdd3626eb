import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FunctionFile, functionFile, readFunctionFiles } from './server/functions.ts'
import { catalogueViolations } from './testing/catalogue.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let sql: postgres.Sql
const files = await readFunctionFiles()
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
      found = await catalogueViolations(tx as unknown as postgres.Sql, files)
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
  'a definer function without a head':
    'create function public.peek() returns bigint language sql security definer as $$ select count(*) from membership $$',
  'a door without its search_path': 'alter function door.enter(text, uuid) reset search_path',
  'a door owned by the owner': 'alter function door.enter(text, uuid) owner to reliance_owner',
  'a door open to all': 'grant execute on function door.mandates_of(uuid, uuid[]) to public',
  'an application that bypasses': 'alter role reliance_app bypassrls',
  'an application that truncates': 'grant truncate on membership to reliance_app',
  'a function without a file': `create function house.loose() returns int language sql as 'select 1'`,
  'a former function beside the one that took its name':
    'create function door.enter(text) returns bigint language sql security definer as $$ select count(*) from membership $$',
  'a function that is gone': 'drop function house.space_now(uuid)',
  'a trigger without a file':
    'create trigger loose before insert on membership for each row execute function house.keep_mandate()',
  'a trigger that is gone': 'drop trigger keep_mandate on mandate',
  'a trigger that sleeps': 'alter table mandate disable trigger keep_mandate',
  'a rule of a table that calls a function':
    'alter table membership add constraint late check (house.space_now(space_id) is not null)',
}

const changed = (name: string, change: (text: string) => string): FunctionFile[] =>
  files.map(one => (one.file === name ? functionFile(name, change(one.text)) : one))

/** Files that say something else than the database, or leave out what the gate reads. */
const lies: Record<string, FunctionFile[]> = {
  'a definer without a head': changed('shared/enter.sql', text => text.replace(/^-- definer: .*\n/m, '')),
  'a head that cannot be read': changed('shared/enter.sql', text =>
    text.replace('; may call', ', called by'),
  ),
  'a head about another owner': changed('shared/enter.sql', text =>
    text.replaceAll('reliance_entry', 'reliance_relay'),
  ),
  'a head about fewer callers': changed('shared/enter.sql', text =>
    text.replace('may call: reliance_app', 'may call: nobody'),
  ),
  'a head about more callers': changed('mandates/mandates-of.sql', text =>
    text.replace('may call: nobody', 'may call: reliance_app'),
  ),
  'a head over a function without the rights of its owner': changed('mandates/keep-mandate.sql', text =>
    text.replace(/^create/m, '-- definer: reliance_entry; may call: nobody\ncreate'),
  ),
  'callers of a former version that keep their right': changed('shared/enter.sql', text =>
    text.replace(' from public, reliance_app, reliance_worker;', ' from public;'),
  ),
  'a function that is not replaced': changed('mandates/keep-mandate.sql', text =>
    text.replace('create or replace function', 'create function'),
  ),
  'a function of two files': [...files, ...files.slice(0, 1)],
  'a file that vanished': files.slice(1),
}

describe('S1: the catalogue gate', () => {
  it('finds nothing in the migrated database', async () => {
    expect(await catalogueViolations(sql, files)).toEqual([])
  })

  it.each(Object.entries(mutants))('names the hole: %s', async (_name, mutation) => {
    expect(await withMutant(mutation)).not.toEqual([])
  })

  it.each(Object.entries(lies))('names what a file leaves out: %s', async (_name, said) => {
    expect(await catalogueViolations(sql, said)).not.toEqual([])
  })

  it('has no function whose text asks for a table or a column that is not there', async () => {
    await sql`select case l.lanname when 'sql' then fmgr_sql_validator(p.oid)::text else plpgsql_validator(p.oid)::text end
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
      where n.nspname in ('door', 'house')`
  })
})
