import type { Outputs } from '../trpc.ts'

/** An assembly as its page reads it. */
export type Assembly = Outputs['assemblies']['get']
