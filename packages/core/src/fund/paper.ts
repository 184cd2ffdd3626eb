import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'

const whose = z.object({ organisationId: uuidInput, year: z.int(), lang: z.enum(languages) })

/** `promise`: a sheet for the board of an organisation; `statement`: what it promised and paid in a year. */
export const paperKinds = ['promise', 'statement'] as const

/** A paper of one's own organisation, in the language in which it is read. */
export const paperInput = z.extend(whose, { kind: z.enum(paperKinds) })
export type PaperInput = z.output<typeof paperInput>

/** The statement of any organisation, for the treasury. */
export const treasuryPaperInput = whose
export type TreasuryPaperInput = z.output<typeof treasuryPaperInput>
