import * as z from 'zod/mini'
import { actionKeyInput } from './list-actions.ts'

/** Victories of a coalition, the latest first, at most a page at a time. */
export const listVictoriesInput = z.object({ after: z.optional(z.nullable(actionKeyInput)) })
export type ListVictories = z.output<typeof listVictoriesInput>
