import type postgres from 'postgres'

/**
 * Where a word still stands: every row of every table of every schema, read as a superuser, in all its columns, bytes
 * included. Names the table and the row.
 */
export const residuesOf = async (sql: postgres.Sql, word: string): Promise<string[]> => {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema)'`
  const hex = Buffer.from(word).toString('hex')
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await sql.unsafe(
      `select t::text as row from ${name} t where t::text ilike $1 or t::text like $2`,
      [`%${word}%`, `%${hex}%`],
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}
