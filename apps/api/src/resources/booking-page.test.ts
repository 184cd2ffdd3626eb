import { afterAll, beforeAll, expect, it } from 'vitest'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { hours, lendingScene } from '../testing/resource-scene.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('R84: a request is accepted from its mail, by the press alone, and is then answered no more', async () => {
  const s = await lendingScene(api, 'courriel')
  const room = await s.offer(s.owner)
  const id = await s.ask(s.borrower, room, hours('14:00', '18:00'))
  const path = await actPathFor(api, 'moulin-courriel@exemple.test', 'demande')
  const reader = mailReader(api)
  const shown = await reader.get(path)
  for (const words of ['Prêter Salle du Moulin ?', 'Un bal de quartier.', 'de 14 h à 18 h'])
    expect(shown.body).toContain(words)
  expect(shown.body).not.toContain(' checked')
  expect((await s.booking(s.owner, id)).state).toBe('requested')
  const empty = await reader.post(path, {})
  expect([empty.status, empty.body.includes('id="answer-error"')]).toEqual([400, true])
  const done = await reader.post(path, { answer: 'accept' })
  expect(done.body).toContain(`href="/c/rives-courriel/moyens/reservation-${id}"`)
  expect((await s.booking(s.borrower, id)).state).toBe('confirmed')
  expect((await reader.get(path)).body).not.toContain('name="answer"')
})

it('R84: what was kept for a while in the page is still answered from the mail', async () => {
  const s = await lendingScene(api, 'garde')
  const room = await s.offer(s.owner)
  const id = await s.ask(s.borrower, room, hours('14:00', '18:00'))
  const path = await actPathFor(api, 'moulin-garde@exemple.test', 'demande')
  await s.answer(s.owner, id, 'hold')
  const reader = mailReader(api)
  expect((await reader.get(path)).body).toContain('name="answer"')
  await reader.post(path, { answer: 'accept' })
  expect((await s.booking(s.borrower, id)).state).toBe('confirmed')
})

it('R84: a no without a reason is asked for it, beside its field; with one the asker reads it', async () => {
  const s = await lendingScene(api, 'non')
  const room = await s.offer(s.owner)
  const id = await s.ask(s.borrower, room, hours('14:00', '18:00'))
  const path = await actPathFor(api, 'moulin-non@exemple.test', 'demande')
  const reader = mailReader(api)
  const bare = await reader.post(path, { answer: 'decline', reason: ' ' })
  expect(bare.body).toContain('id="reason-error"')
  expect((await s.booking(s.owner, id)).state).toBe('requested')
  await reader.post(path, { answer: 'decline', reason: 'Travaux jusqu’à lundi.' })
  expect(await s.booking(s.borrower, id)).toMatchObject({
    state: 'declined',
    reason: 'Travaux jusqu’à lundi.',
  })
})
