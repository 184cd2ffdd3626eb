import type { Outputs } from '../trpc.ts'

/** Whether organisations recognise themselves in the plan, as its page reads it. */
export type Recognition = Outputs['actions']['recognition']
export type Check = NonNullable<Recognition['check']>
