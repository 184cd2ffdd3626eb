import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionsScene } from '../testing/actions-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mails = (address: string, about: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && one.subject.includes(about))

it('R80: each organisation answers once asked, with what it misses; the coalition recognises itself or not', async () => {
  const s = await actionsScene(api, 'accord')
  expect(await refusalOf(s.ask(s.host.person))).toBe('actions.plan_empty')
  await s.add(s.host)
  expect(await refusalOf(s.ask(s.guest.person))).toBe('mandates.power_missing')
  const { checkId } = await s.ask(s.host.person, 60)
  expect(await refusalOf(s.ask(s.host.person))).toBe('actions.recognition_open')
  // Who takes part in nothing is asked as the others are, and answers as they do (R64).
  const waits = async () =>
    (await s.third.person.notifications.today.query({ spaceId: s.spaceId })).waiting.map(one => one.kind)
  expect(await waits()).toContain('recognition')
  await s.answerPlan(s.third, checkId, 'yes')
  expect(await waits()).not.toContain('recognition')
  expect(await refusalOf(s.answerPlan(s.guest, checkId, 'no'))).toBe('actions.missing_missing')
  await s.answerPlan(s.guest, checkId, 'no', 'Rien sur le logement.')
  await s.answerPlan(s.host, checkId, 'partly', 'Une date de plus.')
  const before = await s.recognition(s.reader)
  expect(before.check).toMatchObject({
    titles: ['Marche pour le fleuve'],
    memberCount: 3,
    result: { counts: { yes: 1, partly: 1, no: 1 }, share: 66, unanswered: 1, holds: false },
  })
  expect(before.answers.map(one => [one.name, one.missing])).toEqual([
    ['accord hôte', 'Une date de plus.'],
    ['accord invitée', 'Rien sur le logement.'],
    ['accord troisième', ''],
  ])
  expect(before.can).toEqual({ open: false, close: false, answerFor: [] })
  expect(await refusalOf(s.replyTo(s.guest.person, checkId, s.guest.spaceId))).toBe('mandates.power_missing')
  expect(await refusalOf(s.replyTo(s.host.person, checkId, s.third.spaceId))).toBe('actions.nothing_missed')
  await s.replyTo(s.host.person, checkId, s.guest.spaceId)
  expect((await s.recognition(s.reader)).check?.result.holds).toBe(true)
  await expect.poll(() => mails('accord-invitee@exemple.test', 'une réponse').length).toBe(1)
  // What is answered anew has no reply yet.
  await s.answerPlan(s.guest, checkId, 'no', 'Rien sur l’eau.')
  expect((await s.recognition(s.reader)).check?.result.holds).toBe(false)
  await s.closeAsking(s.host.person, checkId)
  expect(await refusalOf(s.closeAsking(s.host.person, checkId))).toBe('actions.recognition_closed')
  expect(await refusalOf(s.answerPlan(s.guest, checkId, 'yes'))).toBe('actions.recognition_closed')
  expect((await s.recognition(s.host.person)).can).toMatchObject({ open: true, close: false })
})

it('R80: is answered from the one mail that asks, without a session', async () => {
  const s = await actionsScene(api, 'plan-mail')
  await s.add(s.host)
  await s.ask(s.host.person)
  const reader = mailReader(api)
  const path = await actPathFor(api, 'plan-mail-troisieme@exemple.test', 'reconnaissez')
  const page = await reader.get(path)
  expect(page.body).toContain('Vous reconnaissez-vous dans le plan d’actions ?')
  expect(page.body).toContain('Marche pour le fleuve')
  const refused = await reader.post(path, { answer: 'partly', missing: '' })
  expect(refused.body).toContain('Dites ce qui vous manque dans le plan.')
  const done = await reader.post(path, { answer: 'partly', missing: 'Une date le soir.' })
  expect(done.body).toContain('Votre réponse est notée')
  expect((await s.recognition(s.reader)).answers).toMatchObject([
    { answer: 'partly', missing: 'Une date le soir.' },
  ])
  expect(mails('plan-mail-troisieme@exemple.test', 'reconnaissez')).toHaveLength(1)
})
