import type { RollEntry } from './roll.ts'

/** A roll of people who all vote. */
export const rollOfVoters = (...personIds: string[]): RollEntry[] =>
  personIds.map(personId => ({ personId, status: 'entitled', groupIds: [] }))
