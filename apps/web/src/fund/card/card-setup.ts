import type { Outputs } from '../../trpc.ts'

/** What is needed to connect the account of whoever holds the fund, and how it stands. */
export type CardSetup = NonNullable<Outputs['fund']['cardSetup']>
