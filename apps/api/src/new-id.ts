import { randomBytes } from 'node:crypto'
import { uuidV7 } from '@reliance/core/shared/id.ts'

/** A new id by the machine's clock: only its order and its uniqueness matter, no rule reads its time. */
export const newId = (): string => uuidV7(Date.now(), randomBytes(10))
