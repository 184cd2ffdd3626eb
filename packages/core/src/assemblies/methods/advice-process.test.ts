import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import {
  type AdviceProcess,
  answerAdvice,
  beginConsulting,
  decideAfterAdvice,
  decideInEmergency,
  defaultAdvicePolicy,
  endAdvice,
  giveAdvice,
  isConsultingLate,
  isReady,
  remindAdvisors,
  unanswered,
} from './advice-process.ts'

const hour = (n: number) => new Date(Date.UTC(2026, 10, 16, 8) + n * 3_600_000)
const policy = defaultAdvicePolicy
const intention: AdviceProcess = {
  state: 'intention',
  deciderId: 'clara',
  domainClauseId: 'domain-3',
  reviewOn: '2027-02-18' as CivilDate,
  advisors: [],
  consultedAt: null,
  remindedAt: null,
  isEmergency: false,
  decidedAt: null,
}
const three = [
  { personId: 'awa', kind: 'affected' },
  { personId: 'bilal', kind: 'affected' },
  { personId: 'dora', kind: 'experienced' },
] as const
const consulting = granted(beginConsulting(intention, policy, 'clara', three, hour(0)))
const advised = (process: AdviceProcess, who: string, at: number, isImportant = false) =>
  granted(giveAdvice(process, who, 'Plutôt le jeudi.', isImportant, hour(at)))

describe('deciding after advice (protocols §4, R13)', () => {
  it('two of three answered, one silent, reminded at 48 h: not at 71 h, and at 72 h, "1 sans réponse"', () => {
    const two = advised(advised(consulting, 'awa', 10), 'dora', 20)
    expect([71, 72, 100].map(at => isReady(two, policy, hour(at)))).toEqual([false, false, false])
    const reminded = granted(remindAdvisors(two, hour(48)))
    expect([71, 72].map(at => isReady(reminded, policy, hour(at)))).toEqual([false, true])
    expect(refusalOf(decideAfterAdvice(reminded, policy, 'clara', hour(71)))).toBe('advice_not_ready')
    const decided = granted(decideAfterAdvice(reminded, policy, 'clara', hour(72)))
    expect([decided.state, unanswered(decided)]).toEqual(['decided', ['bilal']])
  })

  it('or as soon as all have answered', () => {
    const all = three.reduce((process, one) => advised(process, one.personId, 3), consulting)
    expect(isReady(all, policy, hour(4))).toBe(true)
  })

  it('rests on a line of the domain, with a review, and asks who is affected, and who knows where the policy says so', () => {
    const asking = (
      change: Partial<AdviceProcess>,
      advisors: Parameters<typeof beginConsulting>[3] = three,
    ) => refusalOf(beginConsulting({ ...intention, ...change }, policy, 'clara', advisors, hour(0)))
    expect(asking({ domainClauseId: null })).toBe('domain_clause_missing')
    expect(asking({ reviewOn: null })).toBe('review_missing')
    expect(asking({}, [])).toBe('nobody_affected_asked')
    expect(asking({}, [{ personId: 'dora', kind: 'experienced' }])).toBe('nobody_affected_asked')
    // Oneself is nobody to ask.
    expect(asking({}, [{ personId: 'clara', kind: 'affected' }])).toBe('nobody_affected_asked')
    expect(asking({}, [{ personId: 'awa', kind: 'affected' }])).toBeNull()
    const strict = { delayHours: 72, asksExperienced: true }
    expect(refusalOf(beginConsulting(intention, strict, 'clara', three.slice(0, 2), hour(0)))).toBe(
      'nobody_experienced_asked',
    )
  })

  it('each advice marked as important has its line of answer', () => {
    let process = three.reduce(
      (done, one) => advised(done, one.personId, 3, one.personId === 'dora'),
      consulting,
    )
    expect(refusalOf(decideAfterAdvice(process, policy, 'clara', hour(4)))).toBe(
      'important_advice_unanswered',
    )
    expect(refusalOf(answerAdvice(process, 'clara', 'dora', ' '))).toBe('advice_missing')
    expect(refusalOf(answerAdvice(process, 'awa', 'dora', 'Suivi.'))).toBe('decider_only')
    process = granted(answerAdvice(process, 'clara', 'dora', 'Suivi.'))
    expect(refusalOf(decideAfterAdvice(process, policy, 'clara', hour(4)))).toBeNull()
    // Advice given anew is to be answered anew.
    expect(refusalOf(decideAfterAdvice(advised(process, 'dora', 5, true), policy, 'clara', hour(6)))).toBe(
      'important_advice_unanswered',
    )
  })

  it('one person decides, and nobody else; who was asked advises', () => {
    const all = three.reduce((process, one) => advised(process, one.personId, 3), consulting)
    expect(refusalOf(decideAfterAdvice(all, policy, 'awa', hour(4)))).toBe('decider_only')
    expect(refusalOf(giveAdvice(consulting, 'elio', 'Non.', false, hour(4)))).toBe('not_asked')
    expect(refusalOf(giveAdvice(consulting, 'awa', ' ', false, hour(4)))).toBe('advice_missing')
  })

  it('R14: brought to the body above, it is out of the hand of who would have decided', () => {
    const all = three.reduce((process, one) => advised(process, one.personId, 3), consulting)
    const escalated = granted(endAdvice(all, 'escalate', 'awa'))
    expect(refusalOf(decideAfterAdvice(escalated, policy, 'clara', hour(100)))).toBe('advice_escalated')
    expect(refusalOf(answerAdvice(escalated, 'clara', 'awa', 'Suivi.'))).toBe('advice_escalated')
    expect(refusalOf(endAdvice(all, 'escalate', 'elio'))).toBe('decider_only')
    expect(refusalOf(endAdvice(all, 'abandon', 'awa'))).toBe('decider_only')
  })

  it('in an emergency decides first and asks within 48 hours, which is flagged', () => {
    expect(refusalOf(decideInEmergency({ ...intention, domainClauseId: null }, 'clara', hour(0)))).toBe(
      'domain_clause_missing',
    )
    const decided = granted(decideInEmergency(intention, 'clara', hour(0)))
    expect([
      decided.isEmergency,
      isConsultingLate(decided, hour(48)),
      isConsultingLate(decided, hour(49)),
    ]).toEqual([true, false, true])
    const asked = granted(beginConsulting(decided, policy, 'clara', three, hour(47)))
    expect([asked.state, isConsultingLate(asked, hour(99))]).toEqual(['decided', false])
    expect(advised(asked, 'awa', 50).advisors[0]?.advice?.text).toBe('Plutôt le jeudi.')
    const told = granted(endAdvice(asked, 'communicate', 'clara'))
    expect(advised(told, 'awa', 50).advisors[0]?.advice?.text).toBe('Plutôt le jeudi.')
    const over = { ...told, isEmergency: false }
    expect(refusalOf(giveAdvice(over, 'awa', 'Trop tard.', false, hour(50)))).toBe('process_step_not_now')
    expect(
      isConsultingLate(granted(beginConsulting(decided, policy, 'clara', three, hour(60))), hour(99)),
    ).toBe(true)
    expect(refusalOf(beginConsulting(asked, policy, 'clara', three, hour(60)))).toBe('process_step_not_now')
    expect(isConsultingLate(consulting, hour(99))).toBe(false)
  })

  it('goes through its states in order', () => {
    const ways = (['communicate', 'review', 'abandon', 'escalate'] as const).map(act =>
      (['intention', 'consulting', 'decided', 'communicated', 'reviewed'] as const).flatMap(state => {
        const answer = endAdvice({ ...consulting, state }, act, 'clara')
        return answer.ok ? [`${state} → ${answer.value.state}`] : []
      }),
    )
    expect(ways).toEqual([
      ['decided → communicated'],
      ['communicated → reviewed'],
      ['consulting → abandoned'],
      ['consulting → escalated'],
    ])
    expect(refusalOf(remindAdvisors(intention, hour(0)))).toBe('process_step_not_now')
  })
})
