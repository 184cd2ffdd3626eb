import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { assembliesOf } from '../../testing/assembly-scene.ts'
import { ballotScene } from '../../testing/ballot-scene.ts'
import { inDays } from '../../testing/calendar-scene.ts'
import { passDays } from '../../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { meetingOf, passToAssembly } from '../../testing/meeting-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const mailsTo = (address: string, about: RegExp) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address && about.test(plain(one.subject)))
const article = { remoteVotingArticle: 'statuts, article 9' }

/** An organisation whose next assembly is in forty days. */
const onlineScene = async (slug: string, policy = article) => {
  const s = await ballotScene(api, slug, policy)
  const next = await assembliesOf(s.spaceId).plan(s.facilitator, { startsOn: inDays(40) })
  return Object.assign(s, { next })
}

it('R120, L6: is put by whoever convenes, with a reason, where an article allows it, until the assembly', async () => {
  const without = await ballotScene(api, 'hors-sans')
  const ahead = await assembliesOf(without.spaceId).plan(without.facilitator, { startsOn: inDays(40) })
  expect(await refusalOf(without.putOnline(without.facilitator, ahead, inDays(30)))).toBe(
    'assemblies.remote_without_article',
  )
  const s = await onlineScene('hors-qui')
  const put = (change = {}, on = inDays(30), person = s.facilitator) =>
    refusalOf(s.putOnline(person, s.next, on, change))
  expect(await put({}, inDays(30), s.bilal.person)).toBe('assemblies.not_your_step')
  expect(await put({ onlineReason: null })).toBe('assemblies.online_reason_missing')
  expect(await put({}, inDays(41))).toBe('assemblies.closes_after_assembly')
  expect(await put({}, inDays(-1))).toBe('assemblies.closes_too_soon')
  expect(await put({ secrecy: 'show_of_hands' })).toBe('assemblies.hands_simple_majority_only')
  // The one that runs is voted on in the assembly.
  expect(await refusalOf(s.putOnline(s.facilitator, s.assemblyId, inDays(30)))).toBe(
    'assemblies.step_not_now',
  )
})

it('R120: is voted on by mail, reminds who is silent, closes by the clock, and stands in the next record', async () => {
  const s = await onlineScene('hors-tout')
  const { spaceId, next } = s
  const { ballotId } = await s.putOnline(s.facilitator, next, inDays(30))
  // Everybody who votes has a link of their own, in the body what is asked and until when.
  const path = await actPathFor(api, 'dora@hors-tout.test', 'un vote est ouvert')
  const [mail] = mailsTo('dora@hors-tout.test', /un vote est ouvert/)
  expect(plain(mail?.text ?? '')).toMatch(/\d h/)
  expect(mail?.text).toContain('statuts, article 9')
  expect(mail?.text).toContain('Adopter le règlement intérieur ?')
  const done = await mailReader(api).post(path, { choice: 'for' })
  expect(done.body).toContain('Votre vote est enregistré')
  await s.vote(s.bilal.person, ballotId, 'against')
  await s.vote(s.clara.person, ballotId, 'for')
  expect((await s.get(s.facilitator, ballotId)).can).toMatchObject({ close: true, open: false })
  expect((await s.get(s.bilal.person, ballotId)).can.close).toBe(false)
  // Nobody ends it when the result is to their liking.
  expect(await refusalOf(s.close(s.facilitator, ballotId))).toBe('assemblies.online_runs_on')
  // A day before its end, whoever has not voted is reminded; the others are left alone.
  const { openedAt, closesAt } = await s.get(s.facilitator, ballotId)
  const daysOpen = (Date.parse(closesAt ?? '') - Date.parse(openedAt ?? '')) / 86_400_000
  await passDays(api, spaceId, daysOpen - 0.9)
  await vi.waitFor(() => expect(mailsTo('hors-tout@exemple.test', /pour voter/).length).toBe(1))
  expect(mailsTo('dora@hors-tout.test', /pour voter/)).toEqual([])
  await passDays(api, spaceId, 2)
  await vi.waitFor(async () => expect((await s.get(s.facilitator, ballotId)).state).toBe('closed'))
  expect(await refusalOf(s.vote(s.facilitator, ballotId, 'against'))).toBe('assemblies.ballot_closed')
  expect((await s.get(s.facilitator, ballotId)).turnout).toEqual({ voted: 3, possible: 4 })
  await s.proclaim(s.facilitator, ballotId)
  await vi.waitFor(() => expect(mailsTo('dora@hors-tout.test', /résultat du vote/).length).toBe(1))
  const told = plain(mailsTo('dora@hors-tout.test', /résultat du vote/)[0]?.text ?? '')
  expect(told).toContain('2 pour, 1 contre')
  // The record of the assembly that follows cannot leave it out (R106).
  const meeting = meetingOf(spaceId)
  await assembliesOf(spaceId).convene(s.facilitator, next)
  await passToAssembly(api, spaceId, next)
  const ids = [s.home.personId, s.bilal.personId, s.clara.personId]
  await meeting.holdRoles(s.facilitator, next, ids)
  for (const id of ids) await meeting.arrive(s.facilitator, next, id)
  await meeting.start(s.facilitator, next, 'Pas de réseau.')
  await meeting.close(s.facilitator, next)
  await meeting.publish(s.bilal.person, next)
  const minutes = await meeting.getMinutes(s.dora.person, next)
  expect(minutes.record).toMatchObject([{ ballotId, remoteVotingArticle: 'statuts, article 9' }])
})
