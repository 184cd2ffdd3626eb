import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import { checkOnlineBallot } from './online-ballot.ts'

const today = '2026-11-20' as CivilDate
const article = 'règlement intérieur, article 6'

it('R120: between two assemblies what is minor or urgent is voted, and one is warned that it could wait', () => {
  const couldWait = (on: string | null) =>
    granted(checkOnlineBallot('minor', article, today, on as CivilDate | null)).couldWait
  expect([couldWait('2026-11-26'), couldWait('2026-11-27'), couldWait(null)]).toEqual([true, false, false])
  expect(refusalOf(checkOnlineBallot(null, article, today, null))).toBe('online_reason_missing')
  expect(refusalOf(checkOnlineBallot('urgent', null, today, null))).toBe('remote_without_article')
})
