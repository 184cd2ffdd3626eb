import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeCoalition, closeOrganisation, closingScene } from '../testing/closing-scene.ts'
import {
  answer,
  creatingBody,
  decide,
  definingRole,
  endingMandate,
  givingMandate,
  mandateFor,
  propose,
  publishCharter,
  today as todayOn,
} from '../testing/decision-scene.ts'
import { fiveScene, mandateScene, sovereignIn } from '../testing/mandate-scene.ts'
import {
  confirmOrganisation,
  foundCoalition,
  foundOrganisation,
  inviteInto,
  joinCoalition,
  requestId,
} from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

type Someone = { person: Pick<TestPerson, 'notifications'> }
const today = ({ person }: Someone, spaceId: string) => person.notifications.today.query({ spaceId })
const nothing = {
  waiting: [],
  others: [],
  soon: [],
  late: [],
  steps: [],
  lives: false,
  positions: { sheets: [], drafts: [], answered: [] },
}

describe('in an organisation', () => {
  it('tells whoever admits who asks, how many invitations wait, and the first steps; nobody else', async () => {
    const home = await foundOrganisation(api, 'Accueil', 'jour-accueil')
    const { spaceId } = home
    const inSpace = () => ({ spaceId, requestId: requestId() })
    const step = (kind: string, done: boolean | null) => ({ kind, done })
    expect(await today(home, spaceId)).toEqual({
      ...nothing,
      steps: [step('present', false), step('invite', false), step('coalition', null)],
    })

    await home.person.organisations.invite.mutate({
      ...inSpace(),
      pasted: 'personne-encore@jour-accueil.test',
      level: 'member',
      lang: 'fr',
    })
    // Two are asked for: one invitation without an answer is not done yet.
    expect((await today(home, spaceId)).steps).toContainEqual(step('invite', false))
    const bilal = await inviteInto(api, home, 'bilal@jour-accueil.test', 'Bilal')
    const profile = { legalForm: 'association_1901', sector: 'other', communeCode: null } as const
    const words = { name: 'Accueil', purpose: 'Ouvrir.', history: '', culture: '', methods: '' }
    await home.person.organisations.edit.mutate({
      ...inSpace(),
      ...profile,
      ...words,
      isPublic: true,
      revision: 1,
    })
    for (let n = 0; n < linesPerKind + 2; n++) {
      const person = await api.signIn(`demande-${n}@jour-accueil.test`)
      await person.organisations.askToJoin.mutate({
        ...inSpace(),
        displayName: `Personne ${n}`,
        message: '',
      })
    }
    const told = await today(home, spaceId)
    // The first who asked, and no more than a first screen holds.
    expect(told.waiting).toEqual(
      Array.from({ length: linesPerKind }, (_, n) => ({ kind: 'asks', person: `Personne ${n}` })),
    )
    expect(told.others).toEqual([{ kind: 'invitations', count: 1, sinceOn: expect.any(String) }])
    expect(told.steps).toEqual([step('present', true), step('invite', true), step('coalition', null)])
    expect(await today(bilal, spaceId)).toEqual(nothing)
  })

  it('tells each person of their mandates and of the decisions that wait for them', async () => {
    const { home, bilal, clara, where } = await mandateScene(api, 'jour-mandats')
    const { spaceId } = where
    const role = definingRole(where.bodyId, [], 'Trésor')
    const given = givingMandate(role.roleId, bilal.personId)
    const { number } = await decide(home.person, [clara.person], where, [role.effect, given.effect])
    await mandateFor(home.person, [bilal.person], where, clara, { powers: [], days: 10, name: 'Relais' })
    const { decisionId } = await propose(home.person, where, [creatingBody(where.bodyId, 'Veille').effect])
    const asked = (await today(bilal, spaceId)).waiting
    expect(asked).toMatchObject([
      { kind: 'mandate', role: 'Trésor', dueOn: expect.any(String) },
      { kind: 'answerDecision', decisionId, number: number + 2, by: expect.any(String) },
    ])
    const [, { body }] = asked as [object, { body: string }]
    const ofClara = await today(clara, spaceId)
    expect(ofClara).toMatchObject({
      waiting: [{ kind: 'answerDecision', decisionId }],
      others: [],
      soon: [{ kind: 'ending', role: 'Relais', endsOn: expect.any(String) }],
    })
    const [ending] = ofClara.soon
    expect(ending && 'endsOn' in ending && ending.endsOn > todayOn()).toBe(true)
    // Whoever proposed it has answered, and waits for one yes more.
    const proposed = { kind: 'myDecision', whose: 'mine', decisionId, body, number: number + 2, missing: 1 }
    // They keep the decisions here: what ends for others is theirs to see as well.
    expect(await today(home, spaceId)).toMatchObject({ waiting: [], others: [proposed], soon: [ending] })
    await answer(bilal.person, spaceId, decisionId)
    expect((await today(home, spaceId)).others).toEqual([])
    expect((await today(clara, spaceId)).waiting).toEqual([])
  })

  it('tells whoever keeps the decisions what waits for others, and nobody else', async () => {
    const { home, bilal, clara, where } = await fiveScene(api, 'jour-garde')
    const { spaceId } = where
    const { decisionId } = await propose(bilal.person, where, [creatingBody(where.bodyId, 'Veille').effect])
    // Home’s own answer first: until then it waits for them, and not for others.
    expect(await today(home, spaceId)).toMatchObject({
      waiting: [{ kind: 'answerDecision', decisionId }],
      others: [],
    })
    await answer(home.person, spaceId, decisionId, { yes: false })
    const theirs = { kind: 'myDecision', whose: 'theirs', decisionId }
    expect((await today(home, spaceId)).others).toMatchObject([theirs])
    expect((await today(clara, spaceId)).others).toEqual([])
    // Without the mandate, they read what everybody does (R111).
    const { mandates } = await home.person.mandates.organigram.query({ spaceId })
    const own = mandates.find(one => one.personId === home.personId)
    await home.person.mandates.resign.mutate({
      spaceId,
      requestId: requestId(),
      mandateId: own?.mandateId ?? '',
    })
    expect((await today(home, spaceId)).others).toEqual([])
  })

  it('ends with the mandate that opened it (R111)', async () => {
    const { home, bilal, clara, where } = await mandateScene(api, 'jour-fini')
    const { spaceId } = where
    const powers = ['organisations.admit', 'organisations.edit']
    const held = await mandateFor(home.person, [clara.person], where, bilal, { powers })
    await home.person.organisations.invite.mutate({
      spaceId,
      requestId: requestId(),
      pasted: 'personne-encore@jour-fini.test',
      level: 'member',
      lang: 'fr',
    })
    const others = async () => (await today(bilal, spaceId)).others
    expect(await others()).toEqual([{ kind: 'invitations', count: 1, sinceOn: expect.any(String) }])
    await decide(home.person, [clara.person], where, [endingMandate(held.mandateId)])
    expect(await others()).toEqual([])
    // With three people the place lives: nobody is shown first steps there.
    expect(await today(home, spaceId)).toMatchObject({ lives: true, steps: [] })
  })
})

describe('in a coalition', () => {
  it('tells whoever is on the way in of their request and of the charter, and whoever admits of the others', async () => {
    const host = await foundOrganisation(api, 'Hôtesse', 'jour-hote')
    const { spaceId } = await foundCoalition(host, 'Rives', 'jour-rives')
    const steps = (done: boolean) => [
      { kind: 'firstGuest', done },
      { kind: 'firstRound', done: false },
    ]
    expect(await today(host, spaceId)).toEqual({ ...nothing, steps: steps(false) })
    const guest = await foundOrganisation(api, 'Invitée', 'jour-invitee')
    const noMandate = await inviteInto(api, guest, 'sans@jour-invitee.test', 'Sans mandat')
    const organisationId = guest.spaceId
    const inSpace = () => ({ spaceId, requestId: requestId() })
    await guest.person.coalitions.askToJoin.mutate({ ...inSpace(), organisationId })
    const ourRequest = { kind: 'ourRequest', organisation: 'Invitée' }
    for (const one of [guest, noMandate])
      expect(await today(one, spaceId)).toEqual({ ...nothing, others: [ourRequest] })
    expect(await today(host, spaceId)).toEqual({
      ...nothing,
      waiting: [{ kind: 'applied', organisation: 'Invitée' }],
      steps: steps(true),
    })

    await host.person.coalitions.admit.mutate({ ...inSpace(), organisationId, answer: 'accept' })
    const sign = { kind: 'sign', organisation: 'Invitée', version: '1.0' }
    expect(await today(guest, spaceId)).toEqual({ ...nothing, waiting: [sign] })
    expect(await today(noMandate, spaceId)).toEqual(nothing)
    const signatures = { kind: 'signatures', version: '1.0', names: ['Invitée'], more: 0 }
    expect(await today(host, spaceId)).toEqual({ ...nothing, others: [signatures], steps: steps(true) })
  })

  it('asks those inside for their answer to a new version of the charter', async () => {
    const host = await foundOrganisation(api, 'Hôtesse', 'jour-charte-hote')
    const guest = await foundOrganisation(api, 'Invitée', 'jour-charte')
    const { spaceId } = await foundCoalition(host, 'Rives', 'jour-charte-rives')
    await joinCoalition(host, guest, spaceId)
    expect((await today(guest, spaceId)).waiting).toEqual([])
    const third = await foundOrganisation(api, 'Tierce', 'jour-charte-tierce')
    await joinCoalition(host, third, spaceId)
    await confirmOrganisation(guest, third, spaceId)
    await publishCharter(host, [third], spaceId, { label: '2.0', text: 'Chacune reste libre, et le dit.' })
    const sign = { kind: 'sign', organisation: 'Invitée', version: '2.0' }
    expect((await today(guest, spaceId)).waiting).toEqual([sign])
    expect((await today(third, spaceId)).waiting).toEqual([])
    // It keeps its seat meanwhile: nobody waits for it as for a newcomer.
    expect((await today(host, spaceId)).others).toEqual([])
  })
})

it('says nothing in a closed place, whatever waited there', async () => {
  const s = await closingScene(api, 'jour-clos')
  const { person } = s.home
  await propose(person, s.where, [creatingBody(s.bodyId, 'Veille').effect])
  await propose(s.host.person, s.plenary, [
    definingRole(await sovereignIn(person, s.coalition.spaceId), []).effect,
  ])
  expect((await today(s.clara, s.home.spaceId)).waiting).not.toEqual([])
  expect((await today(s.home, s.coalition.spaceId)).waiting).not.toEqual([])
  await closeCoalition(s)
  await closeOrganisation(s)
  for (const one of [s.home, s.clara])
    for (const spaceId of [s.home.spaceId, s.coalition.spaceId])
      expect(await today(one, spaceId)).toEqual(nothing)
})

it('asks for a session, and answers another tenant as if nothing were there', async () => {
  const host = await foundOrganisation(api, 'Voisine', 'jour-voisine')
  const { spaceId } = await foundCoalition(host, 'Autres rives', 'jour-autres')
  const stranger = await foundOrganisation(api, 'Étrangère', 'jour-etrangere')
  for (const place of [spaceId, host.spaceId, crypto.randomUUID()]) {
    expect(await refusalOf(today(stranger, place))).toBe('shared.not_found')
    expect(await refusalOf(today({ person: api.visitor() }, place))).toBe('shared.session_missing')
  }
})
