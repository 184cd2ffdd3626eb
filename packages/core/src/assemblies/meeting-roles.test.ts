import { describe, expect, it } from 'vitest'
import { assemblyStates } from './assembly-state.ts'
import { refusalOf } from './granted.fixture.ts'
import { checkMeetingRoles, isRoleHeld, type MeetingRoles, meetingRoles } from './meeting-roles.ts'

const three = { facilitation: 'p01', minutes: 'p02', next_agenda: 'p03' }
const checking = (change: Partial<MeetingRoles['holders']>, sameHolderReason = '') =>
  refusalOf(checkMeetingRoles({ holders: { ...three, ...change }, sameHolderReason }))

describe('the three roles of an assembly (R101)', () => {
  it('are held by three people, or by fewer with a reason', () => {
    expect(checking({})).toBeNull()
    for (const role of meetingRoles) expect(checking({ [role]: null }, 'Personne.')).toBe('role_vacant')
    expect(checking({ next_agenda: 'p01' })).toBe('same_holder_reason_missing')
    expect(checking({ next_agenda: 'p01' }, ' ')).toBe('same_holder_reason_missing')
    expect(checking({ minutes: 'p01', next_agenda: 'p01' }, 'Je suis seule.')).toBeNull()
  })

  it('end by themselves', () => {
    const until = (role: 'facilitation' | 'minutes') =>
      assemblyStates.filter(state => isRoleHeld(role, state, null)).at(-1)
    expect([until('facilitation'), until('minutes')]).toEqual(['running', 'minutes_draft'])
    const agenda = assemblyStates.filter(next => isRoleHeld('next_agenda', 'published', next))
    expect(agenda.at(-1)).toBe('running')
    expect(isRoleHeld('next_agenda', 'approved', null)).toBe(true)
    for (const role of meetingRoles) expect(isRoleHeld(role, 'cancelled', null)).toBe(false)
    expect(isRoleHeld('next_agenda', 'published', 'cancelled')).toBe(false)
  })
})
