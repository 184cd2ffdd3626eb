import { expect, it } from 'vitest'
import { defaultPolicy } from './assembly-policy.ts'
import { minutesDue } from './minutes-due.ts'

const due = (startsAt: string, minutesDueDays = 1) => {
  const { dueOn, remindAt, lateFrom } = minutesDue(new Date(startsAt), { minutesDueDays }, 'Europe/Paris')
  return [dueOn, remindAt.toISOString(), lateFrom.toISOString()]
}

it('R107: an assembly of Thursday 19 November has its minutes on Friday, reminded at noon, late at midnight', () => {
  expect(due('2026-11-19T17:30:00Z', defaultPolicy.minutesDueDays)).toEqual([
    '2026-11-20',
    '2026-11-20T11:00:00.000Z',
    '2026-11-20T23:00:00.000Z',
  ])
})

it('R107: noon is noon on the days when the clock changes', () => {
  expect(due('2026-10-24T16:30:00Z')).toEqual([
    '2026-10-25',
    '2026-10-25T11:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ])
  expect(due('2027-03-27T17:30:00Z')).toEqual([
    '2027-03-28',
    '2027-03-28T10:00:00.000Z',
    '2027-03-28T22:00:00.000Z',
  ])
  expect(due('2026-11-19T17:30:00Z', 15)[0]).toBe('2026-12-04')
})
