import * as z from 'zod/mini'
import { madeText } from '../shared/text-input.ts'

/** One of one's own sessions, or null for all but the one in use. */
export const closeSessionInput = z.object({
  handle: z.nullable(madeText(64, text => /^[0-9a-f]{64}$/.test(text))),
})
