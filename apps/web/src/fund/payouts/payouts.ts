import type { Outputs } from '../../trpc.ts'

/** A page of payments, and what one may do with them. */
export type Payouts = Outputs['fund']['openPayouts']
