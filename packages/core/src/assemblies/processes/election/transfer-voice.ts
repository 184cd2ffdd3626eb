import * as z from 'zod/mini'
import { uuidInput } from '../../../shared/id.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { transferVoice as transfer } from '../../methods/election-nominations.ts'
import { longestWord, ofProcess } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

export const transferVoiceInput = z.object({ ...ofProcess, toId: uuidInput, reason: textInput(longestWord) })
export type TransferVoiceInput = z.output<typeof transferVoiceInput>

/** Moves of one election, at most: each stands with its reason. */
const mostTransfers = 500

/**
 * Moves one's voice to somebody already named. Refuses: `not_a_participant`, `never_named`, `self_nomination_off`,
 * `transfer_reason_missing`, `transfers_full`.
 */
export const transferVoice = (
  sheet: ElectionSheet,
  byId: string,
  { toId, reason }: TransferVoiceInput,
): AssemblyResult<ElectionSheet> => {
  if (sheet.transfers.length >= mostTransfers)
    return refuse('assemblies.transfers_full', { params: { most: mostTransfers } })
  const moved = transfer(sheet, byId, toId, reason)
  return moved.ok ? ok(withElection(sheet, moved.value)) : moved
}
