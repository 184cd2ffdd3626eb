import type { Outputs } from '../trpc.ts'

/** What the API answers about rounds and their statements. */
export type Rounds = Outputs['positions']['rounds']
export type Round = Rounds['rounds'][number]
export type Statements = Outputs['positions']['statements']
