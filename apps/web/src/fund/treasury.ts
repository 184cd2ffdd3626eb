import type { Outputs } from '../trpc.ts'

/** All that the treasury of a fund works with. */
export type Treasury = Outputs['fund']['openTreasury']
export type BankLine = Treasury['waiting'][number]
