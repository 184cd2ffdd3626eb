import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { type FollowUpState, overdueDecisions } from './overdue-decisions.ts'

const decision = (decisionId: string, state: FollowUpState, dueOn: string | null) => ({
  decisionId,
  state,
  dueOn: dueOn as CivilDate | null,
})

it('R20: what is overdue and neither done nor given up comes to the next agenda, the oldest first', () => {
  const all = [
    decision('a', 'to_do', '2026-11-18'),
    decision('b', 'under_way', '2026-11-01'),
    decision('c', 'done', '2026-11-01'),
    decision('d', 'given_up', '2026-11-01'),
    // Due today is not overdue.
    decision('e', 'to_do', '2026-11-19'),
    decision('f', 'to_do', null),
    decision('0', 'to_do', '2026-11-18'),
  ]
  expect(overdueDecisions(all, '2026-11-19' as CivilDate).map(one => one.decisionId)).toEqual(['b', '0', 'a'])
})
