import type { Outputs } from '../../trpc.ts'

/** Gifts in kind as everybody's page reads them, and as the treasury's does. */
export type Gifts = Outputs['fund']['inKind']['get']
export type Register = Outputs['fund']['inKind']['open']
export type Gift = Register['gifts'][number]
export type GiftTotals = Register['totals']
