import type { Messages, SameKeys } from '../shared/messages.ts'
import type { careFr } from './messages.fr.ts'

/** What the rules of care say, in English. */
export const careEn = { errors: {} } as const satisfies Messages & SameKeys<typeof careFr>
