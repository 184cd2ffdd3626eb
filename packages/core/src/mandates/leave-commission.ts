import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'

export const leaveCommissionInput = z.object({ bodyId: uuidInput })
export type LeaveCommission = z.output<typeof leaveCommissionInput>

/** Somebody leaves a commission when they like, also one that is over (R113). Refuses: `takes_no_part`. */
export const leaveCommission = ({ takesPart }: { readonly takesPart: boolean }): MandateResult<null> =>
  takesPart ? ok(null) : refuse('mandates.takes_no_part')
