import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemblyStates } from '../assembly-state.ts'
import { type Answered, answerConvocation, placesOf } from './answer-convocation.ts'

const answered = (personId: string, minute: number, change: Partial<Answered> = {}): Answered => ({
  personId,
  answer: 'present',
  inRoom: true,
  answeredAt: new Date(Date.UTC(2026, 10, 10, 9, minute)),
  ...change,
})

describe('answers to a convocation', () => {
  it('are taken from the convocation on, until the assembly starts', () => {
    const said = assemblyStates.map(state => {
      const answer = answerConvocation({ state, isConvoked: true, former: null }, answered('a', 1))
      return answer.ok ? state : answer.error.code
    })
    expect(said.slice(0, 6)).toEqual([
      'assemblies.not_convened_yet',
      'convened',
      'agenda_open',
      'agenda_frozen',
      'checked_in',
      'assemblies.answer_too_late',
    ])
    expect(new Set(said.slice(5))).toEqual(new Set(['assemblies.answer_too_late']))
    expect(
      answerConvocation({ state: 'convened', isConvoked: false, former: null }, answered('a', 1)),
    ).toMatchObject({ error: { code: 'assemblies.not_convoked' } })
  })

  it('the same answer again keeps its place; another one is new', () => {
    const former = answered('a', 1)
    const again = (change: Partial<Answered>) => {
      const answer = answerConvocation(
        { state: 'convened', isConvoked: true, former },
        answered('a', 9, change),
      )
      return answer.ok ? answer.value.answeredAt.getUTCMinutes() : null
    }
    expect([again({}), again({ inRoom: false }), again({ answer: 'excused' })]).toEqual([1, 9, 9])
  })
})

describe('a room with limited places', () => {
  it('goes by the order of the answers; a place given back goes to whoever waits first', () => {
    const four = [answered('d', 4), answered('b', 2), answered('a', 1), answered('c', 3)]
    expect(placesOf(four, 2)).toEqual({ seated: ['a', 'b'], waiting: ['c', 'd'] })
    expect(
      placesOf([...four.slice(0, 2), answered('a', 5, { answer: 'excused' }), ...four.slice(3)], 2),
    ).toEqual({ seated: ['b', 'c'], waiting: ['d'] })
    expect(placesOf(four, null)).toEqual({ seated: ['a', 'b', 'c', 'd'], waiting: [] })
  })

  it('asks no place of those who come online', () => {
    const online = answered('b', 2, { inRoom: false })
    expect(placesOf([answered('a', 1), online, answered('c', 3)], 1)).toEqual({
      seated: ['a'],
      waiting: ['c'],
    })
  })

  it('never seats more than it holds, and nobody waits while one is free', () => {
    const answers = fc.uniqueArray(
      fc.record({
        personId: fc.integer({ min: 0, max: 30 }).map(n => `p${n}`),
        answer: fc.constantFrom('present', 'excused', 'absent', 'proxy'),
        inRoom: fc.boolean(),
        answeredAt: fc.nat(20).map(n => new Date(n)),
      }),
      { selector: one => one.personId },
    )
    fc.assert(
      fc.property(answers, fc.nat(12), (all, places) => {
        const { seated, waiting } = placesOf(all, places)
        expect(seated.length).toBeLessThanOrEqual(places)
        expect(waiting.length === 0 || seated.length === places).toBe(true)
        const coming = all.filter(one => one.answer === 'present' && one.inRoom).length
        expect(new Set([...seated, ...waiting]).size).toBe(coming)
        expect(placesOf(all.toReversed(), places)).toEqual({ seated, waiting })
      }),
    )
  })
})
