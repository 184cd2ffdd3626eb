import type { Outputs } from '../trpc.ts'

/** One line of the list of tensions. */
export type ShownTension = Outputs['decisions']['tensions']['items'][number]
