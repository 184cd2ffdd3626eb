import { ok, refuse } from '../shared/result.ts'
import type { CivilDate } from '../shared/time.ts'
import type { FundResult } from './codes.ts'

export type CloseFacts = {
  readonly endsOn: CivilDate
  readonly today: CivilDate
  /** Movements of the year, or of one before it, that nobody has explained. */
  readonly unexplained: number
}

/**
 * Whether a year can be closed: when it is over and every movement of it is explained; the database asks that the years
 * before it are closed. Refuses: `year_not_over`, `year_unexplained`.
 */
export const closeYear = ({ endsOn, today, unexplained }: CloseFacts): FundResult<null> => {
  if (today <= endsOn) return refuse('fund.year_not_over', { params: { endsOn } })
  return unexplained > 0 ? refuse('fund.year_unexplained', { params: { count: unexplained } }) : ok(null)
}
