import { afterAll, beforeAll, expect, it } from 'vitest'
import { base64, foundMembers, openedRound } from './positions/round-scene.ts'
import { requestId } from './testing/scenes.ts'
import { baseUrl, refusalOf, startTestApi, type TestApi } from './testing/test-api.ts'

let api: TestApi
let scene: Awaited<ReturnType<typeof foundMembers>>
beforeAll(async () => {
  api = await startTestApi()
  scene = await foundMembers(api, 'mots-pieges', ['Garance', 'Levain'])
})
afterAll(() => api.stop())

it('a cookie of somebody else on the host, that does not decode, shuts nobody out', async () => {
  const own = api.cookieOf(scene.host.person)
  const ask = (cookie: string) =>
    fetch(`${api.origin}/trpc/identity.whoAmI`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: baseUrl,
      },
    })
  for (const foreign of ['x=%ff', 'x=%', 'x=%ff; y=%'])
    for (const cookie of [`${foreign}; ${own}`, `${own}; ${foreign}`]) {
      const answer = await ask(cookie)
      expect([answer.status, (await answer.text()).includes(scene.host.personId)]).toEqual([200, true])
    }
  expect((await ask('x=%ff')).status).toBe(200)
})

it('a word that every object has is no kind of effect, and no position', async () => {
  const { host, spaceId } = scene
  const { bodies } = await host.person.mandates.organigram.query({ spaceId })
  const bodyId = bodies.find(one => one.isSovereign)?.bodyId ?? ''
  const { roundId } = await openedRound(host.person, spaceId, ['Un énoncé.', 'Un autre énoncé.'])
  for (const word of ['__proto__', 'constructor', 'toString']) {
    const effects = [{ kind: word, payload: {} }]
    const empty = { text: 'Essai', askedIds: [], typedName: '', fileIds: [], meeting: null, replacesId: null }
    const proposing = host.person.mandates.propose.mutate({
      spaceId,
      requestId: requestId(),
      bodyId,
      effects,
      ...empty,
    })
    expect(await refusalOf(proposing)).toBe('mandates.unknown_effect')
    expect(await host.person.mandates.preview.query({ spaceId, bodyId, effects })).toMatchObject({
      effects: [],
    })
    const imported = await host.person.positions.importCsv.mutate({
      spaceId,
      requestId: requestId(),
      roundId,
      listUnknown: false,
      content: base64(`organisation;énoncé;position\nLevain;1;${word}`),
    })
    expect(imported).toMatchObject({ imported: false })
  }
})

it('a number that the database cannot hold is refused beside its field', async () => {
  const { host, spaceId } = scene
  for (const number of [2_147_483_648, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
    expect(await refusalOf(host.person.mandates.decisions.query({ spaceId, before: number }))).toBe(
      'shared.wrong_input',
    )
    const edit = { name: 'Coalition', purpose: '', isPublic: false, revision: number }
    expect(
      await refusalOf(host.person.coalitions.edit.mutate({ spaceId, requestId: requestId(), ...edit })),
    ).toBe('shared.wrong_input')
  }
})
