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

const create = async (s: MandateScene, name: string, parentId: string): Promise<string> => {
  const body = { parentId, kind: 'committee' as const, name, purpose: '' }
  const made = await s.home.person.mandates.createBody.mutate({ ...s.in_, requestId: requestId(), ...body })
  return made.bodyId
}

/** The assembly, two poles, and a committee in the first. */
const tree = async (slug: string) => {
  const s = await mandateScene(api, slug)
  const north = await create(s, 'Pôle Nord', s.bodyId)
  const south = await create(s, 'Pôle Sud', s.bodyId)
  const housing = await create(s, 'Comité Logement', north)
  return { ...s, north, south, housing }
}

describe('R22: a body moves with all it holds', () => {
  it('by a decision of a body that contains both places, and a right given there', async () => {
    const s = await tree('move')
    const decisionId = await decided(s, s.clara.person, 'Le comité Logement rejoint le pôle Sud.')
    const move = { ...s.in_, bodyId: s.housing, parentId: s.south, decisionId, revision: 1 }
    const tried = (person: Pick<TestPerson, 'mandates'>, change: Partial<typeof move> = {}) =>
      refusalOf(person.mandates.moveBody.mutate({ ...move, ...change, requestId: requestId() }))
    expect(await tried(s.bilal.person)).toBe('mandates.power_missing')
    expect(await tried(api.visitor())).toBe('shared.session_missing')
    const other = await foundOrganisation(api, 'Voisine', 'move-voisine')
    expect(await tried(other.person)).toBe('shared.not_found')
    expect(await tried(s.home.person, { decisionId: requestId() })).toBe('shared.not_found')
    expect(await tried(s.home.person, { parentId: requestId() })).toBe('mandates.parent_missing')
    expect(await tried(s.home.person, { bodyId: s.north, parentId: s.housing })).toBe(
      'mandates.body_inside_itself',
    )
    expect(await tried(s.home.person, { bodyId: s.bodyId })).toBe('mandates.sovereign_stays')
    const ofPole = await s.home.person.mandates.recordDecision.mutate({
      ...s.in_,
      requestId: requestId(),
      ...paper(s.north, 'Le pôle Nord laisse partir le comité.'),
    })
    expect(await tried(s.home.person, { decisionId: ofPole.decisionId })).toBe(
      'mandates.decision_not_from_above',
    )
    await s.home.person.mandates.moveBody.mutate({ ...move, requestId: requestId() })
    const { bodies } = await s.clara.person.mandates.organigram.query(s.in_)
    const moved = bodies.find(one => one.bodyId === s.housing)
    expect(moved).toMatchObject({ parentId: s.south, revision: 2, memberIds: [s.home.personId] })
    expect(await tried(s.home.person)).toBe('mandates.revision_changed')
  })
})

describe('two people at once', () => {
  it('cannot put two bodies inside each other', async () => {
    const s = await tree('at-once')
    const decisionId = await decided(s, s.clara.person, 'Les deux pôles n’en font qu’un.')
    const move = (bodyId: string, parentId: string) =>
      s.home.person.mandates.moveBody.mutate({
        ...{ ...s.in_, requestId: requestId(), bodyId, parentId, decisionId, revision: 1 },
      })
    const tried = await Promise.allSettled([move(s.north, s.south), move(s.south, s.north)])
    expect(tried.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = tried.find(one => one.status === 'rejected')
    expect(String(refused?.reason)).toContain('mandates.body_inside_itself')
  })
})

describe('R111: a body is dissolved with its mandates', () => {
  /** Bilal holds a role of the committee that lets him invite. */
  const welcoming = async (s: Awaited<ReturnType<typeof tree>>) => {
    const { mandates } = s.home.person
    const { roleId } = await mandates.defineRole.mutate({
      ...{ ...s.in_, requestId: requestId(), bodyId: s.housing, roleId: null },
      ...{ name: 'Accueil', purpose: 'Recevoir', domain: 'Les invitations', accountabilities: [] },
      ...{ powers: ['organisations.admit'], decisionId: null, revision: 0 },
    })
    const decisionId = await decided(s, s.clara.person, 'Bilal reçoit l’accueil.')
    const give = {
      ...{ ...s.in_, roleId, personIds: [s.bilal.personId], kind: 'executive' as const },
      ...{ mission: 'Accueillir', startsOn: today(), endsOn: addDays(today(), 300) },
      ...{ decisionId, overloadReason: '' },
    }
    const { mandateId } = await mandates.give.mutate({ ...give, requestId: requestId() })
    const accept = { ...s.in_, mandateId, revision: 1, typedName: 'Bilal' }
    await s.bilal.person.mandates.accept.mutate({ ...accept, requestId: requestId() })
    return { mandateId, give }
  }

  it('rights are gone at the next call, the holder is told, and the history keeps it', async () => {
    const s = await tree('dissolve')
    const { mandateId, give } = await welcoming(s)
    const invite = (address: string) =>
      s.bilal.person.organisations.invite.mutate({
        ...{ ...s.in_, requestId: requestId(), pasted: address },
        ...{ level: 'member', lang: 'fr' },
      })
    expect((await invite('a@exemple.test')).toInvite).toEqual(['a@exemple.test'])
    const decisionId = await decided(s, s.clara.person, 'Le comité Logement est dissous.')
    const dissolve = { ...s.in_, bodyId: s.housing, decisionId, mandateIds: [mandateId], revision: 1 }
    const tried = (person: Pick<TestPerson, 'mandates'>, change: Partial<typeof dissolve> = {}) =>
      refusalOf(person.mandates.dissolveBody.mutate({ ...dissolve, ...change, requestId: requestId() }))
    expect(await tried(api.visitor())).toBe('shared.session_missing')
    const other = await foundOrganisation(api, 'Voisine', 'dissolve-voisine')
    expect(await tried(other.person)).toBe('shared.not_found')
    expect(await tried(s.bilal.person)).toBe('mandates.power_missing')
    expect(await tried(s.home.person, { bodyId: requestId() })).toBe('shared.not_found')
    expect(await tried(s.home.person, { bodyId: s.bodyId })).toBe('mandates.sovereign_stays')
    expect(await tried(s.home.person, { bodyId: s.north })).toBe('mandates.bodies_inside')
    expect(await tried(s.home.person, { mandateIds: [] })).toBe('mandates.other_mandates_end')
    expect((await invite('b@exemple.test')).toInvite).toEqual(['b@exemple.test'])

    const done = await s.home.person.mandates.dissolveBody.mutate({ ...dissolve, requestId: requestId() })
    expect(done).toEqual({ ended: 1 })
    expect(await refusalOf(invite('c@exemple.test'))).toBe('mandates.power_missing')
    const told = () =>
      api.running.mailbox?.mails.filter(one => one.to === 'bilal@dissolve.test').map(one => one.subject)
    await expect.poll(told).toContain('Votre mandat Accueil a pris fin avec Comité Logement')
    const register = await s.clara.person.mandates.organigram.query(s.in_)
    const body = register.bodies.find(one => one.bodyId === s.housing)
    const mandate = register.mandates.find(one => one.mandateId === mandateId)
    expect(body?.dissolutionDecisionId).toBe(decisionId)
    expect([mandate?.state, mandate?.recalledAt]).toEqual(['recalled', body?.dissolvedAt])
    expect(await tried(s.home.person, { revision: 2 })).toBe('mandates.body_dissolved')
    const again = s.home.person.mandates.give.mutate({ ...give, requestId: requestId() })
    expect(await refusalOf(again)).toBe('mandates.body_dissolved')
  })
})
