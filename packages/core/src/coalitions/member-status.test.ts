import { expect, it } from 'vitest'
import { countStanding, memberStatuses } from './member-status.ts'

it('counts as members those who have signed, and apart those who were only invited or entered', () => {
  expect(countStanding(memberStatuses)).toEqual({ joined: 1, listed: 1, coming: 3 })
  expect(countStanding(['joined', 'joined', 'invited'])).toEqual({ joined: 2, listed: 0, coming: 1 })
  expect(countStanding([])).toEqual({ joined: 0, listed: 0, coming: 0 })
})
