import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok, refuse } from '../shared/result.ts'
import type { FundResult } from './codes.ts'
import type { PledgeState } from './pledge-standing.ts'

/** Organisations that are reminded of what they promised and have not paid. */
export const remindInput = z.object({
  organisationIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(100)),
})
export type RemindInput = z.output<typeof remindInput>

/** What each of them would read, in a language. */
export const previewReminderInput = z.extend(remindInput, { lang: z.enum(languages) })
export type PreviewReminderInput = z.output<typeof previewReminderInput>

/** Only what is late is asked for again. Refuses: `nothing_late`. */
export const remind = (state: PledgeState): FundResult<null> =>
  state === 'late' ? ok(null) : refuse('fund.nothing_late')
