import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked } from '../testing/ballot-scene.ts'
import { inDays } from '../testing/calendar-scene.ts'
import { quorumScene } from '../testing/quorum-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const majority = (quorum: { parts: number; of: number } | null) => {
  const { rule } = asked()
  return { rule: rule.method === 'majority' ? Object.assign({}, rule, { quorum }) : rule }
}

describe('the quorum of an assembly (R93)', () => {
  it('counts those there and those represented; without it an assembly starts only where that is said', async () => {
    const s = await quorumScene(api, 'quorum')
    await s.arrive(s.keeper, s.assemblyId, s.home.personId)
    expect((await s.getMeeting(s.keeper, s.assemblyId)).quorum).toEqual({
      needed: 2,
      there: 1,
      isReached: false,
    })
    expect(await refusalOf(s.start(s.keeper, s.assemblyId))).toBe('assemblies.quorum_missing')
    await s.giveProxy(s.dora.person, s.assemblyId, s.home.personId)
    expect((await s.getMeeting(s.keeper, s.assemblyId)).quorum).toMatchObject({ there: 2, isReached: true })
    expect(await refusalOf(s.adjournAll(s.keeper, s.assemblyId))).toBe('assemblies.quorum_not_missing')
    expect((await s.start(s.keeper, s.assemblyId)).state).toBe('running')
  })

  it('opens no ballot that decides while too few are there, and opens it once they are', async () => {
    const s = await quorumScene(api, 'sans-quorum')
    await s.arrive(s.keeper, s.assemblyId, s.home.personId)
    await s.startWithout(s.keeper, s.assemblyId)
    await s.startItem(s.keeper, s.itemId)
    expect((await s.list(s.keeper, s.assemblyId)).quorum).toEqual({ parts: 1, of: 2 })
    const ballotId = await s.draft(s.keeper, s.itemId, majority({ parts: 1, of: 2 }))
    expect((await s.get(s.keeper, ballotId)).quorumNeeded).toBe(2)
    expect(await refusalOf(s.open(s.keeper, ballotId))).toBe('assemblies.quorum_missing_to_vote')
    const sense = await s.put(s.keeper, s.itemId, { rule: { method: 'sense_check' } })
    expect((await s.get(s.keeper, sense)).state).toBe('open')
    // From elsewhere, those who vote are counted, no fewer than the rules ask for.
    const remote = await s.draft(s.keeper, s.itemId, Object.assign(majority(null), { isRemote: true }))
    expect(await refusalOf(s.open(s.keeper, remote))).toBe('assemblies.ballot_quorum_missing')
    await s.change(s.keeper, remote, Object.assign(majority({ parts: 1, of: 2 }), { isRemote: true }))
    await s.open(s.keeper, remote, null, 2)
    await s.vote(s.dora.person, remote, 'for')
    await s.close(s.keeper, remote)
    await s.proclaim(s.keeper, remote)
    expect((await s.get(s.keeper, remote)).result).toMatchObject({ outcome: 'no_quorum', quorumNeeded: 2 })
    await s.arrive(s.keeper, s.assemblyId, s.bilal.personId)
    expect((await s.open(s.keeper, ballotId)).state).toBe('open')
  })

  it('where it is missing the assembly may be adjourned: its points go on, its minutes say how many were there', async () => {
    const s = await quorumScene(api, 'ajourner')
    await s.arrive(s.keeper, s.assemblyId, s.home.personId)
    expect(await refusalOf(s.adjournAll(s.bilal.person, s.assemblyId))).toBe('assemblies.not_your_step')
    expect(await s.adjournAll(s.keeper, s.assemblyId)).toEqual({ state: 'closed', adjourned: 1 })
    expect(await refusalOf(s.adjournAll(s.keeper, s.assemblyId))).toBe('assemblies.step_not_now')
    expect((await s.getMeeting(s.keeper, s.assemblyId)).quorum).toMatchObject({ there: 1, needed: 2 })
    const next = await s.plan(s.keeper, { startsOn: inDays(60) })
    expect((await s.getAssembly(s.keeper, next)).points).toMatchObject([
      { title: 'Double des clés', carriedCount: 1 },
    ])
    await s.publish(s.bilal.person, s.assemblyId)
    const minutes = await s.getMinutes(s.dora.person, s.assemblyId)
    expect([minutes.quorum, minutes.record, minutes.points.map(one => one.outcome)]).toEqual([
      { needed: 2, there: 1 },
      [],
      ['adjourned'],
    ])
  })
})
