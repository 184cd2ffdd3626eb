import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { languages } from '../../shared/messages.ts'
import { ok, refuse } from '../../shared/result.ts'
import { addDays, type CivilDate, civilDateAt } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { laterOf } from './valid-days.ts'

/** How many people one act reminds at most. */
export const remindedMax = 200
/** A member is reminded once in so many days at most. */
export const reminderDays = 14

/** Members who have not paid yet, each of whom is written to alone. */
export const remindDuesInput = z.object({
  campaignId: uuidInput,
  personIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(remindedMax)),
})
export type RemindDuesInput = z.output<typeof remindDuesInput>

/** What each of them would read, in a language. */
export const previewDuesReminderInput = z.extend(remindDuesInput, { lang: z.enum(languages) })
export type PreviewDuesReminderInput = z.output<typeof previewDuesReminderInput>

/** The first instant at which somebody who was reminded may be again. */
export const remindableFrom = (remindedAt: Date): Date =>
  new Date(remindedAt.getTime() + reminderDays * 86_400_000)

/** The first day on which anybody is reminded: the time has begun, and the mail of the opening is two weeks old. */
export const remindersFrom = (campaign: {
  readonly fromOn: CivilDate
  readonly openedAt: Date
}): CivilDate => {
  return laterOf(addDays(civilDateAt(campaign.openedAt), reminderDays), campaign.fromOn)
}

export type ReminderFacts = {
  /** The first day on which anybody of the campaign is. */
  readonly fromOn: CivilDate
  readonly isClosed: boolean
  readonly isMember: boolean
  readonly isCurrent: boolean
  readonly remindedAt: Date | null
  readonly name: string
  readonly now: Date
}

/** Refuses: `dues_closed`, `dues_remind_early`, `dues_not_member`, `dues_not_late`, `dues_reminded_lately`. */
export const remindDues = (facts: ReminderFacts): FundResult<null> => {
  const { isClosed, isMember, isCurrent, remindedAt, now } = facts
  if (isClosed) return refuse('fund.dues_closed')
  if (civilDateAt(now) < facts.fromOn)
    return refuse('fund.dues_remind_early', { params: { from: facts.fromOn } })
  if (!isMember) return refuse('fund.dues_not_member')
  const params = { name: facts.name }
  if (isCurrent) return refuse('fund.dues_not_late', { params })
  return remindedAt !== null && now < remindableFrom(remindedAt)
    ? refuse('fund.dues_reminded_lately', { params })
    : ok(null)
}
