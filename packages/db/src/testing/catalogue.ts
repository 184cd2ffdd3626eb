import type postgres from 'postgres'
import { type FunctionFile, leftOver, madeTriggers } from '../server/functions.ts'
import { type Head, headsOf, headViolations } from './function-heads.ts'

/** Reached through the doors only: the application may touch none of them. All but the sealed secrets have no space. */
const directoryTables = [
  'slug',
  'person',
  'email_address',
  'password',
  'session',
  'link',
  'passkey',
  'passkey_challenge',
  'muted_mail',
  'gathered_mail',
  'visit',
  'calendar_feed',
  'mail_reply',
  'address_change',
  'carrier_secret',
]
/** Tables whose rows belong to nobody. */
const sharedTables = ['rate_limit']
const canonical = (column: string) =>
  `(${column} = ( SELECT (NULLIF(current_setting('app.space_id'::text, true), ''::text))::uuid AS "nullif"))`

type Table = {
  name: string
  kind: string
  rls: boolean
  forced: boolean
  owner: string
  app_privileges: string[] | null
  security_invoker: boolean
}
type Policy = { table: string; name: string; roles: string[]; command: string; using: string; check: string }
type Key = {
  table: string
  name: string
  type: string
  first: string
  targets: string | null
  on_delete: string
}
type Routine = {
  name: string
  signature: string
  owner: string
  definer: boolean
  path: string | null
  callers: string[]
}

/**
 * The catalogue gate (S1): reads what the database says of itself and lists everything that could let a row
 * be seen from another space. An empty list is the only acceptable answer.
 * @param files which functions and triggers there are, and, in the heads of definers, whose rights they lend to whom.
 */
export const catalogueViolations = async (
  sql: postgres.Sql,
  files: readonly FunctionFile[],
): Promise<string[]> => {
  const [tables, policies, keys, routines, roles, triggers, leaning] = await Promise.all([
    sql<Table[]>`
      select c.relname as name, c.relkind as kind, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
        pg_get_userbyid(c.relowner) as owner,
        array(select p from unnest(array['SELECT','INSERT','UPDATE','DELETE','TRUNCATE']) p
              where has_table_privilege('reliance_app', c.oid, p)) as app_privileges,
        coalesce(array_to_string(c.reloptions, ',') like '%security_invoker=true%', false) as security_invoker
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
    sql<Policy[]>`
      select tablename as table, policyname as name, roles::text[] as roles, cmd as command,
        coalesce(qual, '') as using, coalesce(with_check, '') as check
      from pg_policies where schemaname = 'public'`,
    sql<Key[]>`
      select c.relname as table, i.relname as name,
        case when x.indisprimary then 'p' else 'u' end as type, a.attname as first, null as targets, '' as on_delete
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where n.nspname = 'public' and x.indisunique
      union all
      select c.relname, k.conname, 'f', a.attname, t.relname, k.confdeltype::text || k.confupdtype::text
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where n.nspname = 'public' and k.contype = 'f'`,
    sql<Routine[]>`
      select n.nspname || '.' || p.proname as name, p.oid::regprocedure::text as signature,
        pg_get_userbyid(p.proowner) as owner, p.prosecdef as definer,
        array_to_string(p.proconfig, ';') as path,
        array(select r.rolname from pg_roles r where r.rolname like 'reliance\\_%'
              and r.rolname <> pg_get_userbyid(p.proowner) and r.rolname <> 'reliance_owner'
              and has_function_privilege(r.oid, p.oid, 'EXECUTE')) as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'door', 'house')`,
    sql<{ name: string; unsafe: boolean }[]>`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolreplication as unsafe
      from pg_roles where rolname like 'reliance\\_%'`,
    madeTriggers(sql),
    sql<{ what: string }[]>`
      select distinct pg_describe_object(d.classid, d.objid, 0) as what
      from pg_depend d join pg_proc p on p.oid = d.refobjid join pg_namespace n on n.oid = p.pronamespace
      where d.refclassid = 'pg_proc'::regclass and d.classid <> 'pg_trigger'::regclass
        and n.nspname in ('public', 'door', 'house')`,
  ])
  const heads = headsOf(files)
  const made = new Set(routines.map(({ name }) => name))
  const asked = files.flatMap(file => file.triggers)
  return [
    ...tables.flatMap(table => tableViolations(table, policies, keys)),
    ...headViolations(files),
    ...routines.flatMap(routine => routineViolations(routine, heads.get(routine.name))),
    ...leftOver(routines, files).map(signature => `function ${signature} is made by no file`),
    ...files
      .flatMap(file => file.functions)
      .filter(name => !made.has(name))
      .map(name => `function ${name} has a file and is not there`),
    ...triggers.filter(name => !asked.includes(name)).map(name => `trigger ${name} is made by no file`),
    ...asked
      .filter(name => !triggers.includes(name))
      .map(name => `trigger ${name} has a file and does not act`),
    ...leaning.map(({ what }) => `${what} calls a function of a file, which comes after the migrations`),
    ...roles.filter(role => role.unsafe).map(role => `role ${role.name} can pass row-level security`),
  ]
}

const tableViolations = (table: Table, policies: readonly Policy[], keys: readonly Key[]): string[] => {
  const says = (what: string) => `table ${table.name} ${what}`
  if (table.kind === 'v') return table.security_invoker ? [] : [says('is a view with its owner’s rights')]
  if (table.kind !== 'r') return [says(`is of kind ${table.kind}, which row-level security does not cover`)]
  const found: string[] = []
  if (!table.rls || !table.forced) found.push(says('does not force row-level security'))
  if (table.owner !== 'reliance_owner') found.push(says(`is owned by ${table.owner}`))
  if (table.app_privileges?.includes('TRUNCATE')) found.push(says('can be truncated by the application'))
  const reached = policies.filter(
    policy =>
      policy.table === table.name && policy.roles.some(role => role === 'reliance_app' || role === 'public'),
  )
  if (directoryTables.includes(table.name)) {
    if (table.app_privileges?.length)
      found.push(says('belongs to the directory but is open to the application'))
    if (reached.length > 0) found.push(says('belongs to the directory but has a policy for the application'))
    return found
  }
  if (sharedTables.includes(table.name)) return found
  const column = table.name === 'space' ? 'id' : 'space_id'
  const [policy, ...others] = reached
  const isCanonical =
    policy?.command === 'ALL' && policy.using === canonical(column) && policy.check === canonical(column)
  if (!isCanonical || others.length > 0) found.push(says('does not have exactly the canonical policy'))
  for (const key of keys.filter(one => one.table === table.name)) {
    const towardsDirectory = key.targets !== null && [...directoryTables, 'space'].includes(key.targets)
    if (key.first !== column && !towardsDirectory)
      found.push(says(`has ${key.name}, which does not begin with the space`))
    if (key.type === 'f' && key.on_delete !== 'aa')
      found.push(says(`has ${key.name}, which acts on delete or update`))
  }
  return found
}

const routineViolations = (routine: Routine, head: Head | undefined): string[] => {
  const says = (what: string) => `function ${routine.name} ${what}`
  const isDoor = routine.name.startsWith('door.')
  if (!routine.definer) return isDoor ? [says('is a door without a definer')] : []
  if (!isDoor || !head) return [says('runs with its owner’s rights and is no door with a head')]
  const found: string[] = []
  if (routine.path !== 'search_path=pg_catalog, public, pg_temp')
    found.push(says('does not pin its search_path'))
  if (routine.owner !== head.owner) found.push(says(`is owned by ${routine.owner}`))
  if (routine.callers.join() !== head.callers.join())
    found.push(says(`can be called by ${routine.callers.join()}`))
  return found
}
