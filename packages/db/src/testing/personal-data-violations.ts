import type postgres from 'postgres'
import type { PersonalTable } from '../shared/personal-data.ts'

/** Kinds of values that could say something of a person: what is left are numbers, instants and yes or no. */
const telling = ['uuid', 'text', 'varchar', 'bpchar', 'json', 'jsonb', 'bytea', 'inet', '_text', '_uuid']
/** What every row has, and says nothing. */
const implied = ['space_id', 'id']

type Column = { table: string; name: string; type: string }

const declaredColumns = (table: PersonalTable): string[] =>
  [
    ...[table.about, table.by, table.names, table.words, table.texts, table.mentions, table.plain],
    ...[
      table.secrets,
      table.address ? [table.address] : [],
      table.ends ? [table.ends.at, ...table.ends.unless] : [],
    ],
  ].flatMap(columns => columns.map(column => column.name))

const tableViolations = (table: PersonalTable, live: readonly Column[]): string[] => {
  const says = (what: string) => `table ${table.name} ${what}`
  if (live.length === 0) return [says('is declared but does not exist')]
  const names = declaredColumns(table)
  const found = [
    ...names
      .filter(name => !live.some(one => one.name === name))
      .map(name => says(`has no column ${name}, which is declared`)),
    ...live
      .filter(({ name, type }) => telling.includes(type) && !implied.includes(name) && !names.includes(name))
      .map(({ name }) => says(`has ${name}, not declared as personal or as not`)),
  ]
  const blanked = [...table.names, ...table.words]
  const isFound = table.about.length > 0 || table.address !== undefined
  if (table.erasure === 'keep' && blanked.length > 0) found.push(says('keeps names or words of people'))
  if (table.erasure === 'blank' && blanked.length === 0) found.push(says('is blanked of nothing'))
  if (['blank', 'delete'].includes(table.erasure) && !isFound)
    found.push(says('says of nobody whom it is about'))
  return found
}

/**
 * The gate of personal data (L4, S8): compares what is declared with what the database says of itself, and names
 * every table and every column that nobody has thought about. An empty list is the only acceptable answer.
 */
export const personalDataViolations = async (
  sql: postgres.Sql,
  declared: readonly PersonalTable[],
): Promise<string[]> => {
  const columns = await sql<Column[]>`
    select c.table_name as table, c.column_name as name, c.udt_name as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`
  // `door.erase_person` deletes whatever refers to a person, as its own role, which the policies bind.
  const unreached = await sql<{ name: string }[]>`
    select c.relname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.confrelid = 'public.person'::regclass
      and not (has_table_privilege('reliance_entry', c.oid, 'DELETE') and exists (
        select from pg_policies p where p.tablename = c.relname and p.cmd in ('DELETE', 'ALL')
          and 'reliance_entry' = any (p.roles)))`
  const byTable = Map.groupBy(columns, column => column.table)
  const names = declared.map(table => table.name)
  return [
    ...unreached.map(({ name }) => `table ${name} refers to people and cannot be erased with them`),
    ...[...byTable.keys()].filter(name => !names.includes(name)).map(name => `table ${name} is not declared`),
    ...names
      .filter((name, place) => names.indexOf(name) !== place)
      .map(name => `table ${name} is declared twice`),
    ...declared.flatMap(table => tableViolations(table, byTable.get(table.name) ?? [])),
  ].sort()
}
