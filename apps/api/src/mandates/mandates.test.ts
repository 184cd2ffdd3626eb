import { addDays } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decided, type MandateScene, mandateScene, paper, today } from '../testing/mandate-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const scene = (slug: string) => mandateScene(api, slug)

/** Bilal receives a role that may invite, by a countersigned decision, and accepts it. */
const welcomingMandate = async (s: MandateScene) => {
  const { roleId } = await s.home.person.mandates.defineRole.mutate({
    ...s.in_,
    requestId: requestId(),
    bodyId: s.bodyId,
    roleId: null,
    name: 'Accueil',
    purpose: 'Recevoir les nouvelles personnes',
    domain: 'Les invitations',
    accountabilities: ['Répondre en une semaine'],
    powers: ['organisations.admit'],
    decisionId: null,
    revision: 0,
  })
  const decisionId = await decided(s, s.clara.person, 'Bilal reçoit l’accueil.')
  const give = {
    ...s.in_,
    roleId,
    personIds: [s.bilal.personId],
    kind: 'executive' as const,
    mission: 'Accueillir',
    startsOn: today(),
    endsOn: addDays(today(), 300),
    decisionId,
    overloadReason: '',
  }
  const { mandateId } = await s.home.person.mandates.give.mutate({ ...give, requestId: requestId() })
  return { mandateId, give }
}

const invite = (s: MandateScene, address: string) =>
  s.bilal.person.organisations.invite.mutate({
    ...s.in_,
    requestId: requestId(),
    pasted: address,
    level: 'member',
    lang: 'fr',
  })

describe('mandates are the permissions', () => {
  it('R7–R9, R111: a right begins with the acceptance and ends with the recall, at the next call', async () => {
    const s = await scene('recall')
    expect(await refusalOf(invite(s, 'a@exemple.test'))).toBe('mandates.power_missing')
    const { mandateId } = await welcomingMandate(s)
    expect(await refusalOf(invite(s, 'a@exemple.test'))).toBe('mandates.power_missing')
    const told = () =>
      api.running.mailbox?.mails.filter(one => one.to === 'bilal@recall.test').map(one => one.subject)
    await expect.poll(told).toContain('Assemblée générale vous confie un mandat : Accueil')
    const waits = await s.bilal.person.mandates.mine.query(s.in_)
    expect(waits).toMatchObject({ given: [{ mandateId, roleName: 'Accueil' }], toCountersign: [] })
    const accept = { ...s.in_, mandateId, revision: 1 }
    expect(
      await refusalOf(
        s.bilal.person.mandates.accept.mutate({ ...accept, requestId: requestId(), typedName: 'Autre' }),
      ),
    ).toBe('mandates.typed_name_differs')
    await s.bilal.person.mandates.accept.mutate({ ...accept, requestId: requestId(), typedName: 'bilal' })
    expect((await invite(s, 'a@exemple.test')).toInvite).toEqual(['a@exemple.test'])

    const recall = await s.home.person.mandates.recordDecision.mutate({
      ...s.in_,
      requestId: requestId(),
      ...paper(s.bodyId, 'L’assemblée met fin au mandat d’accueil.', s.bilal.personId),
    })
    const toSign = async (person: TestPerson) =>
      (await person.mandates.mine.query(s.in_)).toCountersign.map(one => one.decisionId)
    // Clara may sign; the holder under recall and whoever recorded may not, and are not asked.
    expect(await Promise.all([s.clara, s.bilal, s.home].map(one => toSign(one.person)))).toEqual([
      [recall.decisionId],
      [],
      [],
    ])
    const sign = { ...s.in_, decisionId: recall.decisionId }
    expect(
      await refusalOf(
        s.bilal.person.mandates.countersignDecision.mutate({ ...sign, requestId: requestId() }),
      ),
    ).toBe('mandates.countersigner_under_recall')
    expect(
      await refusalOf(s.home.person.mandates.countersignDecision.mutate({ ...sign, requestId: requestId() })),
    ).toBe('mandates.countersigner_recorded_it')
    const end = { ...s.in_, mandateId, decisionId: recall.decisionId }
    expect(await refusalOf(s.home.person.mandates.recall.mutate({ ...end, requestId: requestId() }))).toBe(
      'mandates.decision_not_countersigned',
    )
    await s.clara.person.mandates.countersignDecision.mutate({ ...sign, requestId: requestId() })
    await s.home.person.mandates.recall.mutate({ ...end, requestId: requestId() })
    expect(await refusalOf(invite(s, 'b@exemple.test'))).toBe('mandates.power_missing')
    const { mandates, roles } = await s.clara.person.mandates.organigram.query(s.in_)
    expect(mandates.find(one => one.mandateId === mandateId)?.state).toBe('recalled')
    expect(roles.map(one => one.name).sort()).toEqual(['Accueil', 'Coordination'])
  })

  it('R108: a mandate is one person, one mission, one term, and a decision that nobody else forged', async () => {
    const s = await scene('give')
    const { give } = await welcomingMandate(s)
    const tried = (change: Partial<typeof give>) =>
      refusalOf(s.home.person.mandates.give.mutate({ ...give, ...change, requestId: requestId() }))
    expect(await tried({ personIds: [] })).toBe('mandates.one_person')
    expect(await tried({ personIds: [s.bilal.personId, s.clara.personId] })).toBe('mandates.one_person')
    expect(await tried({ mission: '  ' })).toBe('mandates.mission_missing')
    expect(await tried({ decisionId: requestId() })).toBe('shared.not_found')
    expect(await tried({ personIds: [requestId()] })).toBe('shared.not_found')
    const byAnother = s.clara.person.mandates.give.mutate({ ...give, requestId: requestId() })
    expect(await refusalOf(byAnother)).toBe('mandates.power_missing')
  })

  it('a founding mandate lasts 90 days and is shown as resting on one signature', async () => {
    const home = await foundOrganisation(api, 'Fondation', 'fondation-90')
    const register = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
    expect(register.mandates[0]?.endsOn).toBe(addDays(today(), 90))
    expect(register.decisions[0]).toMatchObject({ proof: 'founding', soleMember: true, effective: true })
  })
})
