import * as z from 'zod/mini'
import { ok } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { endAdvice } from '../methods/advice-process.ts'
import { type AdviceSheet, withAdvice } from './advice-sheet.ts'
import { ofRevision } from './process-inputs.ts'

export const escalateAdviceInput = z.object(ofRevision)
export type EscalateAdviceInput = z.output<typeof escalateAdviceInput>

/** Brings the matter to the whole, out of the hand of whoever would have decided (R14). Refuses: `decider_only`. */
export const escalateAdvice = (sheet: AdviceSheet, byId: string): AssemblyResult<AdviceSheet> => {
  const ended = endAdvice(sheet, 'escalate', byId)
  return ended.ok ? ok(withAdvice(sheet, ended.value)) : ended
}
