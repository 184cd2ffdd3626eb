/** What becomes of a form of which another version was saved while somebody wrote in it. */
export type MergedVersions<Fields> = {
  /** What the form holds from now on. */
  values: Fields
  /** Fields that this person had left as they were, and that took what is saved. */
  taken: (keyof Fields & string)[]
  /** Fields that both changed, each to something else: this person's value stays until they choose. */
  contested: (keyof Fields & string)[]
}

/**
 * Whether two values of a field say the same: lists by what they hold, in their order; texts without the spaces
 * around them, which no input keeps.
 */
export const isSameValue = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, place) => isSameValue(one, b[place]))
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim()
  return Object.is(a, b)
}

/**
 * Merges two people's versions of one form, field by field. @param base what both began from. @param mine what this
 * person wrote. @param saved what the other saved meanwhile. What only one of them changed is kept; what both changed
 * to different values stays as this person wrote it, and is named.
 */
export const mergeVersions = <Fields extends Readonly<Record<string, unknown>>>(
  base: Fields,
  mine: Fields,
  saved: Fields,
): MergedVersions<Fields> => {
  const fields = Object.keys(mine) as (keyof Fields & string)[]
  const isMine = (field: keyof Fields) => !isSameValue(mine[field], base[field])
  const isTheirs = (field: keyof Fields) => !isSameValue(saved[field], base[field])
  const differs = (field: keyof Fields) => !isSameValue(mine[field], saved[field])
  const taken = fields.filter(field => !isMine(field) && isTheirs(field))
  return {
    values: { ...mine, ...Object.fromEntries(taken.map(field => [field, saved[field]])) },
    taken,
    contested: fields.filter(field => isMine(field) && isTheirs(field) && differs(field)),
  }
}
