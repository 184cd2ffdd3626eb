import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'

/**
 * What an assembly can be held with where no screen is: its agenda, who signs in, who asked to speak, what one votes on; and
 * what whoever was there shows an employer or a fund: that they were.
 */
export const assemblyPapers = ['agenda', 'attendance', 'speaking', 'ballots', 'certificate'] as const
export type AssemblyPaper = (typeof assemblyPapers)[number]

export const assemblyPaperInput = z.object({
  assemblyId: uuidInput,
  which: z.enum(assemblyPapers),
  lang: z.enum(languages),
})
export type AssemblyPaperInput = z.output<typeof assemblyPaperInput>
