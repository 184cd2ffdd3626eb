import type { BallotOption } from './ballot.ts'
import type { BallotResult } from './recount.ts'

/** The options that come first by a result, or that are elected, as they are called; none of a ballot without options. */
export const firstOptions = (result: BallotResult, options: readonly BallotOption[]): string[] => {
  if (result.method === 'majority' || result.method === 'sense_check') return []
  const ids = result.method === 'stv' ? result.electedIds : result.winnerIds
  return ids.flatMap(id => options.find(one => one.optionId === id)?.label ?? [])
}
