import * as z from 'zod/mini'
import type { AssemblyResult } from '../codes.ts'
import type { ConsentSheet } from './consent-sheet.ts'
import { consentSteps, stepConsent } from './consent-steps.ts'
import { ofRevision } from './process-inputs.ts'

/** The step that whoever facilitates takes next. */
export const takeStepInput = z.object({ ...ofRevision, step: z.enum(consentSteps) })
export type TakeStepInput = z.output<typeof takeStepInput>

/** Takes a step of the process. Refuses: those of the step, `facilitator_only`. */
export const takeStep = (
  sheet: ConsentSheet,
  byId: string,
  { step }: TakeStepInput,
  now: Date,
): AssemblyResult<ConsentSheet> => stepConsent(sheet, byId, step, now)
