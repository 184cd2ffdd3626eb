import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** A victory that was written down by mistake; whoever speaks for the organisation that did so takes it back. */
export const takeBackVictoryInput = z.object({ victoryId: uuidInput })
export type TakeBackVictory = z.output<typeof takeBackVictoryInput>
