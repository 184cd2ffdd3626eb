import { expect, it } from 'vitest'
import { invitedToWelcome, welcomeAt } from './welcome.ts'

it('R91: half an hour before, whoever joined since the last assembly or never came to one', () => {
  expect(welcomeAt(new Date('2026-11-19T17:30:00Z'))).toEqual(new Date('2026-11-19T17:00:00Z'))
  const last = new Date('2026-11-05T17:30:00Z')
  const members = [
    { personId: 'old', joinedAt: new Date('2024-01-01T00:00:00Z'), attended: 9 },
    { personId: 'never came', joinedAt: new Date('2024-01-01T00:00:00Z'), attended: 0 },
    { personId: 'new', joinedAt: new Date('2026-11-06T00:00:00Z'), attended: 1 },
    { personId: 'that day', joinedAt: last, attended: 1 },
  ]
  expect(invitedToWelcome(members, last)).toEqual(['never came', 'new'])
  expect(invitedToWelcome(members, null)).toHaveLength(4)
})
