import * as z from 'zod/mini'
import { eventFields, type WrittenEvent, wallTimeInput } from '../calendar/event.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { civilDateAt, instantAt, wallTimeAt } from '../shared/time.ts'
import { type AssemblyPolicy, defaultPolicy } from './assembly-policy.ts'
import { assemblyKinds } from './assembly-state.ts'
import { checkWelcomeMinutes, defaultWelcomeMinutes } from './attendance/welcome.ts'
import type { AssemblyResult } from './codes.ts'

const { title, description, mode, place, link, dialIn, startsOn, zone } = eventFields

/** An assembly is a date of the calendar that lasts as long as assemblies last; `reason`: of an extraordinary one (R92). */
export const planAssemblyInput = z.object({
  kind: z.enum(assemblyKinds),
  reason: textInput(600),
  title,
  description,
  mode,
  place,
  link,
  dialIn,
  startsOn,
  startTime: wallTimeInput,
  zone,
  /** Minutes before it at which newcomers are welcomed, 0 for none (R91); half an hour where nothing is said. */
  welcomeMinutes: z.optional(z.int()),
})
export type PlanAssemblyInput = z.output<typeof planAssemblyInput>

/**
 * The date that an assembly is: of its body, for members, as long as the policy says. What a place or a link lacks, the
 * calendar refuses. Refuses: `starts_in_past`, `extraordinary_reason_missing`, `welcome_out_of_range`.
 */
export const planAssembly = (
  input: PlanAssemblyInput,
  bodyId: string,
  now: Date,
  { maxMinutes }: Pick<AssemblyPolicy, 'maxMinutes'> = defaultPolicy,
): AssemblyResult<{ event: WrittenEvent; reason: string; welcomeMinutes: number }> => {
  const { kind, reason, startsOn: on, startTime, zone: where } = input
  const startsAt = instantAt(on, startTime, where)
  if (startsAt <= now) return refuse('assemblies.starts_in_past', { field: 'startsOn' })
  if (kind === 'extraordinary' && reason === '')
    return refuse('assemblies.extraordinary_reason_missing', { field: 'reason' })
  const welcome = checkWelcomeMinutes(input.welcomeMinutes ?? defaultWelcomeMinutes)
  if (!welcome.ok) return welcome
  const endsAt = new Date(startsAt.getTime() + maxMinutes * 60_000)
  return ok({
    reason: kind === 'extraordinary' ? reason : '',
    welcomeMinutes: welcome.value,
    event: {
      title: input.title,
      description: input.description,
      kind: 'assembly',
      mode: input.mode,
      place: input.place,
      link: input.link,
      dialIn: input.dialIn,
      startsOn: on,
      startTime,
      endsOn: civilDateAt(endsAt, where),
      endTime: wallTimeAt(endsAt, where),
      zone: where,
      audience: 'members',
      bodyId,
    },
  })
}
