import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { amplifyModes } from './action.ts'

/** What an organisation does not do after all, without a reason (R64, R83). */
export const takeBackAmplifyingInput = z.object({
  actionId: uuidInput,
  organisationId: uuidInput,
  mode: z.enum(amplifyModes),
})
export type TakeBackAmplifying = z.output<typeof takeBackAmplifyingInput>
