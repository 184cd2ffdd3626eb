import { addDays, civilDateAt } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { unpacked } from '../testing/unpack-taken.ts'
import { foundMembers, openedRound, takePositions } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** Two organisations differ on two statements, and the second asks to work on both. */
const scene = async (prefix: string) => {
  const { host, guests, spaceId } = await foundMembers(api, prefix, ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const texts = ['Un énoncé.', 'Un autre énoncé.']
  const { roundId, statements } = await openedRound(host.person, spaceId, texts)
  const [first = '', second = ''] = statements.map(one => one.statementId)
  for (const [home, stance] of [
    [host, 'agree'],
    [levain, 'disagree'],
    [terrils, 'agree'],
  ] as const) {
    const rows = [first, second].map(statementId => ({ statementId, stance }))
    await takePositions(home, spaceId, roundId, rows)
  }
  const organisationId = levain.spaceId
  for (const statementId of [first, second])
    await levain.person.positions.askWorkshop.mutate({
      spaceId,
      requestId: requestId(),
      organisationId,
      statementId,
      note: 'À scinder.',
    })
  const meetsOn = addDays(civilDateAt(new Date()), 9)
  const yes = {
    spaceId,
    statementId: first,
    organisationId,
    answer: 'accepted' as const,
    meetsOn,
    text: 'À la Maison du peuple.',
  }
  return { host, levain, terrils, spaceId, first, second, yes }
}

it('R68: the coordination answers once; who asked reads it and is told', async () => {
  const { host, levain, terrils, spaceId, first, second, yes } = await scene('reponse')
  const answer = (person: Pick<TestPerson, 'positions'>, change: object = {}) =>
    person.positions.answerWorkshop.mutate({ ...yes, requestId: requestId(), ...change })
  expect(await refusalOf(answer(api.visitor()))).toBe('shared.session_missing')
  const stranger = await foundOrganisation(api, 'Étrangère', 'reponse-etrangere')
  expect(await refusalOf(answer(stranger.person))).toBe('shared.not_found')
  expect(await refusalOf(answer(levain.person))).toBe('mandates.power_missing')
  expect(await refusalOf(answer(host.person, { organisationId: terrils.spaceId }))).toBe('shared.not_found')
  expect(await refusalOf(answer(host.person, { meetsOn: null, text: ' ' }))).toBe(
    'positions.workshop_moment_missing',
  )
  expect(await refusalOf(answer(host.person, { meetsOn: '2026-01-01' }))).toBe('positions.workshop_in_past')
  const no = { statementId: second, answer: 'declined' }
  expect(await refusalOf(answer(host.person, { ...no, text: '' }))).toBe('positions.workshop_reason_missing')
  const waits = async () => (await host.person.notifications.today.query({ spaceId })).waiting
  expect(await waits()).toEqual([{ kind: 'workshop', count: 2 }])

  expect(await answer(host.person)).toEqual({ state: 'accepted' })
  expect(await answer(host.person, { ...no, text: 'Pas avant l’été.' })).toEqual({ state: 'declined' })
  expect(await refusalOf(answer(host.person))).toBe('positions.workshop_answered')
  expect(await waits()).toEqual([])
  const requests = await levain.person.positions.workshopRequests.query({ spaceId })
  expect(requests.map(one => [one.number, one.state, one.meetsOn, one.answerText, one.can.answer])).toEqual([
    [1, 'accepted', yes.meetsOn, 'À la Maison du peuple.', false],
    [2, 'declined', null, 'Pas avant l’été.', false],
  ])
  expect(requests[0]?.statementId).toBe(first)
  const mails = () => api.running.mailbox?.mails.filter(one => one.to === 'reponse-2@exemple.test') ?? []
  await expect
    .poll(() => mails().map(one => one.subject))
    .toEqual(
      expect.arrayContaining([
        'Un moment pour travailler sur l’énoncé 1',
        'La demande de travail sur l’énoncé 2 a une réponse',
      ]),
    )
  expect(mails().find(one => one.subject.startsWith('Un moment'))?.text).toContain('À la Maison du peuple.')
  const { json } = unpacked(
    await levain.person.positions.exportOrganisation.query({
      spaceId,
      organisationId: levain.spaceId,
      lang: 'fr',
    }),
  )
  expect(JSON.parse(json).workshopRequests).toMatchObject([{ answer: 'accepted' }, { answer: 'declined' }])
})
