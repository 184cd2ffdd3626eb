import type { DecisionMethod } from '@reliance/core/mandates/meeting.ts'
import type { DecisionRow } from '@reliance/db/mandates/decisions.ts'

type Row = Pick<DecisionRow, 'method' | 'decidedOn' | 'present' | 'votesFor' | 'votesAgainst'>

/** What a meeting decided and how it counted; null where people answer one by one. */
export const meetingOf = ({ method, decidedOn, present, votesFor, votesAgainst }: Row) =>
  method === null ? null : { method: method as DecisionMethod, decidedOn, present, votesFor, votesAgainst }
