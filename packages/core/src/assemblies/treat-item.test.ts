import { describe, expect, it } from 'vitest'
import { endItem, type StartItemFacts, startItem } from './treat-item.ts'

const facts: StartItemFacts = {
  state: 'running',
  openItemId: null,
  leftItemIds: ['a', 'b', 'c'],
  phase: 'within',
}
const begin = (itemId: string, change: Partial<StartItemFacts> = {}, reason = '') => {
  const answer = startItem({ ...facts, ...change }, itemId, reason)
  return answer.ok ? answer.value.skipped : answer.error.code
}

describe('the points of an assembly that runs (protocols §1)', () => {
  it('one after another; another one than the next says why', () => {
    expect([begin('a'), begin('c', {}, 'L’invitée est là.')]).toEqual([0, 2])
    expect(begin('c')).toBe('assemblies.skip_reason_missing')
    expect(begin('z')).toBe('assemblies.item_done')
    expect(begin('a', { openItemId: 'b' })).toBe('assemblies.item_open')
    expect(begin('a', { state: 'checked_in' })).toBe('assemblies.step_not_now')
  })

  it('R100: none is begun once time is up', () => {
    expect(begin('a', { phase: 'ending' })).toBe(0)
    expect(begin('a', { phase: 'over' })).toBe('assemblies.time_is_up')
  })

  it('R106: a decision has its ballot or its consent, and an open ballot holds the point', () => {
    const end = (
      change: Partial<Parameters<typeof endItem>[0]>,
      outcome: Parameters<typeof endItem>[1],
      bodyId: string | null = null,
    ) => {
      const answer = endItem({ openItemId: 'a', openBallots: 0, decisions: 0, ...change }, outcome, bodyId)
      return answer.ok ? null : answer.error.code
    }
    expect(end({}, 'decision')).toBe('assemblies.decision_without_vote')
    expect(end({ decisions: 1 }, 'decision')).toBeNull()
    expect(end({ openBallots: 1, decisions: 1 }, 'decision')).toBe('assemblies.ballots_open')
    expect(end({ openItemId: null }, 'information')).toBe('assemblies.item_not_open')
    expect([end({}, 'referred'), end({}, 'referred', 'pole-1')]).toEqual([
      'assemblies.referred_to_nobody',
      null,
    ])
    for (const outcome of ['information', 'adjourned', 'nothing_further'] as const)
      expect(end({}, outcome)).toBeNull()
  })
})
