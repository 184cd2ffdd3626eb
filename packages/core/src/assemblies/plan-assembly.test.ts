import { expect, test } from 'vitest'
import { eventContent } from '../calendar/event.ts'
import type { CivilDate, WallTime } from '../shared/time.ts'
import { type PlanAssemblyInput, planAssembly } from './plan-assembly.ts'

const now = new Date('2026-11-06T09:00:00Z')
const input = (change: Partial<PlanAssemblyInput> = {}): PlanAssemblyInput => ({
  kind: 'ordinary',
  reason: '',
  title: 'Assemblée générale',
  description: '',
  mode: 'hybrid',
  place: 'Maison des associations',
  link: 'https://salle.example.org/ag',
  dialIn: '01 23 45 67 89',
  startsOn: '2026-12-03' as CivilDate,
  startTime: '18:30' as WallTime,
  zone: 'Europe/Paris',
  ...change,
})
const said = (change: Partial<PlanAssemblyInput>): string => {
  const answer = planAssembly(input(change), 'body', now)
  return answer.ok ? answer.value.reason : answer.error.code
}

test('R100: is a date of members, in a place and online, that lasts two hours', () => {
  const planned = planAssembly(input(), 'body', now)
  if (!planned.ok) throw new Error(planned.error.code)
  expect(planned.value.event).toMatchObject({ kind: 'assembly', audience: 'members', bodyId: 'body' })
  expect(eventContent(planned.value.event, now)).toMatchObject({
    value: {
      startsAt: new Date('2026-12-03T17:30:00Z'),
      endsAt: new Date('2026-12-03T19:30:00Z'),
      dialIn: '01 23 45 67 89',
    },
  })
})

test('R91: newcomers are welcomed half an hour before, or as long as it is said, or not', () => {
  const minutesOf = (change: Partial<PlanAssemblyInput>) => {
    const answer = planAssembly(input(change), 'body', now)
    return answer.ok ? answer.value.welcomeMinutes : answer.error.code
  }
  expect([minutesOf({}), minutesOf({ welcomeMinutes: 45 }), minutesOf({ welcomeMinutes: 0 })]).toEqual([
    30, 45, 0,
  ])
  expect(minutesOf({ welcomeMinutes: 121 })).toBe('assemblies.welcome_out_of_range')
})

test('ends on the next day where it begins late', () => {
  const planned = planAssembly(input({ startTime: '23:00' as WallTime }), 'body', now)
  expect(planned).toMatchObject({ value: { event: { endsOn: '2026-12-04', endTime: '01:00' } } })
})

test('R92: an extraordinary one says why it is held, and an ordinary one keeps no reason', () => {
  expect(said({ kind: 'extraordinary' })).toBe('assemblies.extraordinary_reason_missing')
  expect(said({ kind: 'extraordinary', reason: 'Le local ferme.' })).toBe('Le local ferme.')
  expect(said({ reason: 'Le local ferme.' })).toBe('')
  expect(said({ startsOn: '2026-11-06' as CivilDate, startTime: '10:00' as WallTime })).toBe(
    'assemblies.starts_in_past',
  )
})
