import { afterAll, beforeAll, expect, it } from 'vitest'
import { inDays } from '../testing/calendar-scene.ts'
import { meetingScene, passToAssembly } from '../testing/meeting-scene.ts'
import { quorumScene } from '../testing/quorum-scene.ts'
import { inviteInto } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('R102: whoever never came to one that was held is there for the first time, and the assembly begins with a round', async () => {
  const s = await meetingScene(api, 'nouvelle')
  const next = await s.plan(s.keeper, { startsOn: inDays(34) })
  await s.convene(s.keeper, next)
  await s.run()
  await s.startItem(s.keeper, s.itemIds[0] ?? '')
  await s.endItem(s.keeper, s.itemIds[0] ?? '', 'information')
  await s.close(s.keeper, s.assemblyId)
  const nour = await inviteInto(api, s.home, 'nour@nouvelle.test', 'Nour')
  await passToAssembly(api, s.spaceId, next)
  await s.holdRoles(s.keeper, next, s.ids)
  expect((await s.arrive(s.keeper, next, s.memberId)).isFirst).toBe(false)
  const before = await s.getMeeting(s.keeper, next)
  expect([before.beginsWithRound, before.counts.firstTimers]).toEqual([null, 0])
  // Nour comes, goes and comes back: one person.
  expect((await s.arrive(s.keeper, next, nour.personId)).isFirst).toBe(true)
  await s.leave(s.keeper, next, nour.personId)
  expect((await s.getMeeting(s.keeper, next)).beginsWithRound).toBe(null)
  await s.arrive(nour.person, next, nour.personId, 'online')
  const after = await s.getMeeting(s.keeper, next)
  expect([after.beginsWithRound, after.counts.firstTimers]).toEqual(['first_timers', 1])
  expect(after.people.filter(one => one.isFirst).map(one => one.name)).toEqual(['Nour'])
  await s.start(s.keeper, next, 'La salle n’a pas de réseau.')
  await s.close(s.keeper, next)
  // At the third one nobody is new.
  const third = await s.plan(s.keeper, { startsOn: inDays(60) })
  await s.convene(s.keeper, third)
  await passToAssembly(api, s.spaceId, third)
  await s.holdRoles(s.keeper, third, s.ids)
  expect((await s.arrive(s.keeper, third, nour.personId)).isFirst).toBe(false)
  expect((await s.getMeeting(s.keeper, third)).beginsWithRound).toBe(null)
})

it('R102: one that was adjourned because too few came was not held', async () => {
  const s = await quorumScene(api, 'pas-tenue')
  await s.arrive(s.keeper, s.assemblyId, s.home.personId)
  const next = await s.plan(s.keeper, { startsOn: inDays(60) })
  await s.convene(s.keeper, next)
  await s.adjournAll(s.keeper, s.assemblyId)
  await passToAssembly(api, s.spaceId, next)
  await s.holdRoles(s.keeper, next, [s.home.personId, s.bilal.personId, s.clara.personId])
  expect((await s.arrive(s.keeper, next, s.home.personId)).isFirst).toBe(false)
  expect((await s.getMeeting(s.keeper, next)).beginsWithRound).toBe('first_assembly')
})
