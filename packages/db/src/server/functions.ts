import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type postgres from 'postgres'
import { packageFolder } from './package-folder.ts'
import { readSql } from './read-sql.ts'

const folder = packageFolder('functions')

/** What only migrations call, and the first of them makes: it does not change while they do not. */
const madeByMigrations = ['house.isolate', 'house.close', 'house.open_to']

/** One file of `packages/db/functions`: the functions that it makes, and the triggers that run them. */
export type FunctionFile = {
  /** Context and name, as `mandates/keep-mandate.sql`. */
  file: string
  text: string
  sha256: string
  /** With their schema. */
  functions: string[]
  /** With their table: `mandate.keep_mandate`. */
  triggers: string[]
}

const found = (text: string, form: RegExp): RegExpMatchArray[] => [...text.matchAll(form)]

/** What a file is by its name and its text. */
export const functionFile = (file: string, text: string): FunctionFile => ({
  file,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  functions: found(text, /^create or replace function (\w+\.\w+)\(/gm).map(([, name = '']) => name),
  triggers: found(text, /^create (?:or replace|constraint) trigger (\w+)\s[^;]*?\son (\w+)\s/gm).map(
    ([, name, table]) => `${table}.${name}`,
  ),
})

/** All files of functions of this version. */
export const readFunctionFiles = async (): Promise<FunctionFile[]> => {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async name =>
      functionFile(name.split(path.sep).join('/'), await readSql(path.join(folder, name))),
    ),
  )
}

/** A function of a database: its schema and name, and with all that it takes. */
export type MadeFunction = { name: string; signature: string }

/** The functions of the schemas where all are ours. */
export const madeFunctions = (sql: postgres.Sql | postgres.TransactionSql): Promise<MadeFunction[]> =>
  sql<MadeFunction[]>`
    select n.nspname || '.' || p.proname as name, p.oid::regprocedure::text as signature
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('door', 'house')
    order by signature`

/** The triggers of our tables that act, by table and name. */
export const madeTriggers = async (sql: postgres.Sql | postgres.TransactionSql): Promise<string[]> => {
  const rows = await sql<{ name: string }[]>`
    select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and not t.tgisinternal and t.tgenabled <> 'D'`
  return rows.map(row => row.name)
}

/** Those that no file makes any more, or that stand beside the one that took their name. */
export const leftOver = (made: readonly MadeFunction[], files: readonly FunctionFile[]): string[] => {
  const known = new Set([...madeByMigrations, ...files.flatMap(({ functions }) => functions)])
  return made
    .filter(({ name }) => !known.has(name) || made.filter(other => other.name === name).length > 1)
    .map(({ signature }) => signature)
}

/**
 * Runs the files whose text is not the one that was run last, or of which something is not there any more, in the
 * transaction given and after the migrations. Bodies are not looked at: one function may call another of a later file.
 * @throws where the database then has a function or a trigger that no file makes.
 */
export const applyFunctions = async (
  tx: postgres.TransactionSql,
  files: readonly FunctionFile[],
): Promise<void> => {
  const rows = await tx<{ file: string; sha256: string }[]>`
    select file, sha256 from house.applied_function where replaced_at is null`
  const current = new Map(rows.map(row => [row.file, row.sha256]))
  const there = new Set([...(await madeFunctions(tx)).map(({ name }) => name), ...(await madeTriggers(tx))])
  const due = files.filter(
    ({ file, sha256, functions, triggers }) =>
      current.get(file) !== sha256 || [...functions, ...triggers].some(name => !there.has(name)),
  )
  await tx`set local check_function_bodies = off`
  for (const { file, text } of due)
    await tx.unsafe(`reset role;\n${text}`).catch(error => {
      throw new Error(`packages/db/functions/${file}: ${error.message}`, { cause: error })
    })
  await tx`reset role`
  await record(tx, files, due)
  const ours = new Set(files.flatMap(({ triggers }) => triggers))
  const left = [
    ...leftOver(await madeFunctions(tx), files),
    ...(await madeTriggers(tx)).filter(name => !ours.has(name)),
  ]
  if (left.length > 0)
    throw new Error(
      `made by no file of packages/db/functions: a newer version made it, or a migration must drop it: ${left.join(', ')}`,
    )
}

/** A text that was here stays on record, so that a process of the version before knows that its functions were. */
const record = async (
  tx: postgres.TransactionSql,
  files: readonly FunctionFile[],
  due: readonly FunctionFile[],
): Promise<void> => {
  const staying = files.filter(one => !due.includes(one)).map(({ file }) => file)
  await tx`update house.applied_function set replaced_at = now()
    where replaced_at is null and not file = any (${staying})`
  const texts = due.map(({ file, sha256 }) => ({ file, sha256 }))
  await tx`insert into house.applied_function (file, sha256, applied_at)
    select file, sha256, now() from jsonb_to_recordset(${tx.json(texts)}) as due (file text, sha256 text)
    on conflict (file, sha256) do update set applied_at = excluded.applied_at, replaced_at = null`
}
