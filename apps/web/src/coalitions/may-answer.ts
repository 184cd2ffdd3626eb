import type { Outputs } from '../trpc.ts'

/** Whether this person can answer the charter in force for one of their organisations. */
export const mayAnswer = (one: Outputs['coalitions']['get']['myOrganisations'][number]): boolean =>
  one.canSign && one.answer === null && ['invited', 'admitted', 'joined'].includes(one.status)
