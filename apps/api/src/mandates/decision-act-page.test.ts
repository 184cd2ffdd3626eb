import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, creatingBody, definingRole, givingMandate, propose } from '../testing/decision-scene.ts'
import { actPathFor, hidden, mailReader } from '../testing/mail-pages.ts'
import { addMember, type FiveScene, fiveScene } from '../testing/mandate-scene.ts'
import { inviteInto } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: FiveScene
let reader: ReturnType<typeof mailReader>
beforeAll(async () => {
  api = await startTestApi()
  s = await fiveScene(api, 'pageacte')
  reader = mailReader(api)
})
afterAll(() => api.stop())

const read = (decisionId: string) => s.home.person.mandates.decision.query({ ...s.in_, decisionId })
const actOf = (name: string, about: string) => actPathFor(api, `${name}@pageacte.test`, about)

describe('the page by which one answers a decision from a mail', () => {
  it('says in our words beside the field what was not chosen, and loses nothing that was written', async () => {
    await propose(s.home.person, s.where, [creatingBody(s.bodyId, 'Verger').effect])
    const path = await actOf('bilal', 'Verger')
    const shown = await reader.get(path)
    // A browser says nothing of its own: neither a bubble, nor in its language.
    expect(shown.body).toMatch(/<form [^>]*novalidate/)
    expect(shown.body).not.toMatch(/ required[ />]/)
    const contentHash = hidden(shown, 'contentHash')
    const empty = await reader.post(path, { contentHash, reason: 'Je réfléchis encore.' })
    expect(empty.status).toBe(400)
    expect(empty.body).toContain(
      '<p class="error" id="answer-error">Choisissez une des réponses proposées.</p>',
    )
    expect(empty.body).toContain('Je réfléchis encore.')
    const bare = await reader.post(path, { contentHash, answer: 'no' })
    expect(bare.body).toContain('id="reason-error"')
    expect(bare.body).toContain('value="no" checked')
  })

  it('says after a yes what is still missing and until when, and leads to the decision', async () => {
    const role = definingRole(s.bodyId, ['organisations.admit'], 'Porte')
    const given = givingMandate(role.roleId, s.clara.personId)
    const { decisionId } = await propose(s.home.person, s.where, [role.effect, given.effect])
    const path = await actOf('bilal', 'Porte')
    const shown = await reader.get(path)
    expect(shown.body).toContain('Il manque un oui. Sans cela, la proposition tombe le')
    const done = await reader.post(path, {
      contentHash: hidden(shown, 'contentHash'),
      answer: 'yes',
      reason: '',
    })
    expect(done.body).toContain('Vous avez dit oui à')
    expect(done.body).toContain('En vigueur après le')
    expect(done.body).toContain(`href="/o/pageacte/decisions/${decisionId}"`)
    // Whoever gets the mandate reads that their yes is not counted, and why, before they give it.
    const own = await reader.get(await actOf('clara', 'Porte'))
    expect(own.body).toContain('votre oui vaut acceptation ; il n’est pas compté')
  })

  it('is left for the decision itself by the other link of the mail, and by those of its end', async () => {
    const { decisionId } = await propose(s.home.person, s.where, [creatingBody(s.bodyId, 'Rucher').effect])
    await actOf('bilal', 'Rucher')
    await answer(s.bilal.person, s.in_.spaceId, decisionId)
    const mails = (subject: string) =>
      (api.running.mailbox?.mails ?? []).filter(
        one => one.subject.includes('Rucher') && one.subject.includes(subject),
      )
    await expect.poll(() => mails('décidé').length).toBe(1)
    const there = `/o/pageacte/decisions/${decisionId}`
    for (const { text } of [...mails('décidé'), ...mails('votre réponse')]) expect(text).toContain(there)
    expect(mails('décidé')[0]?.text).toContain('Lire la décision')
  })
})

describe('an answer that is not counted', () => {
  it('says why: it came from a newcomer, or from whoever gains', async () => {
    const nora = await inviteInto(api, s.home, 'nora@pageacte.test', 'Nora')
    const role = definingRole(s.bodyId, ['organisations.edit'], 'Plume')
    const given = givingMandate(role.roleId, s.dora.personId)
    const { decisionId } = await propose(s.home.person, s.where, [role.effect, given.effect])
    await answer(nora.person, s.in_.spaceId, decisionId, { yes: false })
    await answer(s.dora.person, s.in_.spaceId, decisionId)
    const { answers } = await read(decisionId)
    const why = Object.fromEntries(answers.map(one => [one.name, [one.isCounted, one.uncounted]]))
    expect(why).toMatchObject({ Nora: [false, 'newcomer'], Dora: [false, 'gains'] })
    expect(answers.find(one => one.name === 'Nora')?.countsFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(answers.filter(one => one.isCounted).map(one => one.uncounted)).toEqual([null])
    const page = await reader.get(await actOf('bilal', 'Plume'))
    expect(page.body).toContain('cette voix venait d’arriver')
  })

  it('is told beforehand to somebody who has just arrived, with the day from which they count', async () => {
    const { decisionId } = await propose(s.home.person, s.where, [creatingBody(s.bodyId, 'Lavoir').effect])
    const late = await addMember(api, s, 'Ugo', [])
    const { mine } = await late.person.mandates.decision.query({ ...s.in_, decisionId })
    expect(mine).toMatchObject([{ isCounted: false, isNewcomer: true }])
    expect(mine[0]?.countsFrom).not.toBeNull()
  })
})
