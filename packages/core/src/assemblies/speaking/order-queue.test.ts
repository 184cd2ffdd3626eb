import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { granted } from '../granted.fixture.ts'
import { orderQueue } from './order-queue.ts'
import { oracle, queueOf, second } from './queue.fixture.ts'
import { type SpeakingQueue, speakingRules } from './speaking-queue.ts'
import { askToSpeak, endTurn, giveTurn } from './take-turns.ts'

const waited = (queue: SpeakingQueue, turns: Record<string, number>): SpeakingQueue => ({
  ...queue,
  requests: queue.requests.map(one => ({ ...one, turnsWaited: turns[one.personId] ?? 0 })),
})

describe('the order of the speaking queue (protocols §1.2, R103)', () => {
  it('less spoken, then priority, then who asked first', () => {
    expect(orderQueue(queueOf('less_spoken_then_priority', oracle))).toEqual([
      'Awa',
      'Emma',
      'David',
      'Chloé',
      'Farid',
      'Bruno',
    ])
  })

  it('double list: not yet spoken on this point before the others', () => {
    expect(orderQueue(queueOf('double_list', oracle))).toEqual([
      'David',
      'Awa',
      'Emma',
      'Bruno',
      'Chloé',
      'Farid',
    ])
  })

  it('zipper: with and without the flag in turn, each by the first rule', () => {
    const queue = queueOf('zipper', oracle)
    expect(orderQueue(queue)).toEqual(['Awa', 'David', 'Emma', 'Farid', 'Chloé', 'Bruno'])
    expect(orderQueue({ ...queue, lastHadPriority: false })[0]).toBe('Awa')
    expect(orderQueue({ ...queue, lastHadPriority: true })).toEqual([
      'David',
      'Awa',
      'Farid',
      'Emma',
      'Bruno',
      'Chloé',
    ])
    expect(
      orderQueue(
        queueOf(
          'zipper',
          oracle.filter(one => !one.flag),
        ),
      ),
    ).toEqual(['David', 'Farid', 'Bruno'])
  })

  it('R105: online and waiting for more than two turns goes first among equals, and among them alone', () => {
    const three = [
      { id: 'Room', turns: 0, flag: false },
      { id: 'Online', turns: 0, flag: false, online: true },
      { id: 'Flag', turns: 0, flag: true },
    ]
    const queue = queueOf('less_spoken_then_priority', three)
    expect(orderQueue(waited(queue, { Online: 2, Room: 2 }))).toEqual(['Flag', 'Room', 'Online'])
    expect(orderQueue(waited(queue, { Online: 3, Room: 3 }))).toEqual(['Flag', 'Online', 'Room'])
    expect(orderQueue(waited(queueOf('double_list', three), { Online: 3 }))).toEqual([
      'Online',
      'Room',
      'Flag',
    ])
  })

  it('nobody waits for more than six turns: who did goes before everybody', () => {
    const queue = queueOf('less_spoken_then_priority', oracle)
    expect(orderQueue(waited(queue, { Bruno: 5 })).at(-1)).toBe('Bruno')
    expect(orderQueue(waited(queue, { Bruno: 6 }))[0]).toBe('Bruno')
    expect(orderQueue(waited(queue, { Bruno: 6, Farid: 7 })).slice(0, 2)).toEqual(['Farid', 'Bruno'])
  })

  const person = fc.record({
    turns: fc.nat(3),
    flag: fc.boolean(),
    online: fc.boolean(),
  })

  it('has everybody once, whatever order they are read in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakingRules), fc.array(person, { maxLength: 9 }), (rule, people) => {
        const queue = queueOf(
          rule,
          people.map((one, n) => ({ id: `p${n}`, turns: one.turns, flag: one.flag, online: one.online })),
        )
        const order = orderQueue(queue)
        expect(order.toSorted()).toEqual(queue.requests.map(one => one.personId).toSorted())
        expect(orderQueue({ ...queue, requests: queue.requests.toReversed() })).toEqual(order)
      }),
    )
  })

  it('one who spoke much speaks after six turns at the latest, however many newcomers ask', () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakingRules), fc.nat(9), (rule, turns) => {
        let queue = queueOf(rule, [{ id: 'patient', turns: turns + 1, flag: false }])
        let given = 0
        for (; given < 20; given++) {
          for (const n of [1, 2]) {
            const id = `new-${given}-${n}`
            queue = granted(askToSpeak(queue, id, false, second(10 * given + n)))
            queue = {
              ...queue,
              speakers: {
                ...queue.speakers,
                [id]: { turnsInAssembly: 0, turnsInItem: 0, hasPriority: n === 1 },
              },
            }
          }
          const [next = ''] = orderQueue(queue)
          queue = granted(endTurn(granted(giveTurn(queue, next, '', second(given))), second(given + 1))).queue
          if (next === 'patient') break
        }
        expect(given).toBeLessThanOrEqual(6)
      }),
    )
  })
})
