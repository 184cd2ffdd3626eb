import * as z from 'zod/mini'
import { nameSkeleton, twinAmong } from './name-skeleton.ts'
import { ok, type Refusal, type Result, refuse } from './result.ts'

/** The person was asked whether a name that resembles another is meant, and said that it is another one. */
export const isAnotherInput = z._default(z.boolean(), false)

/**
 * A new name of an organisation or a coalition beside those that the person can see: one that a reader would take for
 * another's is asked about, since two places may bear one name, and one may imitate it.
 * Refuses: `name_resembles`, with the name that it resembles.
 */
export const needOtherName = (
  { name, isAnother }: { readonly name: string; readonly isAnother: boolean },
  neighbours: readonly string[],
  before: string | null = null,
): Result<true, Refusal<'shared.name_resembles'>> => {
  if (isAnother || (before !== null && nameSkeleton(before) === nameSkeleton(name))) return ok(true)
  const other = twinAmong(name, neighbours)
  return other === undefined
    ? ok(true)
    : refuse('shared.name_resembles', { field: 'name', params: { other } })
}
