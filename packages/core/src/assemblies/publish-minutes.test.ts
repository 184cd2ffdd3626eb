import { describe, expect, it } from 'vitest'
import { approveMinutes } from './approve-minutes.ts'
import { now, wholeAssembly } from './assembly.fixture.ts'
import { assemblyStates } from './assembly-state.ts'
import { granted, refusalOf } from './granted.fixture.ts'
import type { AssemblyFacts } from './move-assembly.ts'
import { publishMinutes } from './publish-minutes.ts'
import { writeMinutes } from './write-minutes.ts'

const facts = (change: Partial<AssemblyFacts>): AssemblyFacts => Object.assign({}, wholeAssembly, change)

describe('minutes', () => {
  it('are written while the assembly runs and after, until they are published', () => {
    const open = assemblyStates.filter(state => writeMinutes(state, ['minute_taker']).ok)
    expect(open).toEqual(['running', 'closed', 'minutes_draft'])
    expect(writeMinutes('running', ['facilitator']).ok).toBe(true)
    expect(refusalOf(writeMinutes('running', ['secretary']))).toBe('not_your_step')
  })

  it('R106: are published from the closing on, with every ballot and a text for every point', () => {
    for (const state of ['closed', 'minutes_draft'] as const)
      expect(granted(publishMinutes(facts({ state }), now))).toBe('published')
    expect(refusalOf(publishMinutes(facts({ state: 'running' }), now))).toBe('step_not_now')
    expect(refusalOf(publishMinutes(facts({ state: 'published' }), now))).toBe('step_not_now')
    const closed = { state: 'closed' } as const
    expect(refusalOf(publishMinutes(facts({ ...closed, hands: ['facilitator'] }), now))).toBe('not_your_step')
    expect(refusalOf(publishMinutes(facts({ ...closed, recordedBallotIds: ['b1'] }), now))).toBe(
      'ballots_unrecorded',
    )
    expect(refusalOf(publishMinutes(facts({ ...closed, itemsWithoutText: 1 }), now))).toBe(
      'items_without_text',
    )
  })

  it('are approved in a later assembly that runs, by its facilitator', () => {
    const earlier = facts({ state: 'published', startsAt: new Date('2026-11-19T17:30:00Z') })
    const later = facts({ state: 'running', hands: ['facilitator'] })
    const none = { votesFor: 0, votesAgainst: 0 }
    expect(granted(approveMinutes(earlier, later, none, now))).toBe('approved')
    expect(granted(approveMinutes(earlier, later, { votesFor: 3, votesAgainst: 2 }, now))).toBe('approved')
    expect(refusalOf(approveMinutes(earlier, later, { votesFor: 2, votesAgainst: 2 }, now))).toBe(
      'approval_not_carried',
    )
    const others: [Partial<AssemblyFacts>, string][] = [
      [{ state: 'closed' }, 'step_not_now'],
      [{ startsAt: earlier.startsAt }, 'step_not_now'],
      [{ hands: ['minute_taker'] }, 'not_your_step'],
    ]
    for (const [change, code] of others)
      expect(refusalOf(approveMinutes(earlier, Object.assign({}, later, change), none, now))).toBe(code)
    expect(refusalOf(approveMinutes(facts({ state: 'closed' }), later, none, now))).toBe('step_not_now')
  })
})
