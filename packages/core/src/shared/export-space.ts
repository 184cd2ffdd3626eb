import * as z from 'zod/mini'
import { ok, type Result, refuse } from './result.ts'
import { lineInput } from './text-input.ts'

/** An archive holds no names unless somebody says what they are needed for (R123). */
export const exportSpaceInput = z.object({ people: z.boolean(), purpose: lineInput(300) })
export type ExportSpaceInput = z.output<typeof exportSpaceInput>

/** After how many days whoever has an archive with people is to have deleted it. */
export const archiveDays = 90

/** Refuses `purpose_missing` when people are asked for and nothing says why. */
export const decideExport = (
  input: ExportSpaceInput,
  now: Date,
): Result<{ deleteBefore: Date | null }, { code: 'shared.purpose_missing' }> => {
  if (!input.people) return ok({ deleteBefore: null })
  if (input.purpose.trim() === '') return refuse('shared.purpose_missing', { field: 'purpose' })
  return ok({ deleteBefore: new Date(now.getTime() + archiveDays * 86_400_000) })
}
