import { archipel, organisationNames } from '@reliance/core/positions/archipel.fixture.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { base64, foundMembers, openedRound } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('R87: three organisations sign, nine come from the file, and the page has the classes of the demo', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'archipel', organisationNames.slice(0, 3))
  const { roundId, statements } = await openedRound(
    host.person,
    spaceId,
    archipel.map(({ text }) => text),
  )
  expect(statements.map(one => one.number)).toEqual(archipel.map(({ number }) => number))
  const wide = [
    ['Organisation', ...archipel.map(({ number }) => `s${number}`)],
    ...organisationNames.map((name, index) => [name, ...archipel.map(({ signs }) => signs[index] ?? '')]),
  ]
  const content = base64(`\uFEFF${wide.map(row => row.join(';')).join('\r\n')}`)
  const imported = await host.person.positions.importCsv.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    content,
    listUnknown: true,
  })
  expect(imported).toMatchObject({
    imported: true,
    positionCount: 166,
    keptCount: 0,
    withoutSentenceCount: 27,
    listed: organisationNames.slice(3),
  })
  expect((await host.person.positions.agreements.query({ spaceId })).page).toBeNull()
  await host.person.positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 2 })
  for (const { person } of [host, ...guests]) {
    const { page, memberCount } = await person.positions.agreements.query({ spaceId, roundId })
    if (!page) throw new Error('a closed round is seen')
    expect(memberCount).toBe(12)
    expect(page.shown).toBe(4)
    expect(page.unites.map(item => item.number)).toEqual([10, 11, 14, 4, 6, 3, 5])
    expect(page.separates.map(item => item.number)).toEqual([2, 13, 8, 12])
    expect(page.open.map(item => item.number)).toEqual([9, 1, 7])
    const found = [...page.unites, ...page.separates, ...page.open].map(item => [item.number, item.class])
    expect(found.toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual(
      archipel.map(({ number, expected }) => [number, expected]),
    )
    const all = page.unites[0]?.organisations.agree.map(one => one.displayName)
    expect(all).toHaveLength(12)
    expect(all?.[0]).toBe('Atelier du Vélo têtu')
  }
  const exported = await host.person.positions.exportCsv.query({ spaceId, lang: 'fr' })
  expect(exported.positionCount).toBe(166)
  expect(exported.content.split('\r\n')).toHaveLength(168)
})
