import { TRPCClientError } from '@trpc/client'
import type { TestPerson } from './test-api.ts'

/** Somebody who calls: a session that is nobody's here has no address. */
export type Caller = Omit<TestPerson, 'address'>
type Field = [path: string, isSaid: boolean]

/** Every field of an answer with whether it says anything: what is empty, false or null does not. */
const fieldsOf = (value: unknown, path = ''): Field[] => {
  if (Array.isArray(value))
    return value.length === 0 ? [[`${path}[]`, false]] : value.flatMap(one => fieldsOf(one, `${path}[]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => fieldsOf(one, path === '' ? key : `${path}.${key}`))
  return [[path, Boolean(value)]]
}

/** How a view is closed to a rank: to all of it, or to this row. */
const closed = ['mandates.rank_missing', 'shared.not_found']

/** A rank that a view is closed to reads no field of it. */
const readFields = async (view: Promise<unknown>): Promise<Field[]> => {
  try {
    return fieldsOf(await view)
  } catch (error) {
    if (error instanceof TRPCClientError && closed.includes(error.message)) return []
    throw error
  }
}

/**
 * Who reads which field of a view: by the name of each rank, the fields that say something to it and to none of those
 * before it; under `nobody` those that say nothing in the scene.
 * @param readers from the rank that reads least on.
 */
export const fieldsByRank = async (
  view: (reader: Caller) => Promise<unknown>,
  readers: Readonly<Record<string, Caller>>,
): Promise<Record<string, string>> => {
  const read = await Promise.all(
    Object.entries(readers).map(async ([rank, reader]) => ({ rank, fields: await readFields(view(reader)) })),
  )
  const paths = [...new Set(read.flatMap(({ fields }) => fields.map(([path]) => path)))].toSorted()
  // A list that is empty for one rank has fields for another: those are what is declared.
  const isWhole = (path: string) => !(path.endsWith('[]') && paths.some(one => one.startsWith(`${path}.`)))
  const rankOf = (path: string) =>
    read.find(({ fields }) => fields.some(([other, isSaid]) => other === path && isSaid))?.rank ?? 'nobody'
  const byRank: Record<string, string> = {}
  for (const path of paths.filter(isWhole)) {
    const before = byRank[rankOf(path)]
    byRank[rankOf(path)] = before === undefined ? path : `${before} ${path}`
  }
  return byRank
}
