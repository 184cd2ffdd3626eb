import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { base64, foundMembers, openedRound, takePositions } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const nothing = { sheets: [], toConfirm: [], questions: 0, requests: 0, drafts: [] }
const waitingOf = (person: TestPerson, spaceId: string) => person.positions.waiting.query({ spaceId })

it('tells each person what they may answer, and nothing of what others have', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'attente', ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un énoncé.', 'Un autre énoncé.'])
  const [first = '', second = ''] = statements.map(one => one.statementId)
  const empty = [first, second].map(statementId => ({ statementId, publishedAt: null }))
  expect(await waitingOf(levain.person, spaceId)).toMatchObject({
    sheets: [{ organisationId: levain.spaceId, displayName: 'Levain', roundId, rows: empty }],
    toConfirm: [],
    questions: 0,
    requests: 0,
    drafts: [],
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
  const told = await waitingOf(levain.person, spaceId)
  expect(told.sheets[0]?.rows.every(row => row.publishedAt !== null)).toBe(true)
  expect(told).toMatchObject({
    toConfirm: [{ organisationId: levain.spaceId, displayName: 'Levain', roundId, count: 1 }],
    questions: 1,
    requests: 0,
  })
  // Coordination is asked to work on it; the question is not for its organisation.
  expect(await waitingOf(host.person, spaceId)).toMatchObject({ questions: 0, requests: 1, toConfirm: [] })
  expect(await waitingOf(terrils.person, spaceId)).toMatchObject({ questions: 0, requests: 0 })

  // At home: the rows that are saved, for whoever may publish them.
  const home = await waitingOf(levain.person, levain.spaceId)
  expect(home).toMatchObject({ ...nothing, drafts: [{ coalitionId: spaceId, statementId: first }] })
  const noMandate = await inviteInto(api, levain, 'sans-mandat@exemple.test', 'Sans mandat')
  expect(await waitingOf(noMandate.person, levain.spaceId)).toEqual(nothing)
  expect(await waitingOf(noMandate.person, spaceId)).toEqual(nothing)

  await levain.person.positions.answerQuestion.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: levain.spaceId,
    questionId,
    text: 'Voilà.',
  })
  await host.person.positions.closeRound.mutate({ spaceId, requestId: requestId(), roundId, revision: 2 })
  // A closed round is filled no more; what coordination entered can still be confirmed.
  expect(await waitingOf(levain.person, spaceId)).toMatchObject({
    sheets: [],
    questions: 0,
    toConfirm: [{ count: 1 }],
  })
})

it('asks for a session, and answers another tenant as if nothing were there', async () => {
  const { host, spaceId } = await foundMembers(api, 'attente-ailleurs', ['Garance'])
  const stranger = await foundOrganisation(api, 'Étrangère', 'attente-etrangere')
  for (const place of [spaceId, host.spaceId]) {
    expect(await refusalOf(waitingOf(stranger.person, place))).toBe('shared.not_found')
    expect(await refusalOf(api.visitor().positions.waiting.query({ spaceId: place }))).toBe(
      'shared.session_missing',
    )
  }
})
