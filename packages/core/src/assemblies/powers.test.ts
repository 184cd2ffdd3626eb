import { expect, test } from 'vitest'
import type { Actor, HeldMandate, Rank } from '../shared/permission.ts'
import { mayConvene, mayTakePart } from './powers.ts'

const now = new Date('2026-11-19T08:00:00Z')
const mandate = (change: Partial<HeldMandate> = {}): HeldMandate => ({
  mandateId: 'm',
  spaceId: 'etincelle',
  bodyId: 'b',
  roleId: 'r',
  powers: ['assemblies.convene'],
  startsAt: new Date('2026-01-01T00:00:00Z'),
  endsAt: new Date('2027-01-01T00:00:00Z'),
  ...change,
})
const actor = (rank: Rank, ...mandates: HeldMandate[]): Actor => ({ personId: 'p', rank, mandates })

test('whoever convenes holds the power in that very organisation, and as long as their mandate lasts', () => {
  expect(mayConvene(actor('member', mandate()), 'etincelle', now)).toEqual({ allowed: true, mandateId: 'm' })
  expect(mayConvene(actor('member', mandate()), 'garance', now).allowed).toBe(false)
  expect(mayConvene(actor('member', mandate({ endsAt: now })), 'etincelle', now)).toMatchObject({
    code: 'mandates.mandate_over',
  })
})

test('R97: every member takes part, and whoever only supports does not', () => {
  expect(mayTakePart(actor('member')).allowed).toBe(true)
  expect(mayTakePart(actor('supporter')).allowed).toBe(false)
})
