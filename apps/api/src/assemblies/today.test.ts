import { afterAll, beforeAll, expect, it } from 'vitest'
import { ballotsOf } from '../testing/ballot-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { meetingScene, passToAssembly } from '../testing/meeting-scene.ts'
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const linesIn = async (person: TestPerson, spaceId: string, list: 'waiting' | 'late' = 'waiting') => {
  const { [list]: lines } = await person.notifications.today.query({ spaceId })
  return lines.flatMap(one => (one.kind === 'assembly' ? [`${one.step} ${one.page}`] : []))
}

it('says what an assembly asks of each person, from its convocation to its minutes (R107)', async () => {
  const s = await meetingScene(api, 'jour-assemblee')
  const { spaceId, assemblyId } = s
  const [first = ''] = s.itemIds
  const ballots = ballotsOf(spaceId)
  const of = (person: TestPerson) => linesIn(person, spaceId)
  // Twenty days ahead it is no matter of today.
  expect(await of(s.member)).toEqual([])
  await passDays(api, spaceId, 8)
  expect(await of(s.member)).toEqual([`answer ${assemblyId}`])
  await s.answer(s.member, assemblyId, 'present')
  expect(await of(s.member)).toEqual([])
  expect(await of(s.third)).toEqual([`answer ${assemblyId}`])
  // Whoever supports is not convened.
  expect(await of(s.supporter)).toEqual([])
  await passToAssembly(api, spaceId, assemblyId)
  expect(await of(s.keeper)).toEqual([`hold ${assemblyId}/seance`])
  await s.holdRoles(s.keeper, assemblyId, s.ids)
  expect(await of(s.third)).toEqual([`join ${assemblyId}/seance`])
  for (const id of [s.keeperId, s.memberId]) await s.arrive(s.keeper, assemblyId, id)
  await s.start(s.keeper, assemblyId, 'La salle n’a pas de réseau.')
  await s.startItem(s.keeper, first)
  const ballotId = await ballots.put(s.keeper, first)
  expect(await of(s.member)).toEqual([`vote scrutin-${ballotId}`, `join ${assemblyId}/seance`])
  // Whoever is not there has no vote on it.
  expect(await of(s.third)).toEqual([`join ${assemblyId}/seance`])
  await ballots.vote(s.member, ballotId, 'for')
  expect(await of(s.member)).toEqual([`join ${assemblyId}/seance`])
  await ballots.close(s.keeper, ballotId)
  await ballots.proclaim(s.keeper, ballotId)
  await s.endItem(s.keeper, first, 'decision')
  // Past its hour it is still held, and stands among those that are not over.
  await passToAssembly(api, spaceId, assemblyId, 125)
  expect(await of(s.third)).toEqual([`join ${assemblyId}/seance`])
  expect((await s.listAssemblies(s.third)).items.map(one => one.id)).toEqual([assemblyId])
  expect((await s.listAssemblies(s.third, 'past')).items).toEqual([])
  await s.close(s.keeper, assemblyId)
  expect(await of(s.member)).toEqual([`minutes ${assemblyId}/compte-rendu`])
  expect(await of(s.third)).toEqual([])
  await passDays(api, spaceId, 2)
  expect(await of(s.member)).toEqual([])
  expect(await linesIn(s.member, spaceId, 'late')).toEqual([`minutes ${assemblyId}/compte-rendu`])
})
