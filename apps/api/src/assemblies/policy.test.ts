import { defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembliesOf } from '../testing/assembly-scene.ts'
import { inDays, supporterOf } from '../testing/calendar-scene.ts'
import { answer, closing, decide, propose } from '../testing/decision-scene.ts'
import { type MandateScene, mandateScene } from '../testing/mandate-scene.ts'
import { adoptingPolicy } from '../testing/policy-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const others = (s: MandateScene) => [s.bilal.person, s.clara.person]
/** The others say yes in turn, as long as it is asked. */
const answerAll = async (s: MandateScene, decisionId: string) => {
  let state = 'open'
  for (const other of others(s))
    if (state === 'open' || state === 'asking') ({ state } = await answer(other, s.home.spaceId, decisionId))
  return state
}
const article = 'règlement intérieur, article 6'

describe('R29, R117: the policy of a body', () => {
  it('is the default until a decision changes it, which says what changed', async () => {
    const s = await mandateScene(api, 'regles')
    const read = () => s.bilal.person.assemblies.policy.query(s.in_)
    expect(await read()).toEqual({
      bodyId: s.bodyId,
      policy: defaultPolicy,
      differences: [],
      versions: [],
      can: { propose: true },
    })
    const change = { remoteVotingArticle: article, quorum: { parts: 1, of: 3 } }
    const first = await decide(s.home.person, others(s), s.where, [adoptingPolicy(s.bodyId, change)])
    expect(first.state).toBe('in_force')
    const adopted = Object.assign({}, defaultPolicy, change)
    expect(await read()).toMatchObject({
      policy: adopted,
      differences: ['quorum', 'remoteVotingArticle'],
      versions: [{ version: 1, decisionId: first.decisionId, number: 2 }],
    })
    const { effects } = await s.bilal.person.mandates.decision.query(
      Object.assign({ decisionId: first.decisionId }, s.in_),
    )
    expect(effects[0]?.words).toMatchObject({ article, quorum: 'part', maxMinutes: 'same' })
    const again = adoptingPolicy(s.bodyId, { quorum: null }, adopted)
    await decide(s.home.person, others(s), s.where, [again])
    const { differences, versions } = await read()
    expect(differences).toEqual(['remoteVotingArticle'])
    expect(versions.map(one => [one.version, one.changed])).toEqual([
      [2, ['quorum']],
      [1, ['quorum', 'remoteVotingArticle']],
    ])
    expect(versions.map(one => [one.before.quorum, one.policy.quorum])).toEqual([
      [change.quorum, null],
      [null, change.quorum],
    ])
  })

  it('is adopted by a decision written against the one in force, with numbers that can be', async () => {
    const s = await mandateScene(api, 'regles-refus')
    const proposing = (change: object, before = defaultPolicy) =>
      refusalOf(propose(s.home.person, s.where, [adoptingPolicy(s.bodyId, change, before)]))
    expect(await proposing({})).toBe('assemblies.policy_unchanged')
    expect(await proposing({ maxMinutes: 5 })).toBe('assemblies.policy_out_of_range')
    expect(await proposing({ agendaFreezeDays: 0 })).toBe('assemblies.policy_out_of_range')
    expect(await proposing({ remoteVotingArticle: ' ' })).toBe('assemblies.remote_without_article')
    const other = Object.assign({}, defaultPolicy, { maxMinutes: 90 })
    expect(await proposing({ agendaFreezeDays: 7 }, other)).toBe('assemblies.policy_changed')
    // Of two that were proposed side by side, the second finds other rules than those that it was written against.
    const [slow, quick] = [{ agendaFreezeDays: 7 }, { maxMinutes: 90 }].map(change =>
      adoptingPolicy(s.bodyId, change),
    )
    if (!slow || !quick) throw new Error('two are proposed')
    const waiting = await propose(s.home.person, s.where, [slow])
    await decide(s.home.person, others(s), s.where, [quick])
    expect(await answerAll(s, waiting.decisionId)).toBe('lapsed')
    const { decisionId } = waiting
    const { endedCode } = await s.home.person.mandates.decision.query(Object.assign({ decisionId }, s.in_))
    expect(endedCode).toBe('assemblies.policy_changed')
    expect((await s.home.person.assemblies.policy.query(s.in_)).policy).toEqual(other)
  })

  it('is read by members, and proposed by those with a voice, in a space that is open', async () => {
    const s = await mandateScene(api, 'regles-droits')
    const supporter = await supporterOf(api, s.home, 'suivi@regles-droits.test')
    const stranger = await mandateScene(api, 'regles-ailleurs')
    const reading = (person: MandateScene['home']['person']) =>
      refusalOf(person.assemblies.policy.query(s.in_))
    const proposing = (person: MandateScene['home']['person']) =>
      refusalOf(propose(person, s.where, [adoptingPolicy(s.bodyId, { maxMinutes: 90 })]))
    expect([await reading(supporter), await proposing(supporter)]).toEqual([
      'mandates.rank_missing',
      'mandates.no_voice',
    ])
    for (const act of [reading, proposing]) expect(await act(stranger.home.person)).toBe('shared.not_found')
    const elsewhere = adoptingPolicy(stranger.bodyId, { maxMinutes: 90 })
    expect(await refusalOf(propose(s.home.person, s.where, [elsewhere]))).toBe('mandates.body_missing')
    await decide(s.home.person, others(s), s.where, [closing])
    expect(await proposing(s.home.person)).toBe('shared.space_closed')
    expect((await s.bilal.person.assemblies.policy.query(s.in_)).can.propose).toBe(false)
  })
})

it('R98: freezes agendas by the rules of the convocation: seven days change those that are convened later', async () => {
  const s = await mandateScene(api, 'regles-gel')
  const { plan, convene, getAssembly } = assembliesOf(s.home.spaceId)
  const day = inDays(20)
  const [before, after] = [
    await plan(s.home.person, { startsOn: day }),
    await plan(s.home.person, { startsOn: day, title: 'La suivante' }),
  ]
  await convene(s.home.person, before)
  await decide(s.home.person, others(s), s.where, [adoptingPolicy(s.bodyId, { agendaFreezeDays: 7 })])
  const freezes = async (assemblyId: string) => (await getAssembly(s.home.person, assemblyId)).freezesOn
  const ahead = (days: number) => addDays(day as CivilDate, -days)
  expect([await freezes(before), await freezes(after)]).toEqual([ahead(4), ahead(7)])
  await convene(s.home.person, after)
  const back = adoptingPolicy(
    s.bodyId,
    { agendaFreezeDays: 2, maxMinutes: 90 },
    Object.assign({}, defaultPolicy, { agendaFreezeDays: 7 }),
  )
  await decide(s.home.person, others(s), s.where, [back])
  expect([await freezes(before), await freezes(after)]).toEqual([ahead(4), ahead(7)])
  expect((await getAssembly(s.home.person, after)).planned.maxMinutes).toBe(120)
  const next = await plan(s.home.person, { startsOn: day })
  const shown = await getAssembly(s.home.person, next)
  expect([shown.freezesOn, shown.planned.maxMinutes]).toEqual([ahead(2), 90])
  // It is planned as long as the rules in force say.
  expect(new Date(shown.endsAt).getTime() - new Date(shown.startsAt).getTime()).toBe(90 * 60_000)
})
