import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '../testing/decision-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'
import { foundMembers } from './round-scene.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const texts = ['Nos salles sont à tout le monde.', 'La coalition peut soutenir une candidature.']
const begin = (
  person: Pick<TestPerson, 'positions'>,
  spaceId: string,
  change: Partial<Parameters<TestPerson['positions']['prepareRound']['mutate']>[0]> = {},
) =>
  person.positions.prepareRound.mutate({
    spaceId,
    requestId: requestId(),
    title: 'Premier tour',
    reveal: 'after_own',
    statements: { lang: 'fr', texts },
    opening: {},
    ...change,
  })

it('B6: a first round comes with its statements and opens in one act, or nothing of it is there', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'premier', ['Garance', 'Levain'])
  const [levain] = guests
  if (!levain) throw new Error('one guest')
  const stranger = await foundOrganisation(api, 'Ailleurs', 'premier-ailleurs')
  expect(await refusalOf(begin(api.visitor(), spaceId))).toBe('shared.session_missing')
  expect(await refusalOf(begin(stranger.person, spaceId))).toBe('shared.not_found')
  expect(await refusalOf(begin(levain.person, spaceId))).toBe('mandates.power_missing')
  const closesOn = addDays(today() as CivilDate, -1)
  for (const [change, code] of [
    [{ statements: undefined }, 'positions.round_without_statement'],
    [{ statements: { lang: 'fr' as const, texts: ['Un.', 'un'] } }, 'positions.statement_already_there'],
    [{ opening: { closesOn } }, 'positions.closing_in_past'],
  ] as const)
    expect(await refusalOf(begin(host.person, spaceId, change as object))).toBe(code)
  const left = await host.person.positions.rounds.query({ spaceId })
  expect([left.rounds, left.membersNow, left.can.coordinate]).toEqual([[], 2, true])
  expect((await host.person.positions.statements.query({ spaceId })).accepted).toEqual([])
  const steps = async () =>
    (await host.person.notifications.today.query({ spaceId })).steps.find(one => one.kind === 'firstRound')
  expect(await steps()).toEqual({ kind: 'firstRound', done: false })

  const until = addDays(today() as CivilDate, 20)
  const { roundId } = await begin(host.person, spaceId, { opening: { closesOn: until } })
  const { rounds } = await levain.person.positions.rounds.query({ spaceId })
  expect(rounds).toMatchObject([
    { roundId, state: 'open', closesOn: until, statementCount: 2, memberCount: 2 },
  ])
  const { accepted } = await levain.person.positions.statements.query({ spaceId })
  expect(accepted.map(({ number, text }) => [number, text])).toEqual([
    [1, texts[0]],
    [2, texts[1]],
  ])
  expect(await steps()).toEqual({ kind: 'firstRound', done: true })
  await expect
    .poll(() =>
      (api.running.mailbox?.mails ?? []).filter(one => one.text.includes('1. Nos salles')).map(one => one.to),
    )
    .toEqual([`${levain.slug}@exemple.test`])
})

it('is prepared with its statements and stays closed where nobody asked to open it', async () => {
  const { host, spaceId } = await foundMembers(api, 'prepare', ['Garance'])
  const { roundId, revision } = await begin(host.person, spaceId, { opening: undefined })
  const { rounds } = await host.person.positions.rounds.query({ spaceId })
  expect(rounds).toMatchObject([{ roundId, state: 'prepared', statementCount: 2 }])
  const opened = await host.person.positions.openRound.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    revision,
  })
  expect(opened.revision).toBe(2)
})
