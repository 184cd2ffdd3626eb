import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { processScene } from '../../testing/process-scene.ts'
import { startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const clear = 'à comprendre ensemble'
const landing = 'comment recevez-vous'

describe('the rounds of a consent, for whoever reads mail only (protocols §2, R46)', () => {
  it('a word is asked for and a feeling said from the mail, without a session; opening the page says nothing', async () => {
    const s = await processScene(api, 'parler')
    const processId = await s.propose(s.proposer, s.bodyId, { facilitatorId: s.bilal.personId })
    const reader = mailReader(api)
    const question = await actPathFor(api, 'dora@parler.test', clear)
    expect((await reader.get(question)).body).toContain('La permanence ouvre le mardi soir.')
    const mine = async () => (await s.get(s.dora.person, processId)).mine.hasAnswered
    expect(await mine()).toBe(false)
    const asked = { talk: 'clarifying', text: 'De quelle heure parle-t-on ?' }
    const refused = await reader.post(question, { ...asked, text: 'Pourquoi le mardi ?' })
    expect(refused.body).toContain('text-error')
    expect(refused.body).toContain('Pourquoi le mardi ?')
    expect((await reader.post(question, asked)).body).toContain('Votre tour est passé')
    expect(await mine()).toBe(true)
    // Whoever comes next reads what was asked.
    const other = await actPathFor(api, 'clara@parler.test', clear)
    expect((await reader.get(other)).body).toContain('De quelle heure parle-t-on ?')
    expect((await reader.post(other, { talk: 'clarifying', text: '' })).body).toContain(
      'Votre tour est passé',
    )
    await s.answer(s.proposer, processId, 0)
    await s.ask(s.facilitator, processId)
    await s.step(s.facilitator, processId, 'feelings')
    const feeling = await actPathFor(api, 'dora@parler.test', landing)
    expect((await reader.get(feeling)).body).toContain('À 18 h.')
    const said = { talk: 'feelings', text: 'Cela me va.' }
    expect((await reader.post(feeling, said)).body).toContain('Votre tour est passé')
    expect(JSON.stringify(await s.get(s.clara.person, processId))).toContain('Cela me va.')
  })

  it('a form of a round that is over says nothing in the next one, and whoever proposes listens', async () => {
    const s = await processScene(api, 'parler-tard')
    const processId = await s.propose(s.proposer, s.bodyId, { facilitatorId: s.bilal.personId })
    const late = await actPathFor(api, 'dora@parler-tard.test', clear)
    for (const one of [s.clara.person, s.dora.person, s.facilitator]) await s.ask(one, processId)
    await s.step(s.facilitator, processId, 'feelings')
    const reader = mailReader(api)
    const sent = await reader.post(late, { talk: 'clarifying', text: 'Et le jeudi ?' })
    expect(sent.status).toBe(400)
    expect(JSON.stringify(await s.get(s.clara.person, processId))).not.toContain('Et le jeudi ?')
    // The same link leads to the round that goes on.
    expect((await reader.get(late)).body).toContain('Votre ressenti')
  })
})
