import type { Messages } from '../shared/messages.ts'

/** What the rules of care say. */
export const careFr = { errors: {} } as const satisfies Messages
