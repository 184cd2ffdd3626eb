/**
 * What the log may hold of an error: its kind, its code and where it was thrown. Never its message: a failed
 * statement's holds the values, a mail server's the addresses, a parser's the text.
 */
export const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  const constraint = 'constraint_name' in cause ? cause.constraint_name : undefined
  // The first lines of a stack repeat the message, which may have several.
  const stack = cause.stack?.split('\n').filter(line => /^\s+at /.test(line))
  return { name: cause.name, code, constraint, stack: stack?.slice(0, 5) }
}
