import { unanswered } from '@reliance/core/positions/position.ts'
import { type CutProxy, startCutProxy } from '@reliance/db/testing/cut-proxy.ts'
import { createTestDatabase } from '@reliance/db/testing/test-database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { foundMembers, openedRound } from './round-scene.ts'

let api: TestApi
let proxy: CutProxy
beforeAll(async () => {
  const database = await createTestDatabase()
  proxy = await startCutProxy(database.appUrl)
  api = await startTestApi({}, undefined, { ...database, appUrl: proxy.through(database.appUrl) })
})
afterAll(async () => {
  await api.stop()
  await proxy.stop()
})

test('P11: a row of the sheet that saves itself waits for the database five times at most', async () => {
  const { host, spaceId } = await foundMembers(api, 'autosave', ['La Garance commune'])
  const { statements } = await openedRound(host.person, spaceId, ['Nous partageons nos outils.'])
  const statementId = statements[0]?.statementId ?? ''
  const waits: number[] = []
  // What others ask meanwhile is counted as well: the fewest of several are those of the save.
  for (let revision = 0; revision < 8; revision++) {
    const before = proxy.sent()
    await host.person.positions.saveDraft.mutate({
      spaceId: host.spaceId,
      requestId: requestId(),
      coalitionId: spaceId,
      statementId,
      ...unanswered,
      stance: 'agree',
      reason: `Version ${revision}`,
      revision,
    })
    waits.push(proxy.sent() - before)
  }
  expect(Math.min(...waits)).toBeLessThanOrEqual(5)
})
