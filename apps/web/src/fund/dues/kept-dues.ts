import type { Outputs } from '../../trpc.ts'

/** What whoever keeps dues reads. */
export type KeptDues = Outputs['fund']['dues']['open']
export type Kept = NonNullable<KeptDues['now']>

type Dues = Outputs['fund']['dues']['get']
/** What a campaign asks of the reader. */
export type AskedOfMe = NonNullable<Dues['campaign']>
