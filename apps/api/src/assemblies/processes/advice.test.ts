import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembliesOf } from '../../testing/assembly-scene.ts'
import { inDays } from '../../testing/calendar-scene.ts'
import { passDays } from '../../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { keyHolder, processScene } from '../../testing/process-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailTo = (address: string, subject: RegExp) =>
  (api.running.mailbox?.mails ?? []).find(one => one.to === address && subject.test(one.subject))

const scene = async (slug: string) => {
  const s = await processScene(api, slug)
  return Object.assign(s, await keyHolder(s), { decider: s.facilitator, voice: s.home.personId })
}

describe('deciding in a role after advice (protocols §4)', () => {
  it('R13: two of three answered, one silent and reminded: not before 72 hours, then "1 sans réponse"', async () => {
    const s = await scene('avis')
    const asked = [s.voice, s.clara.personId, s.dora.personId]
    const id = await s.askAdvice(s.decider, s.roleId, asked)
    await s.advise(s.proposer, id)
    await s.advise(s.clara.person, id, 'Plutôt deux, les clés se perdent.', true)
    await expect.poll(() => mailTo('bilal@avis.test', /un avis vous est donné/)).toBeDefined()
    expect(await refusalOf(s.decideAlone(s.decider, id))).toBe('assemblies.advice_not_ready')
    expect((await s.getAdvice(s.decider, id)).can.decide).toBe(false)
    await passDays(api, s.spaceId, 2.01)
    await expect.poll(() => mailTo('dora@avis.test', /encore attendu/)).toBeDefined()
    expect((await s.getAdvice(s.decider, id)).can.decide).toBe(false)
    await passDays(api, s.spaceId, 1)
    await expect.poll(() => mailTo('bilal@avis.test', /vous pouvez décider/)).toBeDefined()
    expect((await s.getAdvice(s.decider, id)).can.decide).toBe(true)
    expect(await refusalOf(s.decideAlone(s.clara.person, id))).toBe('assemblies.decider_only')
    expect(await refusalOf(s.decideAlone(s.decider, id))).toBe('assemblies.important_advice_unanswered')
    await s.answerAdvice(s.decider, id, s.clara.personId, 'Suivi.')
    await s.decideAlone(s.decider, id)
    const read = await s.getAdvice(s.dora.person, id)
    expect(read).toMatchObject({ state: 'communicated', silent: 1, text: 'Deux doubles des clés.' })
    expect(read.advisors.find(one => one.personId === s.clara.personId)?.advice?.answer).toBe('Suivi.')
    expect((await s.list(s.dora.person, true)).items).toMatchObject([{ processId: id, kind: 'advice' }])
    await expect.poll(() => mailTo('dora@avis.test', /décision de rôle est prise/)).toBeDefined()
  })

  it('R12: rests on a line of the domain of a role that one holds; else it goes to the body, and is never decided alone', async () => {
    const s = await scene('avis-domaine')
    const asked = [s.clara.personId]
    expect(await refusalOf(s.askAdvice(s.proposer, s.roleId, asked))).toBe('assemblies.not_your_role')
    expect(await refusalOf(s.askAdvice(s.decider, s.roleId, asked, { clause: null }))).toBe(
      'assemblies.domain_clause_missing',
    )
    expect(await refusalOf(s.askAdvice(s.decider, s.roleId, []))).toBe('assemblies.nobody_affected_asked')
    expect(await refusalOf(s.askAdvice(s.decider, s.roleId, [crypto.randomUUID()]))).toBe('shared.not_found')
    const id = await s.bringToBody(s.decider, s.roleId)
    expect(await s.getAdvice(s.decider, id)).toMatchObject({ state: 'escalated', can: { decide: false } })
    expect(await refusalOf(s.decideAlone(s.decider, id))).toBe('assemblies.advice_escalated')
  })

  it('R14: brought to the group it is a point of the next agenda, and out of the hand of one person', async () => {
    const s = await scene('avis-porte')
    const { plan, convene, getAssembly, addItem } = assembliesOf(s.spaceId)
    const assemblyId = await plan(s.proposer, { startsOn: inDays(20) })
    await addItem(s.proposer, assemblyId)
    await convene(s.proposer, assemblyId)
    const id = await s.askAdvice(s.decider, s.roleId, [s.clara.personId])
    expect(await refusalOf(s.escalate(s.dora.person, id))).toBe('assemblies.decider_only')
    expect(await s.escalate(s.clara.person, id)).toMatchObject({ state: 'escalated', assemblyId })
    const { points } = await getAssembly(s.dora.person, assemblyId)
    expect(points.map(one => one.title)).toContain('Double des clés')
    expect(await refusalOf(s.decideAlone(s.decider, id))).toBe('assemblies.advice_escalated')
    await expect.poll(() => mailTo('bilal@avis-porte.test', /portée au groupe/)).toBeDefined()
  })

  it('is given from the mail, without a session; whoever was not asked gives none', async () => {
    const s = await scene('avis-lettre')
    const id = await s.askAdvice(s.decider, s.roleId, [s.dora.personId])
    expect(await refusalOf(s.advise(s.clara.person, id))).toBe('assemblies.not_asked')
    const path = await actPathFor(api, 'dora@avis-lettre.test', 'demande un avis')
    const reader = mailReader(api)
    expect((await reader.get(path)).body).toContain('Faire trois doubles des clés.')
    expect((await reader.post(path, { text: '' })).body).toContain('text-error')
    expect((await reader.post(path, { text: 'D’accord.', important: 'yes' })).body).toContain(
      'Votre avis est donné',
    )
    const { advisors } = await s.getAdvice(s.decider, id)
    expect(advisors[0]?.advice).toMatchObject({ text: 'D’accord.', isImportant: true })
    await expect.poll(() => mailTo('bilal@avis-lettre.test', /vous pouvez décider/)).toBeDefined()
    expect((await s.list(s.decider)).items).toMatchObject([{ processId: id, isAwaited: true }])
  })
})
