import type postgres from 'postgres'

/** Tables without a space: reached through the doors only. The application may touch none of them. */
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
  'address_change',
]
/** Tables whose rows belong to nobody. */
const sharedTables = ['rate_limit']
/** Every function that runs with another role's rights, with its owner and who may call it. */
const definers: Record<string, { owner: string; callers: string[] }> = {
  ...Object.fromEntries(
    [
      'take_events',
      'lease_events',
      'queue_lag',
      'unsealed_acts',
      'seal_acts',
      'read_seals',
      'foreign_acts',
    ].map(name => [name, { owner: 'reliance_relay', callers: ['reliance_worker'] }]),
  ),
  apply_retention: { owner: 'reliance_relay', callers: ['reliance_worker'] },
  link_person: { owner: 'reliance_entry', callers: ['reliance_worker'] },
  replay_erasure: { owner: 'reliance_entry', callers: ['reliance_worker'] },
  ...Object.fromEntries(
    [
      'mandates_of',
      'traces_of',
      'erase_person',
      'person_of_address',
      'enter_as',
      'hold_closed',
      'take_address',
    ].map(name => [name, { owner: 'reliance_entry', callers: [] }]),
  ),
  ...Object.fromEntries(
    [
      'request_link',
      'link_for_mail',
      'link_state',
      'consume_link',
      'session',
      'open_session',
      'extend_session',
      'close_session',
      'close_sessions_of',
      'close_expired_sessions',
      'password_of',
      'set_password',
      'set_profile',
      'enter',
      'enter_closed',
      'enter_public',
      'enter_visitor',
      'enter_invited',
      'enter_event',
      'keep_act_link',
      'act_link',
      'enter_act',
      'mail_choices',
      'choose_mails',
      'found_space',
      'keep_challenge',
      'take_challenge',
      'add_passkey',
      'passkeys_of',
      'passkey',
      'use_passkey',
      'remove_passkey',
      'open_invitation',
      'enter_open_invited',
      'change_slug',
      'slugs_here',
      'place_of_slug',
      'my_places',
      'my_invitations',
      'my_join_requests',
      'public_organisations',
      'public_space',
      'member_addresses',
      'identities_here',
      'coalitions_of_event',
      'notice_addresses',
      'delete_account',
      'forget_mentions',
      'finish_erasure',
      'my_traces',
      'enter_trace',
      'my_directory',
      'drop_link',
      'drop_links_here',
      'touch_session',
      'my_sessions',
      'close_own_session',
      'ask_address_change',
      'address_change_for_mail',
      'my_address_change',
      'withdraw_address_change',
      'address_change_state',
      'prove_address',
      'finish_address_change',
      'import_space',
      'slug_of_entered',
    ].map(name => [name, { owner: 'reliance_entry', callers: ['reliance_app'] }]),
  ),
}

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
  schema: string
  owner: string
  definer: boolean
  path: string | null
  callers: string[]
}

/**
 * The catalogue gate (S1): reads what the database says of itself and lists everything that could let a row
 * be seen from another space. An empty list is the only acceptable answer.
 */
export const catalogueViolations = async (sql: postgres.Sql): Promise<string[]> => {
  const [tables, policies, keys, routines, roles] = await Promise.all([
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
      select p.proname as name, n.nspname as schema, pg_get_userbyid(p.proowner) as owner, p.prosecdef as definer,
        array_to_string(p.proconfig, ';') as path,
        array(select r.rolname from pg_roles r where r.rolname like 'reliance\\_%'
              and r.rolname <> pg_get_userbyid(p.proowner) and r.rolname <> 'reliance_owner'
              and has_function_privilege(r.oid, p.oid, 'EXECUTE')) as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'door', 'house')`,
    sql<{ name: string; unsafe: boolean }[]>`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolreplication as unsafe
      from pg_roles where rolname like 'reliance\\_%'`,
  ])
  return [
    ...tables.flatMap(table => tableViolations(table, policies, keys)),
    ...routines.flatMap(routineViolations),
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

const routineViolations = (routine: Routine): string[] => {
  const says = (what: string) => `function ${routine.schema}.${routine.name} ${what}`
  const listed = routine.schema === 'door' ? definers[routine.name] : undefined
  if (!routine.definer) return routine.schema === 'door' ? [says('is a door without a definer')] : []
  if (!listed) return [says('runs with its owner’s rights and is not on the list')]
  const found: string[] = []
  if (routine.path !== 'search_path=pg_catalog, public, pg_temp')
    found.push(says('does not pin its search_path'))
  if (routine.owner !== listed.owner) found.push(says(`is owned by ${routine.owner}`))
  if (routine.callers.join() !== listed.callers.join())
    found.push(says(`can be called by ${routine.callers.join()}`))
  return found
}
