import { describe, expect, it } from 'vitest'
import { granted } from '../granted.fixture.ts'
import { orderQueue } from './order-queue.ts'
import { oracle, queueOf, second } from './queue.fixture.ts'
import { emptyQueue, isFirstSpeech, type SpeakingQueue, speakerOf } from './speaking-queue.ts'
import {
  answerDirectly,
  askToSpeak,
  beginItem,
  closeQueue,
  endTurn,
  giveTurn,
  isOverTime,
  removeRequest,
  setPriority,
  spokenSeconds,
  withdrawRequest,
} from './take-turns.ts'

const asking = (queue: SpeakingQueue, ...ids: string[]): SpeakingQueue =>
  ids.reduce((all, id, n) => granted(askToSpeak(all, id, false, second(n))), queue)
const rule1 = emptyQueue('less_spoken_then_priority')
const code = (answer: ReturnType<typeof askToSpeak>) => (answer.ok ? null : answer.error.code)

describe('turns', () => {
  it('A9: who waits may leave, and whoever speaks goes on', () => {
    const speaking = granted(giveTurn(asking(rule1, 'P', 'Q', 'R'), 'P', '', second(10)))
    const after = granted(removeRequest(granted(withdrawRequest(speaking, 'Q')), 'R'))
    expect(after.speaking).toEqual({ personId: 'P', kind: 'turn', startedAt: second(10) })
    expect(spokenSeconds(after, second(82))).toBe(72)
    expect(after.requests).toEqual([])
    expect(speakerOf(after, 'P').turnsInAssembly).toBe(0)
  })

  it('A9: a first speech is one until the first turn is over, also after withdrawing', () => {
    let queue = asking(rule1, 'Q')
    queue = asking(granted(withdrawRequest(queue, 'Q')), 'Q')
    expect(isFirstSpeech(queue, 'Q')).toBe(true)
    queue = granted(giveTurn(queue, 'Q', '', second(5)))
    expect(isFirstSpeech(queue, 'Q')).toBe(true)
    queue = granted(endTurn(queue, second(65))).queue
    expect([isFirstSpeech(queue, 'Q'), speakerOf(queue, 'Q').turnsInAssembly]).toEqual([false, 1])
    queue = asking(granted(withdrawRequest(asking(queue, 'Q'), 'Q')), 'Q')
    expect([isFirstSpeech(queue, 'Q'), speakerOf(queue, 'Q').turnsInAssembly]).toEqual([false, 1])
  })

  it('R103: another than the first of the rule takes a reason, and is counted', () => {
    const queue = queueOf('less_spoken_then_priority', oracle)
    expect(code(giveTurn(queue, 'Bruno', ' ', second(9)))).toBe('assemblies.override_reason_missing')
    const given = granted(giveTurn(queue, 'Bruno', 'La question est pour lui.', second(9)))
    expect([given.overrideCount, given.speaking?.personId]).toEqual([1, 'Bruno'])
    expect(granted(giveTurn(queue, 'Awa', '', second(9))).overrideCount).toBe(0)
    expect(granted(removeRequest(queue, 'Awa')).overrideCount).toBe(1)
    expect(granted(withdrawRequest(queue, 'Awa')).overrideCount).toBe(0)
  })

  it('a direct answer is no turn, for nobody', () => {
    const queue = asking(rule1, 'P', 'Q')
    const answering = granted(answerDirectly(queue, 'Q', second(20)))
    expect([49, 50].map(n => isOverTime(answering, second(n)))).toEqual([false, true])
    const speaking = granted(giveTurn(queue, 'P', '', second(20)))
    expect([199, 200].map(n => isOverTime(speaking, second(n)))).toEqual([false, true])
    expect([isOverTime(speaking, second(80), 60), isOverTime(queue, second(999))]).toEqual([true, false])
    const { queue: after, seconds } = granted(endTurn(answering, second(48)))
    expect(seconds).toBe(28)
    expect(after).toEqual(queue)
  })

  it('counts the turns that the others wait, and takes from everybody what they had on the last point', () => {
    let queue = granted(giveTurn(asking(rule1, 'P', 'Q'), 'P', '', second(3)))
    expect(queue.requests).toMatchObject([{ personId: 'Q', turnsWaited: 1 }])
    expect(code(beginItem(queue, null))).toBe('assemblies.turn_running')
    queue = granted(beginItem(granted(endTurn(queue, second(9))).queue, second(9)))
    expect(queue.requests).toEqual([])
    expect(speakerOf(queue, 'P')).toEqual({ turnsInAssembly: 1, turnsInItem: 0, hasPriority: false })
  })

  it('the flag is set by the person for this assembly, and forgotten when it closes', () => {
    const queue = setPriority(asking(rule1, 'P', 'Q'), 'Q', true)
    expect(orderQueue(queue)).toEqual(['Q', 'P'])
    expect(orderQueue(setPriority(queue, 'Q', false))).toEqual(['P', 'Q'])
    const kept = closeQueue(granted(giveTurn(queue, 'Q', '', second(4))))
    expect(JSON.stringify(kept)).not.toContain('true')
    expect(kept).toMatchObject({ requests: [], speaking: null, lastHadPriority: null })
  })

  it('two screens show the same second', () => {
    const queue = granted(giveTurn(asking(rule1, 'P'), 'P', '', second(0)))
    expect(
      [0, 999, 1000, 71_999].map(ms => spokenSeconds(queue, new Date(second(0).getTime() + ms))),
    ).toEqual([0, 0, 1, 71])
    expect(spokenSeconds(rule1, second(9))).toBe(0)
  })

  it('refuses a second request, a turn beside another, the end of none', () => {
    const queue = asking(rule1, 'P', 'Q')
    expect(code(askToSpeak(queue, 'P', false, second(9)))).toBe('assemblies.waiting_already')
    expect(code(withdrawRequest(queue, 'Z'))).toBe('assemblies.not_waiting')
    expect(code(removeRequest(queue, 'Z'))).toBe('assemblies.not_waiting')
    expect(code(giveTurn(queue, 'Z', '', second(9)))).toBe('assemblies.not_waiting')
    const speaking = granted(giveTurn(queue, 'P', '', second(9)))
    expect(code(askToSpeak(speaking, 'P', false, second(10)))).toBe('assemblies.speaking_now')
    expect(code(giveTurn(speaking, 'Q', '', second(10)))).toBe('assemblies.turn_running')
    expect(code(answerDirectly(speaking, 'Q', second(10)))).toBe('assemblies.turn_running')
    expect(endTurn(queue, second(10))).toMatchObject({ error: { code: 'assemblies.nobody_speaks' } })
  })
})
