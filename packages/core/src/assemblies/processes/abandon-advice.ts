import * as z from 'zod/mini'
import { ok } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { endAdvice } from '../methods/advice-process.ts'
import { type AdviceSheet, withAdvice } from './advice-sheet.ts'
import { ofRevision } from './process-inputs.ts'

export const abandonAdviceInput = z.object(ofRevision)
export type AbandonAdviceInput = z.output<typeof abandonAdviceInput>

/** Gives up what one asked advice about: nothing is decided. Refuses: `decider_only`. */
export const abandonAdvice = (sheet: AdviceSheet, byId: string): AssemblyResult<AdviceSheet> => {
  const ended = endAdvice(sheet, 'abandon', byId)
  return ended.ok ? ok(withAdvice(sheet, ended.value)) : ended
}
