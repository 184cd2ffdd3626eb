import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import { remindAdvisors } from '../methods/advice-process.ts'
import { adviceView, withAdvice } from './advice-sheet.ts'
import { answerAdvice } from './answer-advice.ts'
import { askAdvice, clausesOf } from './ask-advice.ts'
import { bringToBody } from './bring-to-body.ts'
import { decideInRole } from './decide-in-role.ts'
import { escalateAdvice } from './escalate-advice.ts'
import { giveAdvice } from './give-advice.ts'
import { sheetOf, storedSheet } from './process-sheet.ts'

const hour = (n: number) => new Date(Date.UTC(2026, 10, 16, 8) + n * 3_600_000)
const processId = 'p'
const people = ['awa', 'bilal', 'dora'].map(personId => ({ personId, kind: 'affected' as const }))
const facts = {
  personId: 'clara',
  holds: true,
  decides: true,
  domain: 'Les clés\n\n L’accueil ',
  today: '2026-11-16' as CivilDate,
  advisors: people,
}
const input = {
  roleId: 'role',
  title: 'Clés',
  plan: 'Trois doubles.',
  clause: 1,
  reviewOn: '2027-02-18' as CivilDate,
  asked: [],
}
const asking = (change: object = {}, more: object = {}) =>
  askAdvice({ ...facts, ...more }, { ...input, ...change }, hour(0))
const advise = (sheet: ReturnType<typeof begun>, who: string, at: number, isImportant = false) =>
  granted(giveAdvice(sheet, who, { processId, text: 'Deux.', isImportant }, hour(at)))
const begun = () => granted(asking())
const decide = (sheet: ReturnType<typeof begun>, at: number, byId = 'clara') =>
  decideInRole(sheet, byId, { processId, revision: 1, text: 'Deux doubles.' }, hour(at))

describe('deciding in a role after advice (protocols §4)', () => {
  it('R12: rests on a line of the domain; a matter that none covers is never decided alone', () => {
    expect(clausesOf(facts.domain)).toEqual(['Les clés', 'L’accueil'])
    expect(begun().clause).toBe('L’accueil')
    const refusals = [{ clause: null }, { clause: 7 }, { plan: '' }, { reviewOn: facts.today }]
    expect(refusals.map(change => refusalOf(asking(change)))).toEqual([
      'domain_clause_missing',
      'domain_clause_missing',
      'plan_missing',
      'review_in_past',
    ])
    expect(refusalOf(asking({}, { holds: false }))).toBe('not_your_role')
    const brought = granted(bringToBody(facts, input))
    expect(refusalOf(decide(brought, 100))).toBe('advice_escalated')
    expect(refusalOf(bringToBody({ ...facts, holds: false }, input))).toBe('not_your_role')
    expect(refusalOf(bringToBody(facts, { ...input, plan: '' }))).toBe('plan_missing')
  })

  it('R13: at 10 h and 20 h two answer, the third is reminded at 48 h: no at 71 h, yes at 72 h, "1 sans réponse"', () => {
    const two = advise(advise(begun(), 'awa', 10), 'dora', 20, true)
    const reminded = withAdvice(two, granted(remindAdvisors(two, hour(48))))
    const can = (at: number) => adviceView(reminded, 'clara', hour(at)).can.decide
    expect([can(71), can(72)]).toEqual([false, true])
    expect(refusalOf(decide(reminded, 71))).toBe('advice_not_ready')
    expect(refusalOf(decide(reminded, 72))).toBe('important_advice_unanswered')
    const answered = granted(
      answerAdvice(reminded, 'clara', { processId, personId: 'dora', answer: 'Suivi.' }),
    )
    expect(refusalOf(decide(answered, 72, 'awa'))).toBe('decider_only')
    const decided = granted(decide(answered, 72))
    expect(adviceView(decided, 'awa', hour(73))).toMatchObject({ state: 'communicated', silent: 1 })
  })

  it('R14: whoever was asked brings it to the group, out of the hand of one person', () => {
    expect(refusalOf(escalateAdvice(begun(), 'zoe'))).toBe('decider_only')
    expect(refusalOf(decide(granted(escalateAdvice(begun(), 'awa')), 100))).toBe('advice_escalated')
  })

  it('comes back from storage as it was', () => {
    const sheet = advise(begun(), 'awa', 10)
    expect(sheetOf(JSON.parse(JSON.stringify(storedSheet(sheet))))).toEqual(sheet)
  })
})
