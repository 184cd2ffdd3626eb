import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemblyScene } from '../testing/assembly-scene.ts'
import { passDays } from '../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a convocation by mail', () => {
  it('says what, when, where, by which link and number, until when points are taken, and the agenda', async () => {
    const s = await assemblyScene(api, 'courriel')
    const assemblyId = await s.plan(s.keeper, { startsOn: '2030-12-05' })
    await s.addItem(s.member, assemblyId)
    await s.convene(s.keeper, assemblyId)
    await actPathFor(api, 'membre@courriel.test', 'convocation')
    const mail = api.running.mailbox?.mails.find(
      one => one.to === 'membre@courriel.test' && /convocation/.test(one.subject),
    )
    for (const words of [
      'Quand : jeudi 5 décembre 2030, de 18 h 30 à 20 h 30 (heure de Paris)',
      'Où : Maison des associations',
      'En ligne : https://salle.example.org/ag',
      'Par téléphone : 01 23 45 67 89',
      'jusqu’au 1er décembre 2030 à 23 h 59',
      '1. Double des clés (pour décision, 20 min)',
      'En tout : 20 min.',
      `/o/courriel/assemblees/${assemblyId}`,
    ])
      expect(plain(mail?.text ?? '')).toContain(words)
    // Whoever convenes is convened too, and a supporter is not.
    await actPathFor(api, 'courriel@exemple.test', 'convocation')
    expect(
      api.running.mailbox?.mails.some(
        one => one.to === 'suivi@courriel.test' && /convocation/.test(one.subject),
      ),
    ).toBe(false)
  })

  it('A3: is answered without a session, by the press alone and never by opening the page', async () => {
    const s = await assemblyScene(api, 'sans-session')
    const assemblyId = await s.plan(s.keeper)
    await s.convene(s.keeper, assemblyId)
    const path = await actPathFor(api, 'membre@sans-session.test', 'convocation')
    const reader = mailReader(api)
    const shown = await reader.get(path)
    expect(shown.body).toContain('Présente ou présent')
    expect(shown.body).toContain('Excusée ou excusé')
    expect(shown.body).not.toContain(' checked')
    expect((await s.getAssembly(s.member, assemblyId)).mine).toBe(null)
    const empty = await reader.post(path, {})
    expect(empty.status).toBe(400)
    expect(empty.body).toContain('id="answer-error"')
    const done = await reader.post(path, { answer: 'excused' })
    expect(done.body).toContain('Vous êtes excusée ou excusé : « Assemblée générale ».')
    expect(done.body).toContain(`href="/o/sans-session/assemblees/${assemblyId}"`)
    expect(await s.getAssembly(s.member, assemblyId)).toMatchObject({
      mine: 'excused',
      answers: { present: 0, excused: 1, silent: 1 },
    })
  })

  it('is answered no more once the date is called off, or over', async () => {
    const s = await assemblyScene(api, 'trop-tard')
    const assemblyId = await s.plan(s.keeper)
    await s.convene(s.keeper, assemblyId)
    const path = await actPathFor(api, 'membre@trop-tard.test', 'convocation')
    const { eventId } = await s.getAssembly(s.member, assemblyId)
    await s.cancel(s.keeper, eventId)
    const reader = mailReader(api)
    expect((await reader.get(path)).body).toContain('on n’y répond plus')
    expect((await reader.post(path, { answer: 'present' })).body).toContain('on n’y répond plus')
    await passDays(api, s.spaceId, 25)
    expect((await s.getAssembly(s.member, assemblyId)).mine).toBe(null)
  })
})
