import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation } from '../testing/scenes.ts'
import { tensionScene } from '../testing/tension-life.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailsTo = (address: string) =>
  (api.running.mailbox?.mails ?? [])
    .filter(one => one.to === address)
    .map(one => `${one.subject}\n${one.text}`.replaceAll(/[\u00a0\u202f]/g, ' '))
const mailed = (address: string, words: string) =>
  expect.poll(() => mailsTo(address).some(one => one.includes(words))).toBe(true)

describe('a tension (R15, R33)', () => {
  it('reaches whoever holds a mandate of the body, is answered there, and its author reads the answer', async () => {
    const s = await tensionScene(api, 'tension')
    const { tensions, circleId, roleId, clara, dora } = s
    const id = await tensions.say(clara.person, circleId, { roleId })
    await mailed('bilal@tension.test', '> Les clés manquent le mardi.')
    expect(await tensions.list(dora.person)).toMatchObject([
      { tensionId: id, bodyName: 'Cercle du local', roleName: 'Clés', saidBy: 'Clara', isMine: false },
    ])
    const waits = async (person: TestPerson) =>
      (await person.notifications.today.query({ spaceId: s.spaceId })).waiting.filter(
        one => one.kind === 'tensions',
      )
    expect(await waits(s.facilitator)).toEqual([{ kind: 'tensions', count: 1 }])
    expect(await waits(dora.person)).toEqual([])
    // Dora is of the assembly above, and not of that circle.
    expect(await refusalOf(tensions.settle(dora.person, id))).toBe('decisions.not_theirs_to_settle')
    expect((await tensions.list(s.facilitator))[0]?.can).toEqual({ settle: true, withdraw: false })
    await tensions.settle(s.facilitator, id)
    await mailed('clara@tension.test', '> Deux doubles mardi.')
    expect(await waits(s.facilitator)).toEqual([])
    expect(await tensions.list(clara.person)).toEqual([])
    expect(await tensions.list(clara.person, true)).toMatchObject([
      { tensionId: id, state: 'treated', note: 'Deux doubles mardi.', isMine: true },
    ])
    expect(await refusalOf(tensions.settle(s.facilitator, id))).toBe('decisions.tension_ended')
  })

  it('is handed to another body, where it waits again, and both its ends are read', async () => {
    const s = await tensionScene(api, 'tension-passe')
    const { tensions, circleId, bodyId, clara } = s
    const id = await tensions.say(clara.person, bodyId)
    expect(await refusalOf(tensions.settle(s.proposer, id, bodyId))).toBe('decisions.return_elsewhere')
    await tensions.settle(s.proposer, id, circleId)
    expect(await tensions.list(clara.person, true)).toMatchObject([
      { tensionId: id, state: 'returned', returnedTo: 'Cercle du local' },
    ])
    expect(await tensions.list(clara.person)).toMatchObject([
      { bodyName: 'Cercle du local', isHandedOn: true, isMine: true, state: 'open' },
    ])
    await mailed('bilal@tension-passe.test', 'une tension attend « Cercle du local »')
    await mailed('clara@tension-passe.test', 'passe à l’organe « Cercle du local »')
  })

  it('names nobody: the word is said, and may be answered for where it is no name', async () => {
    const s = await tensionScene(api, 'tension-nom')
    const { tensions, bodyId, clara, dora } = s
    const needed = 'Que Bilal ouvre à l’heure.'
    expect(await refusalOf(tensions.say(clara.person, bodyId, { needed }))).toBe(
      'decisions.tension_names_person',
    )
    expect(await tensions.list(clara.person)).toEqual([])
    const id = await tensions.say(clara.person, bodyId, { needed, isNoPerson: true })
    expect(await refusalOf(tensions.withdraw(dora.person, id))).toBe('decisions.tension_of_another')
    await tensions.withdraw(clara.person, id)
    expect(await tensions.list(clara.person, true)).toMatchObject([{ state: 'withdrawn', note: '' }])
  })

  it('is nobody’s outside of the space', async () => {
    const s = await tensionScene(api, 'tension-dedans')
    const id = await s.tensions.say(s.clara.person, s.bodyId)
    const stranger = await foundOrganisation(api, 'Ailleurs', 'tension-ailleurs')
    for (const call of [
      () => s.tensions.list(stranger.person),
      () => s.tensions.say(stranger.person, s.bodyId),
      () => s.tensions.settle(stranger.person, id),
      () => s.tensions.withdraw(stranger.person, id),
    ])
      expect(await refusalOf(call())).toBe('shared.not_found')
  })
})
