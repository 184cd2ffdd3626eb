import { describe, expect, test } from 'vitest'
import { handsOnline, mayCloseOnline, type PutOnlineFacts, putOnline, remindsAt } from './put-online.ts'

const now = new Date('2026-11-20T09:00:00Z')
const facts = (change: Partial<PutOnlineFacts> = {}): PutOnlineFacts => ({
  state: 'agenda_open',
  hands: ['secretary'],
  startsAt: new Date('2026-12-03T17:30:00Z'),
  zone: 'Europe/Paris',
  remoteVotingArticle: 'Règlement intérieur, article 6',
  ...change,
})
const asked = { wording: 'Acheter une sono ?', onlineReason: 'urgent' as const }
const closesAt = new Date('2026-11-24T19:00:00Z')
const codeOf = (result: ReturnType<typeof putOnline>) => (result.ok ? result.value : result.error.code)

describe('R120: a vote between two assemblies is an exception', () => {
  test('it is minor or urgent, and says so when the assembly is near enough to wait', () => {
    expect(codeOf(putOnline(facts(), asked, closesAt, now))).toEqual({ couldWait: false })
    const near = facts({ startsAt: new Date('2026-11-26T17:30:00Z') })
    expect(codeOf(putOnline(near, asked, closesAt, now))).toEqual({ couldWait: true })
    expect(codeOf(putOnline(facts(), { ...asked, onlineReason: null }, closesAt, now))).toBe(
      'assemblies.online_reason_missing',
    )
  })

  test('L6: the statutes allow it, or there is none', () => {
    expect(codeOf(putOnline(facts({ remoteVotingArticle: null }), asked, closesAt, now))).toBe(
      'assemblies.remote_without_article',
    )
  })

  test('whoever convenes puts it, while its assembly lies ahead', () => {
    expect(codeOf(putOnline(facts({ hands: ['minute_taker'] }), asked, closesAt, now))).toBe(
      'assemblies.not_your_step',
    )
    for (const state of ['checked_in', 'running', 'closed', 'cancelled'] as const)
      expect(codeOf(putOnline(facts({ state }), asked, closesAt, now))).toBe('assemblies.step_not_now')
    expect(codeOf(putOnline(facts({ startsAt: now }), asked, closesAt, now))).toBe('assemblies.step_not_now')
  })

  test('people have an hour at least, and it is over when its assembly begins', () => {
    const until = (at: string) => codeOf(putOnline(facts(), asked, new Date(at), now))
    expect(until('2026-11-20T09:59:59Z')).toBe('assemblies.closes_too_soon')
    expect(until('2026-11-20T10:00:00Z')).toEqual({ couldWait: false })
    expect(until('2026-12-03T17:30:00Z')).toEqual({ couldWait: false })
    expect(until('2026-12-03T17:30:01Z')).toBe('assemblies.closes_after_assembly')
    expect(codeOf(putOnline(facts(), { ...asked, wording: '' }, closesAt, now))).toBe(
      'assemblies.wording_missing',
    )
  })

  test('whoever has not voted is reminded a day before its end, or halfway of a short one', () => {
    const opened = new Date('2026-11-20T09:00:00Z')
    expect(remindsAt(opened, new Date('2026-11-24T19:00:00Z'))).toEqual(new Date('2026-11-23T19:00:00Z'))
    expect(remindsAt(opened, new Date('2026-11-20T13:00:00Z'))).toEqual(new Date('2026-11-20T11:00:00Z'))
  })

  test('nobody ends it before its hour while voices are missing', () => {
    const at = (voted: number, when: Date) => mayCloseOnline({ closesAt, voted, entitled: 52 }, when).ok
    expect([at(1, now), at(51, now), at(52, now), at(1, closesAt)]).toEqual([false, false, true, true])
  })

  test('leading it is in the hands of whoever convenes, and of nobody more in an assembly', () => {
    expect(handsOnline('minor', ['secretary'])).toContain('facilitator')
    expect(handsOnline(null, ['secretary'])).toEqual(['secretary'])
    expect(handsOnline('minor', ['minute_taker'])).toEqual(['minute_taker'])
  })
})
