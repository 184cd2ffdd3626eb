import { describe, expect, it } from 'vitest'
import { isAccountedFor, type MeetingFacts, writeBodyMinutes } from './write-body-minutes.ts'

const now = new Date('2026-11-20T10:00:00Z')
const meeting: MeetingFacts = {
  kind: 'meeting',
  isOfBody: true,
  endsAt: new Date('2026-11-19T19:30:00Z'),
  cancelledAt: null,
  isOfIt: true,
  version: 0,
}
const write = (facts: Partial<MeetingFacts> = {}, said: object = {}) => {
  const typed = { text: 'Nous avons choisi le parcours.', reason: '', version: 0 }
  const result = writeBodyMinutes({ ...meeting, ...facts }, Object.assign(typed, said), now)
  return result.ok ? result.value : result.error.code
}

describe('minutes of a meeting of a body (R110)', () => {
  it('are those of a meeting that is over, was not called off, and is no assembly', () => {
    expect(write()).toEqual({ version: 1, reason: '' })
    expect(write({ isOfBody: false })).toBe('assemblies.minutes_of_no_meeting')
    expect(write({ kind: 'assembly' })).toBe('assemblies.minutes_of_no_meeting')
    expect(write({ cancelledAt: now })).toBe('assemblies.minutes_of_no_meeting')
    expect(write({ endsAt: new Date(now.getTime() + 1) })).toBe('assemblies.meeting_ahead')
    expect(write({ endsAt: now })).toEqual({ version: 1, reason: '' })
    // A march, a training or a shared meal of a body has nobody who takes minutes.
    expect(isAccountedFor({ kind: 'action', isOfBody: true, cancelledAt: null })).toBe(false)
  })

  it('are written by somebody of that body, with a text', () => {
    expect(write({ isOfIt: false })).toBe('assemblies.minutes_not_of_it')
    expect(write({}, { text: '' })).toBe('assemblies.minutes_text_missing')
  })

  it('are corrected with a reason, over the version that was read', () => {
    expect(write({ version: 2 }, { version: 1, reason: 'Un nom' })).toBe(
      'assemblies.minutes_changed_meanwhile',
    )
    expect(write({ version: 2 }, { version: 2 })).toBe('assemblies.minutes_reason_missing')
    expect(write({ version: 2 }, { version: 2, reason: 'Un nom' })).toEqual({ version: 3, reason: 'Un nom' })
    // The first needs none, and keeps none.
    expect(write({}, { reason: 'Rien' })).toEqual({ version: 1, reason: '' })
  })
})
