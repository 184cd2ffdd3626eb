import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { decided, type MandateScene, mandateScene, paper } from './mandate-scene.ts'

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
