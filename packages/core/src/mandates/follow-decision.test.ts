import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../shared/time.ts'
import { followDecision, followStates, followUpOf, isOverdue } from './follow-decision.ts'
import { decisionStates } from './settle-decision.ts'

const today = '2026-11-19' as CivilDate

describe('what becomes of a decision (R20)', () => {
  it('does by itself what it can, and leaves to do what it only says', () => {
    expect(followUpOf(undefined, true).state).toBe('done')
    expect(followUpOf(undefined, false).state).toBe('to_do')
    const said = { state: 'in_progress' as const, dueOn: today, roleId: 'r1' }
    expect(followUpOf(said, true)).toBe(said)
  })

  it('is overdue from the day after its own on, until it is done or dropped', () => {
    const states = fc.constantFrom(...followStates)
    fc.assert(
      fc.property(states, fc.option(fc.integer({ min: -50, max: 50 })), (state, days) => {
        const dueOn = days === null ? null : addDays(today, days)
        const isOpen = state === 'to_do' || state === 'in_progress'
        expect(isOverdue({ state, dueOn, roleId: null }, today)).toBe(isOpen && days !== null && days < 0)
      }),
    )
  })

  it('is said by whoever sees to it or decides there, of what is in force', () => {
    const roleIds = ['r1']
    for (const state of decisionStates)
      for (const [isElector, isResponsible] of [
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        const facts = { decision: { state }, isElector, isResponsible, roleIds }
        const result = followDecision(facts, { roleId: 'r1' })
        const rule = state === 'in_force' ? 'mandates.not_theirs_to_follow' : 'mandates.not_in_force'
        if (state === 'in_force' && (isElector || isResponsible)) expect(result.ok).toBe(true)
        else expect(result).toMatchObject({ error: { code: rule } })
      }
    const facts = { decision: { state: 'in_force' as const }, isElector: true, isResponsible: false, roleIds }
    expect(followDecision(facts, { roleId: 'r9' })).toMatchObject({
      error: { code: 'mandates.role_missing' },
    })
    expect(followDecision(facts, { roleId: null }).ok).toBe(true)
  })
})
