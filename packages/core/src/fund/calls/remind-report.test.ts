import { expect, test } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { addDays } from '../../shared/time.ts'
import { type ReportTold, remindReport } from './remind-report.ts'

const due = '2026-11-30' as CivilDate
const at = (state: Parameters<typeof remindReport>[0]['state'], days: number, told: ReportTold) =>
  remindReport({ state, reportDueOn: due }, addDays(due, days), told)

test('R69: a report is asked for when it is due, the day after, and once what is left is suspended', () => {
  expect(at('paid_1', -41, 'nothing')).toEqual({ tell: null, again: { inDays: 11, told: 'nothing' } })
  expect(at('report_due', -30, 'nothing')).toEqual({ tell: 'due', again: { inDays: 31, told: 'due' } })
  expect(at('report_late', 1, 'due')).toEqual({ tell: 'late', again: { inDays: 30, told: 'late' } })
  expect(at('suspended', 31, 'late')).toEqual({ tell: 'late', again: null })
})

test('one that is moved is asked for again then, and one that is handed in no more', () => {
  expect(at('report_due', -10, 'due')).toEqual({ tell: null, again: { inDays: 11, told: 'due' } })
  expect(at('report_due', -10, 'late')).toEqual({ tell: null, again: { inDays: 11, told: 'due' } })
  expect(at('paid_1', -50, 'late')).toEqual({ tell: null, again: { inDays: 20, told: 'nothing' } })
  expect(at('report_handed_in', 2, 'due')).toEqual({ tell: null, again: null })
  expect(remindReport({ state: 'allocated', reportDueOn: null }, due, 'nothing')).toEqual({
    tell: null,
    again: null,
  })
})

test('it is looked at a day later at least', () => {
  expect(at('report_late', 1, 'late').tell).toBeNull()
  expect(at('paid_1', -30, 'nothing').again?.inDays).toBe(1)
})
