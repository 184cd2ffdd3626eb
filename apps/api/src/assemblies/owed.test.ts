import { addDays } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decide, definingRole, givingMandate, passDays, today } from '../testing/decision-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { tensionScene } from '../testing/tension-life.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('R15, R20, R28: a late report, a decision that is not done and a tension come before the assembly by themselves', async () => {
  const s = await tensionScene(api, 'doit')
  const { spaceId, clara, dora, tensions, bodyId } = s
  const owed = () => dora.person.assemblies.owed.query({ spaceId })
  expect(await owed()).toEqual({ reports: [], decisions: [], tensions: [], meetings: [] })
  const tensionId = await tensions.say(clara.person, bodyId)
  // One of the circle below waits for that circle.
  await tensions.say(clara.person, s.circleId)
  const role = definingRole(bodyId, [], 'Compte')
  const given = givingMandate(role.roleId, clara.personId, {
    reportRhythm: 'monthly',
    endsOn: addDays(today(), 80),
  })
  const { decisionId } = await decide(s.proposer, [s.facilitator, dora.person], s.where, [
    role.effect,
    given.effect,
  ])
  const accepting = { mandateId: given.mandateId, typedName: 'Clara', revision: 1 }
  await clara.person.mandates.accept.mutate({ spaceId, requestId: requestId(), ...accepting })
  await clara.person.mandates.followDecision.mutate({
    spaceId,
    requestId: requestId(),
    decisionId,
    state: 'in_progress',
    dueOn: addDays(today(), 3),
    roleId: null,
    note: '',
  })
  await passDays(api, spaceId, 35)
  const after = await owed()
  expect(after.reports).toMatchObject([{ mandateId: given.mandateId, role: 'Compte', holder: 'Clara' }])
  expect(after.decisions).toMatchObject([{ decisionId, dueOn: addDays(today(), 3) }])
  expect(after.tensions).toEqual([{ tensionId, happens: 'Les clés manquent le mardi.' }])
  await tensions.settle(s.proposer, tensionId)
  expect((await owed()).tensions).toEqual([])
})
