import * as z from 'zod/mini'
import type { EventKind } from '../../calendar/event.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'

/**
 * What was said and decided at a meeting of a body. `version`: that of the minutes which whoever writes has read, 0 where
 * there are none; `reason`: why they are corrected, empty for the first.
 */
export const writeBodyMinutesInput = z.object({
  eventId: uuidInput,
  text: textInput(20_000),
  reason: textInput(600),
  version: z.int().check(z.gte(0), z.lte(1000)),
})
export type WriteBodyMinutesInput = z.output<typeof writeBodyMinutesInput>

/** The meeting, and its minutes as they stand. */
export type MeetingFacts = {
  readonly kind: EventKind
  /** Whether it is a date of a body other than the assembly. */
  readonly isOfBody: boolean
  /** Until it is over it may be moved or called off; then it stays as it was. */
  readonly endsAt: Date
  readonly cancelledAt: Date | null
  /** Whether whoever writes takes part in that body, or holds a mandate in force in it. */
  readonly isOfIt: boolean
  readonly version: number
}

/** Meetings of a body other than the assembly, which has its own record: these are accounted for (R110). */
export const isAccountedFor = ({
  kind,
  isOfBody,
  cancelledAt,
}: Pick<MeetingFacts, 'kind' | 'isOfBody' | 'cancelledAt'>): boolean =>
  kind === 'meeting' && isOfBody && cancelledAt === null

/**
 * Somebody of a body publishes what was said at a meeting of it, or corrects it with a reason; each version stays (R110).
 * Refuses: `minutes_of_no_meeting`, `meeting_ahead`, `minutes_not_of_it`, `minutes_text_missing`, `minutes_changed_meanwhile`,
 * `minutes_reason_missing`.
 */
export const writeBodyMinutes = (
  meeting: MeetingFacts,
  { text, reason, version }: Pick<WriteBodyMinutesInput, 'text' | 'reason' | 'version'>,
  now: Date,
): AssemblyResult<{ version: number; reason: string }> => {
  if (!isAccountedFor(meeting)) return refuse('assemblies.minutes_of_no_meeting')
  if (!meeting.isOfIt) return refuse('assemblies.minutes_not_of_it')
  if (meeting.endsAt > now) return refuse('assemblies.meeting_ahead')
  if (text === '') return refuse('assemblies.minutes_text_missing', { field: 'text' })
  if (meeting.version !== version) return refuse('assemblies.minutes_changed_meanwhile')
  if (version > 0 && reason === '') return refuse('assemblies.minutes_reason_missing', { field: 'reason' })
  return ok({ version: version + 1, reason: version === 0 ? '' : reason })
}
