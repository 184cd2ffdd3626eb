import type { Answer } from '@reliance/core/positions/stance.ts'
import type { Tone } from '@reliance/ui/sign.tsx'

/** The sign that goes with a stance; the word always stands beside it. */
export const toneOf: Record<Answer, Tone> = {
  agree: 'for',
  nuance: 'mixed',
  disagree: 'against',
  pass: 'none',
  undebated: 'none',
}
