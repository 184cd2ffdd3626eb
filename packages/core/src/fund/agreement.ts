import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'

/** The agreement of a project that a decision gave something to, as a paper. */
export const agreementInput = z.object({ applicationId: uuidInput, lang: z.enum(languages) })
export type AgreementInput = z.output<typeof agreementInput>
