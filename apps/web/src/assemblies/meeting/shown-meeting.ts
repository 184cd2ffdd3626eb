import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'

/** An assembly as it is held, as its page reads it. */
export type Meeting = Outputs['assemblies']['meeting']
export type MeetingPoint = Meeting['points'][number]
export type MeetingProps = { place: Place; meeting: Meeting }
