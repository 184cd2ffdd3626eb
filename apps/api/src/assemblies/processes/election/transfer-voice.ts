import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  transferVoice as decide,
  type TransferVoiceInput,
} from '@reliance/core/assemblies/processes/election/transfer-voice.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { keptFrom, moving } from '../moving.ts'

/** Moves one’s voice to somebody whom a ballot named. */
export const transferVoice = (wiring: DecisionWiring) =>
  keptFrom(
    moving<ElectionSheet>('election', 'assemblies.voice_transferred')<TransferVoiceInput>(wiring, decide),
  )
