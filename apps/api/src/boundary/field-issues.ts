/** One wrong field: where it stands in the input, the rule as a code, and the bounds that its sentence names. */
export type FieldIssue = { path: string; code: string; maximum?: number; minimum?: number }

type ZodLikeIssue = {
  path: readonly PropertyKey[]
  code: string
  message: string
  /** What kind of value is too small or too big, and what kind was expected. */
  origin?: string
  expected?: string
  inclusive?: boolean
  maximum?: number
  minimum?: number
}

/** A value of another kind, or none: what is missing, said by the kind that was expected. */
const missing: Readonly<Record<string, string>> = {
  string: 'shared.required',
  number: 'shared.number_missing',
  // A number that is none is of the kind above; this one has decimals.
  int: 'shared.number_not_whole',
  boolean: 'shared.tick_or_not',
  // Pages put these together; nobody types them.
  array: 'shared.unreadable',
  object: 'shared.unreadable',
  nonoptional: 'shared.unreadable',
}
const numbers = ['number', 'int']

const codeOfKind = ({ code, origin = '', expected = '', minimum }: ZodLikeIssue): string => {
  const other = `shared.${code}`
  if (code === 'invalid_type') return missing[expected] ?? other
  if (code === 'too_big' && numbers.includes(origin)) return 'shared.number_too_large'
  if (code === 'too_small' && numbers.includes(origin)) return 'shared.number_too_small'
  if (code === 'too_big' && origin === 'array') return 'shared.list_too_long'
  if (code === 'too_small' && origin === 'array') return 'shared.list_too_short'
  return code === 'too_small' && minimum === 1 ? 'shared.required' : other
}

/** The smallest whole number that is taken: above zero begins with one. */
const least = (minimum: number, inclusive = true): number => (inclusive ? minimum : Math.floor(minimum) + 1)

const fieldIssue = (issue: ZodLikeIssue): FieldIssue => ({
  path: issue.path.map(String).join('.'),
  // A check that names one of our rules says it; the others are said by the kind of their field.
  code: /^[a-z]+\.[a-z_]+$/.test(issue.message) ? issue.message : codeOfKind(issue),
  ...(typeof issue.maximum === 'number' && { maximum: issue.maximum }),
  ...(typeof issue.minimum === 'number' && { minimum: least(issue.minimum, issue.inclusive) }),
})

/** What is wrong with an input, field by field. */
export const issuesOf = (cause: unknown): FieldIssue[] =>
  cause instanceof Error && 'issues' in cause && Array.isArray(cause.issues)
    ? (cause.issues as ZodLikeIssue[]).map(fieldIssue)
    : []
