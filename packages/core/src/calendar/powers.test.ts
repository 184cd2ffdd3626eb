import { describe, expect, test } from 'vitest'
import type { Actor, HeldMandate, Rank } from '../shared/permission.ts'
import { mayAddEvent, mayChangeEvent, mayReadCalendar, readableAudiences, type SpeaksFor } from './powers.ts'

const now = new Date('2026-11-19T08:00:00Z')
const mandate = (change: Partial<HeldMandate> = {}): HeldMandate => ({
  mandateId: 'm',
  spaceId: 'rives',
  bodyId: 'b',
  roleId: 'r',
  powers: [],
  startsAt: new Date('2026-01-01T00:00:00Z'),
  endsAt: new Date('2027-01-01T00:00:00Z'),
  ...change,
})
const actor = (rank: Rank, ...mandates: HeldMandate[]): Actor => ({ personId: 'p', rank, mandates })
const keeper = actor('reader', mandate({ powers: ['calendar.keep'] }))
const elsewhere = actor('reader', mandate({ spaceId: 'velo', powers: ['calendar.keep'] }))
const speaks: SpeaksFor = (_actor, organisationId) =>
  organisationId === 'velo'
    ? { allowed: true, mandateId: 'voice' }
    : { allowed: false, code: 'mandates.power_missing' }
const of = (organisationId: string | null) => ({ spaceId: 'rives', organisationId })

describe('who keeps the calendar', () => {
  test('is whoever holds the power in that very space', () => {
    expect(mayAddEvent(keeper, now, of(null), speaks)).toEqual({ allowed: true, mandateId: 'm' })
    expect(mayAddEvent(elsewhere, now, of(null), speaks).allowed).toBe(false)
    expect(mayAddEvent(actor('member'), now, of(null), speaks).allowed).toBe(false)
  })

  test('in the name of an organisation, whoever speaks for it adds, and changes beside whoever keeps the calendar', () => {
    expect(mayAddEvent(elsewhere, now, of('velo'), speaks)).toEqual({ allowed: true, mandateId: 'voice' })
    expect(mayAddEvent(keeper, now, of('radio'), speaks).allowed).toBe(false)
    expect(mayChangeEvent(keeper, now, of('radio'), speaks)).toEqual({ allowed: true, mandateId: 'm' })
    expect(mayChangeEvent(elsewhere, now, of('velo'), speaks).allowed).toBe(true)
    expect(mayChangeEvent(elsewhere, now, of(null), speaks).allowed).toBe(false)
  })
})

test('R119: each reads the dates that are for them', () => {
  const reads = (one: Actor) => readableAudiences(one, 'rives', now)
  expect(reads(actor('public'))).toEqual(['public'])
  expect(reads(actor('supporter', mandate()))).toEqual(['public'])
  expect(reads(actor('reader'))).toEqual(['public', 'members'])
  expect(reads(actor('member', mandate()))).toEqual(['public', 'members', 'mandated'])
  for (const change of [{ endsAt: now }, { startsAt: new Date('2026-12-01T00:00:00Z') }, { spaceId: 'velo' }])
    expect(reads(actor('member', mandate(change)))).toEqual(['public', 'members'])
  const ranks: Rank[] = ['public', 'visitor', 'invited', 'supporter', 'reader', 'participant', 'member']
  expect(ranks.filter(rank => mayReadCalendar(actor(rank)).allowed)).toEqual(ranks.slice(3))
})
