import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { DecisionsResult } from './codes.ts'
import type { TensionState } from './tension.ts'

export const withdrawTensionInput = z.object({ tensionId: uuidInput })
export type WithdrawTension = z.output<typeof withdrawTensionInput>

/** Whoever said it takes it back while it waits. Refuses: `tension_of_another`, `tension_ended`. */
export const withdrawTension = (
  tension: { readonly state: TensionState; readonly filedBy: string },
  personId: string,
): DecisionsResult<'withdrawn'> => {
  if (tension.filedBy !== personId) return refuse('decisions.tension_of_another')
  return tension.state === 'open' ? ok('withdrawn') : refuse('decisions.tension_ended')
}
