import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { languages } from '../../shared/messages.ts'

/** What somebody paid in a campaign, as a paper for themselves, in the language in which it is read. */
export const duesPaperInput = z.object({ campaignId: uuidInput, lang: z.enum(languages) })
export type DuesPaperInput = z.output<typeof duesPaperInput>
