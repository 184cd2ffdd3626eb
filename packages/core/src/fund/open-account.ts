import * as z from 'zod/mini'
import { revisionInput } from '../shared/revision.ts'

/** One account of the books, by its code, and its newest lines or those before a place in the chain. */
export const openAccountInput = z.object({
  set: z.enum(['books', 'fund']),
  account: z
    .string()
    .check(z.maxLength(70), z.regex(/^[a-z_]+(?::[0-9a-f-]{36}(?::[a-z]+)?)?$/, 'shared.unreadable')),
  before: z.nullable(revisionInput),
})
export type OpenAccountInput = z.output<typeof openAccountInput>
