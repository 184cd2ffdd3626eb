import { unanswered } from '@reliance/core/positions/position.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { base64, foundMembers, openedRound, takePositions } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** What is told about positions: lines without those of other contexts, sheets and what is saved at home. */
const positionsOf = async (person: TestPerson, spaceId: string) => {
  const { waiting, positions } = await person.notifications.today.query({ spaceId })
  const kinds = ['confirmPositions', 'question', 'workshop']
  return { ...positions, waiting: waiting.filter(one => kinds.includes(one.kind)) }
}
const nothing = { sheets: [], drafts: [], answered: [], waiting: [] }

it('tells each person what they may answer, and nothing of what others have', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'attente', ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un énoncé.', 'Un autre énoncé.'])
  const [first = '', second = ''] = statements.map(one => one.statementId)
  const empty = [first, second].map(statementId => ({ statementId, publishedAt: null }))
  expect(await positionsOf(levain.person, spaceId)).toMatchObject({
    sheets: [{ organisationId: levain.spaceId, displayName: 'Levain', roundId, rows: empty }],
    drafts: [],
    waiting: [],
  })

  await takePositions(levain, spaceId, roundId, [{ statementId: first, stance: 'disagree' }])
  await takePositions(host, spaceId, roundId, [{ statementId: first, stance: 'agree' }])
  await takePositions(terrils, spaceId, roundId, [{ statementId: first, stance: 'agree' }])
  const from = { spaceId, organisationId: host.spaceId, statementId: first }
  const asked = { ...from, toOrganisationId: levain.spaceId, text: 'Pourquoi ?' }
  const { questionId } = await host.person.positions.askQuestion.mutate({ ...asked, requestId: requestId() })
  await host.person.positions.askWorkshop.mutate({ ...from, note: '', requestId: requestId() })
  await host.person.positions.importCsv.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    listUnknown: false,
    content: base64('organisation;s02\nLevain;+'),
  })
  const told = await positionsOf(levain.person, spaceId)
  expect(told.sheets[0]?.rows.every(row => row.publishedAt !== null)).toBe(true)
  const toConfirm = { kind: 'confirmPositions', organisationId: levain.spaceId, organisation: 'Levain' }
  expect(told.waiting).toEqual([
    { ...toConfirm, roundId, count: 1 },
    { kind: 'question', count: 1 },
  ])
  // Coordination is asked to work on it; the question is not for its organisation.
  expect((await positionsOf(host.person, spaceId)).waiting).toEqual([{ kind: 'workshop', count: 1 }])
  expect((await positionsOf(terrils.person, spaceId)).waiting).toEqual([])

  // At home: the rows that are saved, for whoever may publish them.
  const home = await positionsOf(levain.person, levain.spaceId)
  expect(home).toMatchObject({
    ...nothing,
    drafts: [{ coalitionId: spaceId, rows: [{ statementId: first }] }],
  })
  const noMandate = await inviteInto(api, levain, 'sans-mandat@exemple.test', 'Sans mandat')
  expect(await positionsOf(noMandate.person, levain.spaceId)).toEqual(nothing)
  expect(await positionsOf(noMandate.person, spaceId)).toEqual(nothing)

  await levain.person.positions.answerQuestion.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: levain.spaceId,
    questionId,
    text: 'Voilà.',
  })
  await host.person.positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 2 })
  // A closed round is filled no more; what coordination entered can still be confirmed.
  expect(await positionsOf(levain.person, spaceId)).toEqual({
    ...nothing,
    waiting: [{ ...toConfirm, roundId, count: 1 }],
  })
})

it('keeps "not yet debated" at home as an answer, which nobody else is told of', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'debat', ['Garance', 'Levain'])
  const [levain] = guests
  if (!levain) throw new Error('a guest')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un énoncé.'], 'always')
  const [statementId = ''] = statements.map(one => one.statementId)
  const say = (stance: 'agree' | 'undebated', revision: number) =>
    levain.person.positions.saveDraft.mutate({
      spaceId: levain.spaceId,
      requestId: requestId(),
      coalitionId: spaceId,
      statementId,
      ...unanswered,
      stance,
      reason: 'Pour la prochaine fois.',
      revision,
    })
  const publish = (revision: number) =>
    levain.person.positions.publish.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: levain.spaceId,
      roundId,
      statements: [{ statementId, revision }],
      source: 'assembly',
      decidedOn: null,
    })
  const counts = async () =>
    (await host.person.positions.agreements.query({ spaceId })).page?.open.map(one => one.counts.agree)

  expect(await say('undebated', 0)).toEqual({ revision: 1 })
  const sheet = () =>
    levain.person.positions.sheet.query({ organisationId: levain.spaceId, coalitionId: spaceId })
  const { drafts, toDo } = await sheet()
  expect(toDo).toEqual({ empty: 0, prepared: 0 })
  expect(drafts).toMatchObject([{ statementId, stance: 'undebated', reason: '' }])
  expect(await positionsOf(levain.person, levain.spaceId)).toMatchObject({
    drafts: [{ rows: [{ statementId, undebated: true }] }],
  })
  expect(await refusalOf(publish(1))).toBe('positions.nothing_to_publish')
  expect(await counts()).toEqual([0])
  await say('agree', 1)
  expect((await sheet()).toDo).toEqual({ empty: 0, prepared: 1 })
  await publish(2)
  expect(await counts()).toEqual([1])
  await say('undebated', 2)
  await publish(3)
  expect(await counts()).toEqual([0])
})

it('R87: the two organisations that founded a coalition see what unites and what separates them', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'deux', ['Garance', 'Levain'])
  const [levain] = guests
  if (!levain) throw new Error('a guest')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un.', 'Deux.', 'Trois.'])
  const [one = '', two = ''] = statements.map(({ statementId }) => statementId)
  await takePositions(host, spaceId, roundId, [
    { statementId: one, stance: 'agree' },
    { statementId: two, stance: 'agree' },
  ])
  await takePositions(levain, spaceId, roundId, [
    { statementId: one, stance: 'agree' },
    { statementId: two, stance: 'disagree' },
  ])
  // Whoever had answered before is told so; whoever answers after others sees them at once.
  const answeredFor = async ({ person }: typeof host) => (await positionsOf(person, spaceId)).answered
  expect(await answeredFor(host)).toEqual([{ roundId, organisation: 'Levain', more: 0, answered: 2 }])
  expect(await answeredFor(levain)).toEqual([])
  const noMandate = await inviteInto(api, host, 'deux-sans@exemple.test', 'Sans mandat')
  expect(await answeredFor({ ...host, person: noMandate.person })).toEqual([])
  const { page } = await host.person.positions.agreements.query({ spaceId })
  expect(page?.unites.map(item => [item.number, item.class])).toEqual([[1, 'agreement']])
  expect(page?.separates.map(item => [item.number, item.class])).toEqual([[2, 'disagreement']])
  expect(page?.open.map(item => [item.number, item.class])).toEqual([[3, 'too_few']])
})
