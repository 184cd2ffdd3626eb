import { describe, expect, it } from 'vitest'
import { hostWelcome } from './host-welcome.ts'
import { setWelcome } from './set-welcome.ts'
import {
  checkWelcomeMinutes,
  defaultWelcomeMinutes,
  invitedToWelcome,
  type WelcomeFacts,
  welcomeAt,
} from './welcome.ts'

const startsAt = new Date('2026-11-19T17:30:00Z')
const now = new Date('2026-11-10T09:00:00Z')
const facts = (change: Partial<WelcomeFacts> = {}): WelcomeFacts => ({
  state: 'agenda_open',
  startsAt,
  welcomeMinutes: 30,
  isConvened: true,
  hostId: null,
  ...change,
})
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? null

it('R91: half an hour before, whoever joined since the last assembly or never came to one', () => {
  expect(welcomeAt(startsAt, defaultWelcomeMinutes)).toEqual(new Date('2026-11-19T17:00:00Z'))
  const last = new Date('2026-11-05T17:30:00Z')
  const members = [
    { personId: 'old', joinedAt: new Date('2024-01-01T00:00:00Z'), cameBefore: true },
    { personId: 'never came', joinedAt: new Date('2024-01-01T00:00:00Z'), cameBefore: false },
    { personId: 'new', joinedAt: new Date('2026-11-06T00:00:00Z'), cameBefore: true },
    { personId: 'that day', joinedAt: last, cameBefore: true },
  ]
  expect(invitedToWelcome(members, last)).toEqual(['never came', 'new'])
  // At the first assembly that is held here, nobody is newer than others.
  expect(invitedToWelcome(members, null)).toEqual([])
})

it('R91: lasts whole minutes, none to two hours', () => {
  for (const minutes of [0, 1, 120]) expect(checkWelcomeMinutes(minutes).ok).toBe(true)
  for (const minutes of [-1, 121, 1.5])
    expect(checkWelcomeMinutes(minutes)).toMatchObject({
      error: { code: 'assemblies.welcome_out_of_range', field: 'welcomeMinutes', params: { most: 120 } },
    })
})

describe('R91: whoever convenes', () => {
  const set = (asked: object, change: Partial<WelcomeFacts> = {}, at = now) =>
    setWelcome(
      facts(change),
      Object.assign({ welcomeMinutes: 30, hostId: 'a', seenHostId: null }, asked),
      ['a', 'b'],
      at,
    )

  it('names a member as host, in the place of the one that was read, and of no welcome nobody', () => {
    expect(set({})).toEqual({ ok: true, value: { welcomeMinutes: 30, hostId: 'a' } })
    expect(set({ seenHostId: 'b' }, { hostId: 'b' }).ok).toBe(true)
    expect(set({ welcomeMinutes: 0 }, { isConvened: false })).toMatchObject({ value: { hostId: null } })
    expect(codeOf(set({}, { hostId: 'b' }))).toBe('assemblies.welcome_has_host')
    expect(codeOf(set({ hostId: 'stranger' }))).toBe('assemblies.members_only')
  })

  it('changes its minutes until they are told, and nothing once it has begun', () => {
    expect(set({ welcomeMinutes: 45 }, { isConvened: false }).ok).toBe(true)
    expect(codeOf(set({ welcomeMinutes: 45 }))).toBe('assemblies.welcome_told')
    expect(codeOf(set({ welcomeMinutes: 121 }, { isConvened: false }))).toBe(
      'assemblies.welcome_out_of_range',
    )
    expect(codeOf(set({}, {}, welcomeAt(startsAt, 30)))).toBe('assemblies.welcome_over')
    for (const state of ['cancelled', 'running', 'closed'] as const)
      expect(codeOf(set({}, { state }))).toBe('assemblies.welcome_over')
  })
})

describe('R91: a member', () => {
  const host = (hosts: boolean, change: Partial<WelcomeFacts> = {}, at = now) =>
    hostWelcome(facts(change), { personId: 'me', hosts }, at)

  it('offers to welcome while nobody does, and gives it back', () => {
    expect(host(true)).toEqual({ ok: true, value: 'me' })
    expect(host(false, { hostId: 'me' })).toEqual({ ok: true, value: null })
    expect(codeOf(host(true, { hostId: 'other' }))).toBe('assemblies.welcome_has_host')
    expect(codeOf(host(false, { hostId: 'other' }))).toBe('assemblies.welcome_not_host')
  })

  it('where there is a welcome, until it begins', () => {
    expect(codeOf(host(true, { welcomeMinutes: 0 }))).toBe('assemblies.welcome_none')
    expect(codeOf(host(true, {}, startsAt))).toBe('assemblies.welcome_over')
    expect(codeOf(host(true, { state: 'cancelled' }))).toBe('assemblies.welcome_over')
  })
})
