import { afterAll, beforeAll, expect, it } from 'vitest'
import { inviteInto, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
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
const nothing = { sheets: [], drafts: [], waiting: [] }

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
