import * as z from 'zod/mini'

/** One of one's own sessions, or null for all but the one in use. */
export const closeSessionInput = z.object({
  handle: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
})
