import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'

/** One action as its page reads it. */
export type ShownAction = Outputs['actions']['get']
export type ActionProps = { place: Place; action: ShownAction }
