import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ballotScene } from '../../testing/ballot-scene.ts'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const remoteScene = (slug: string) => ballotScene(api, slug, { remoteVotingArticle: 'statuts, article 9' })

const invited = (slug: string) =>
  (api.running.mailbox?.mails ?? [])
    .filter(mail => /un vote est ouvert/.test(mail.subject) && mail.to.includes(slug))
    .map(mail => mail.to)
const link = /href="(\/acte\/[\w-]{43})"/

it('R94: is offered with the majority that the policy of the body says', async () => {
  const s = await ballotScene(api, 'majorite', { majorityBase: 'present' })
  expect((await s.list(s.facilitator, s.assemblyId)).majorityBase).toBe('present')
})

describe('a ballot that one may vote on from elsewhere', () => {
  it('L6: opens where the rules of the body name the article that allows it, and nowhere else', async () => {
    const without = await ballotScene(api, 'sans-article')
    const ballotId = await without.draft(without.facilitator, without.itemId, { isRemote: true })
    expect(await refusalOf(without.open(without.facilitator, ballotId))).toBe(
      'assemblies.remote_without_article',
    )
    const s = await remoteScene('avec-article')
    const remote = await s.draft(s.facilitator, s.itemId, { isRemote: true })
    expect((await s.open(s.facilitator, remote)).state).toBe('open')
  })

  it('writes to those who vote and are not there, and to nobody else', async () => {
    const s = await remoteScene('distance')
    await s.put(s.facilitator, s.itemId, { isRemote: true })
    await actPathFor(api, 'dora@distance.test', 'un vote est ouvert')
    expect(invited('distance')).toEqual(['dora@distance.test'])
    await s.put(s.facilitator, s.itemId)
    expect(invited('distance')).toHaveLength(1)
  })

  it('L5: is voted on without a session, by a choice and a press; the page says first whether it is named', async () => {
    const s = await remoteScene('lien')
    const ballotId = await s.put(s.facilitator, s.itemId, { isRemote: true })
    const path = await actPathFor(api, 'dora@lien.test', 'un vote est ouvert')
    const reader = mailReader(api)
    const shown = await reader.get(path)
    expect(shown.body).toContain('Ce vote est nominatif')
    expect(shown.body).toContain('Adopter le règlement intérieur ?')
    expect(shown.body).not.toContain(' checked')
    expect((await s.get(s.dora.person, ballotId)).mine.hasVoted).toBe(false)
    const empty = await reader.post(path, {})
    expect([empty.status, empty.body.includes('id="choice-error"')]).toEqual([400, true])
    const done = await reader.post(path, { choice: 'for' })
    expect(done.body).toContain('Votre vote est enregistré')
    expect((await s.get(s.dora.person, ballotId)).mine.choice).toEqual({ kind: 'stance', stance: 'for' })
    // The answer leads to the page again: a vote may be changed until the ballot closes (R94).
    const [, again = ''] = link.exec(done.body) ?? []
    const changed = await reader.post(again, { choice: 'against' })
    expect(changed.body).toContain('Il prend la place de celui que vous aviez envoyé avant')
    expect((await s.get(s.dora.person, ballotId)).mine.choice).toEqual({ kind: 'stance', stance: 'against' })
    // A8: by the link and by the account, one vote.
    await s.vote(s.dora.person, ballotId, 'abstain')
    expect((await s.get(s.clara.person, ballotId)).turnout).toEqual({ voted: 1, possible: 4 })
    const [, late = ''] = link.exec(changed.body) ?? []
    await s.close(s.facilitator, ballotId)
    expect((await reader.get(late)).body).toContain('Ce vote est clos')
    expect((await reader.post(late, { choice: 'for' })).body).toContain('Ce vote est clos')
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({
      received: 1,
      counts: { abstain: 1 },
    })
  })

  it('says that it is secret, and seals what the link brings', async () => {
    const s = await remoteScene('lien-secret')
    const ballotId = await s.put(s.facilitator, s.itemId, { isRemote: true, secrecy: 'secret' })
    const path = await actPathFor(api, 'dora@lien-secret.test', 'un vote est ouvert')
    const reader = mailReader(api)
    expect((await reader.get(path)).body).toContain('Ce vote est secret')
    await reader.post(path, { choice: 'against' })
    expect((await s.get(s.dora.person, ballotId)).mine).toMatchObject({ hasVoted: true, choice: null })
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({
      received: 1,
      counts: { against: 1 },
    })
  })
})
