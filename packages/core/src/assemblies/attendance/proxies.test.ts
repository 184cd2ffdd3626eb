import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemblyStates } from '../assembly-state.ts'
import {
  checkProxyTime,
  type GivenProxy,
  giveProxy,
  possibleBallots,
  possibleOn,
  representedIn,
  revokeProxy,
} from './proxies.ts'
import { rollOfVoters } from './roll.fixture.ts'

const roll = rollOfVoters('A', 'B', 'C', 'D', 'E')
const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 17, minute))
const proxy = (pair: string, minute = 0): GivenProxy => ({
  giverId: pair[0] ?? '',
  holderId: pair[1] ?? '',
  givenAt: at(minute),
  revokedAt: null,
})
const cast = (present: string, proxies: readonly GivenProxy[], proxiesPerHolder: number | null = 1) =>
  possibleBallots({ roll, presentIds: [...present], proxies, proxiesPerHolder }).map(
    ({ voterId, castById }) => (voterId === castById ? voterId : `${voterId} by ${castById}`),
  )
const refusal = (
  given: readonly GivenProxy[],
  pair: string,
  proxiesPerHolder: number | null = 1,
  voters = roll,
): string | null => {
  const answer = giveProxy(
    { proxiesPerHolder, proxies: given, roll: voters },
    pair[0] ?? '',
    pair[1] ?? '',
    at(30),
  )
  return answer.ok ? null : answer.error.code.replace('assemblies.', '')
}

describe('the number of possible ballots (A7, input B)', () => {
  const given = [proxy('BA'), proxy('CD')]

  it('goes step by step as written', () => {
    expect(cast('AE', given)).toEqual(['A', 'E', 'B by A'])
    // Switched off for the meeting.
    expect(cast('AE', given, 0)).toEqual(['A', 'E'])
    expect(cast('AE', given, null)).toEqual(['A', 'E'])
    // On again, and D checks in.
    expect(cast('AED', given)).toEqual(['A', 'D', 'E', 'B by A', 'C by D'])
    // B checks in, and votes alone.
    expect(cast('AEDB', given)).toEqual(['A', 'B', 'D', 'E', 'C by D'])
    // A leaves: the own ballot goes, B is there.
    expect(cast('EDB', given)).toEqual(['B', 'D', 'E', 'C by D'])
  })

  it('a proxy of a proxy counts for nobody', () => {
    expect(cast('E', [proxy('BA'), proxy('AE')])).toEqual(['E', 'A by E'])
  })

  it('counts nobody twice, and no more for one holder than the rules allow', () => {
    expect(cast('A', [proxy('BA', 2), proxy('CA', 1)])).toEqual(['A', 'C by A'])
    expect(cast('AE', [proxy('BA', 1), proxy('BE', 2)])).toEqual(['A', 'E', 'B by A'])
    expect(cast('A', [{ ...proxy('BA'), revokedAt: at(3) }])).toEqual(['A'])
  })

  it('has no ballot of somebody who does not vote, present or represented', () => {
    const some = roll.map(entry => ({
      personId: entry.personId,
      status: entry.personId < 'C' ? ('dues_late' as const) : entry.status,
      groupIds: [],
    }))
    const facts = { roll: some, presentIds: ['A', 'D'], proxies: [proxy('BD'), proxy('CA'), proxy('EA')] }
    expect(possibleBallots({ ...facts, proxiesPerHolder: 3 })).toEqual([{ voterId: 'D', castById: 'D' }])
  })
})

describe('giving a proxy', () => {
  it('refuses oneself, a circle, a second above the ceiling, a second holder (A7, input B)', () => {
    expect(refusal([], 'AA')).toBe('proxy_to_oneself')
    expect(refusal([proxy('AB')], 'BA')).toBe('proxy_circular')
    expect(refusal([proxy('AB'), proxy('BC')], 'CA', 2)).toBe('proxy_circular')
    expect(refusal([proxy('BA')], 'CA')).toBe('proxy_ceiling')
    expect(refusal([proxy('BA')], 'CA', 2)).toBeNull()
    // C→E asked while C→D stands.
    expect(refusal([proxy('CD')], 'CE')).toBe('proxy_given_already')
    expect(refusal([{ ...proxy('CD'), revokedAt: at(9) }], 'CE')).toBeNull()
    expect(refusal([], 'BA')).toBeNull()
  })

  it('L7: has a ceiling that is said, never silent', () => {
    expect(refusal([], 'BA', null)).toBe('proxies_unsaid')
    expect(refusal([], 'BA', 0)).toBe('proxies_not_allowed')
  })

  it('is between two who vote', () => {
    expect(refusal([], 'BZ')).toBe('holder_not_entitled')
    expect(refusal([], 'ZB')).toBe('giver_not_entitled')
  })

  it('is taken back by who gave it', () => {
    expect(revokeProxy([proxy('BA'), proxy('CD')], 'C', at(9))).toEqual({
      ok: true,
      value: { giverId: 'C', holderId: 'D', givenAt: at(0), revokedAt: at(9) },
    })
    expect(revokeProxy([proxy('BA')], 'A', at(9))).toMatchObject({
      error: { code: 'assemblies.no_proxy_given' },
    })
  })
})

describe('the time of proxies', () => {
  const open = (isOver: boolean) => assemblyStates.filter(state => checkProxyTime(state, isOver).ok)

  it('is from the convocation to the end of the assembly, which may run late', () => {
    expect(open(false)).toEqual(['agenda_open', 'agenda_frozen', 'checked_in', 'running'])
    expect(open(true)).toEqual(['running'])
    expect(checkProxyTime('planned', false)).toMatchObject({
      error: { code: 'assemblies.not_convened_yet' },
    })
  })
})

describe('ballots of a question', () => {
  const given = [proxy('BA'), proxy('CD')]
  const on = (isRemote: boolean, isOnline: boolean, present: string) =>
    possibleOn(
      { isRemote, isOnline },
      { roll, presentIds: [...present], proxies: given, proxiesPerHolder: 1 },
    )
      .map(({ voterId, castById }) => (voterId === castById ? voterId : `${voterId} by ${castById}`))
      .toSorted()

  it('L6: from elsewhere, a holder casts what they hold from elsewhere; whoever gave it and is there votes alone', () => {
    expect(on(false, false, 'A')).toEqual(['A', 'B by A'])
    expect(on(true, false, '')).toEqual(['A', 'B by A', 'C by D', 'D', 'E'])
    expect(on(true, false, 'B')).toEqual(['A', 'B', 'C by D', 'D', 'E'])
  })

  it('R120: between two assemblies nobody votes by proxy', () => {
    expect(on(true, true, '')).toEqual([])
  })
})

describe('who was represented, and by whom (L8)', () => {
  const stay = (personId: string, from: number, to: number | null = null) => ({
    personId,
    arrivedAt: at(from),
    leftAt: to === null ? null : at(to),
  })
  const held = { from: at(0), to: at(60) }
  const said = (proxies: GivenProxy[], ...stays: ReturnType<typeof stay>[]) =>
    representedIn(proxies, stays, held).map(one => `${one.giverId} by ${one.holderId}`)

  it('is where the proxy stood, its holder was there, and whoever gave it was not', () => {
    expect(said([proxy('BA')], stay('A', -5))).toEqual(['B by A'])
    expect(said([proxy('BA')])).toEqual([])
    expect(said([proxy('BA')], stay('A', 0), stay('B', 0))).toEqual([])
    // B came late, or left early.
    expect(said([proxy('BA')], stay('A', 0), stay('B', 20))).toEqual(['B by A'])
    expect(said([proxy('BA')], stay('A', 0, 20), stay('B', 0, 20))).toEqual([])
    expect(said([proxy('BA')], stay('A', 0), stay('B', 0, 20))).toEqual(['B by A'])
    // Taken back before it began, and given to another.
    const again = [{ ...proxy('BA', -30), revokedAt: at(-10) }, proxy('BC', -10)]
    expect(said(again, stay('A', 0), stay('C', 0))).toEqual(['B by C'])
    // Taken back while it ran, after a vote may have been cast.
    expect(said([{ ...proxy('BA', -30), revokedAt: at(30) }], stay('A', 0))).toEqual(['B by A'])
    expect(said([proxy('BA', 70)], stay('A', 0))).toEqual([])
  })
})

const people = ['A', 'B', 'C', 'D', 'E']
const act = fc.record({
  giver: fc.constantFrom(...people),
  holder: fc.constantFrom(...people),
  revokes: fc.boolean(),
})

describe('whatever is given and taken back', () => {
  it('nobody votes twice, each ballot is cast by somebody there, no holder has more than the ceiling', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 20 }),
        fc.subarray(people),
        fc.nat(2),
        (acts, presentIds, proxiesPerHolder) => {
          let proxies: GivenProxy[] = []
          for (const { giver, holder, revokes } of acts) {
            const taken = revokeProxy(proxies, giver, at(1))
            if (revokes && taken.ok)
              proxies = [...proxies.filter(one => one.giverId !== giver || one.revokedAt), taken.value]
            const given = giveProxy({ proxiesPerHolder, proxies, roll }, giver, holder, at(0))
            if (given.ok) proxies = [...proxies, given.value]
          }
          const ballots = possibleBallots({ roll, presentIds, proxies, proxiesPerHolder })
          expect(new Set(ballots.map(one => one.voterId)).size).toBe(ballots.length)
          expect(ballots.every(one => presentIds.includes(one.castById))).toBe(true)
          for (const id of people)
            expect(
              ballots.filter(one => one.castById === id && one.voterId !== id).length,
            ).toBeLessThanOrEqual(proxiesPerHolder)
          const standing = proxies.filter(one => one.revokedAt === null)
          expect(new Set(standing.map(one => one.giverId)).size).toBe(standing.length)
          expect(presentIds.every(id => ballots.some(one => one.voterId === id && one.castById === id))).toBe(
            true,
          )
        },
      ),
    )
  })
})
