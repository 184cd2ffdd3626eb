import type { Outputs } from '../../trpc.ts'

/** A project that a decision gave something to, as everybody of the coalition reads it. */
export type Granted = Outputs['fund']['project']
