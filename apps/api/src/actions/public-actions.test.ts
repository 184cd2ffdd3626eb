import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionsScene } from '../testing/actions-scene.ts'
import { agendaOf } from '../testing/calendar-scene.ts'
import { mailReader } from '../testing/mail-pages.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'
import { publicFiles, publicPages } from '../wiring/contexts.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** The name of whoever takes part discreetly, in its slug as well: nothing outside may say it. */
const canary = 'troisième'

it('R56: whoever takes part discreetly stands in nothing that anybody outside can read', async () => {
  const s = await actionsScene(api, 'canari')
  const { actionId } = await s.add(s.host, { audience: 'public', amplify: ['come'] })
  await s.join(s.guest, actionId, { contribution: 'Nous tenons la buvette.' })
  await s.join(s.third, actionId, { discretion: 'discreet', contribution: `Le tract de ${canary}.` })
  await s.add(s.guest, { title: 'Réunion de la coalition seule', audience: 'members' })
  await s.add(s.guest, { title: 'Idée gardée', audience: 'public', isDraft: true })
  await s.win(s.third, actionId, `Victoire de ${canary}`)
  await s.amplify(s.guest, actionId, 'come', 12)
  await agendaOf(s.spaceId).add(s.host.person, { audience: 'public' })
  const outside = mailReader(api)
  const letters = [
    ...new Set([...Object.keys(publicPages), ...Object.keys(publicFiles).map(one => one.slice(0, 1))]),
  ]
  const files = Object.keys(publicFiles).map(one => one.split('/').slice(1).join('/'))
  const paths = letters.flatMap(letter => [
    `/p/${letter}`,
    `/p/${letter}/${s.slug}`,
    `/p/${letter}/${s.slug}?lang=en`,
    ...files.map(file => `/p/${letter}/${s.slug}/${file}`),
  ])
  const answers = await Promise.all(paths.map(async path => ({ path, answer: await outside.get(path) })))
  const read = answers.filter(({ answer }) => answer.status === 200)
  // The page of the coalition is among them, and says what may be said.
  const page = read.find(({ path }) => path === `/p/c/${s.slug}`)?.answer.body ?? ''
  expect(page).toContain('Nos actions')
  expect(page).toContain('Marche pour le fleuve')
  expect(page).toContain('Portée par canari hôte (Secrétariat Communication)')
  expect(page).toContain('Avec canari invitée')
  expect(read.map(({ path }) => path)).toContain(`/p/c/${s.slug}/agenda.ics`)
  for (const { path, answer } of read)
    for (const word of [canary, 'canari-troisieme', 'coalition seule', 'Idée gardée', 'buvette', 'Victoire'])
      expect([path, word, answer.body.includes(word)]).toEqual([path, word, false])
  // A file that leaves the coalition names nobody who is discreet either.
  const { content } = await s.reader.actions.exportPlan.query({ spaceId: s.spaceId })
  expect(content).toContain('Marche pour le fleuve')
  expect(content).toContain('canari invitée')
  expect(content).not.toContain(canary)
  // Once it appears, it does so there too: the walk above sees what there is to see.
  await s.join(s.third, actionId)
  expect((await outside.get(`/p/c/${s.slug}`)).body).toContain(canary)
  await s.join(s.third, actionId, { discretion: 'discreet' })
  expect((await outside.get(`/p/c/${s.slug}`)).body).not.toContain(canary)
})
