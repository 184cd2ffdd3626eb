import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseLimits } from './identity/rate-limits.ts'
import { base64, foundMembers, openedRound } from './positions/round-scene.ts'
import { creatingBody, propose } from './testing/decision-scene.ts'
import { mandateScene } from './testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, requestId } from './testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from './testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const mailsTo = (address: string, about: RegExp) =>
  (api.running.mailbox?.mails ?? []).filter(mail => mail.to === address && about.test(mail.subject))
/** Whether an application that has just started, on the same database, still counts. */
const isStillSpent = async (...[kind, key]: Parameters<ReturnType<typeof databaseLimits>['spend']>) => {
  const restarted = databaseLimits(api.services.database, api.services.secret)
  return restarted.spend(kind, key).then(
    () => false,
    () => true,
  )
}
const inSpace = (spaceId: string) => ({ spaceId, requestId: requestId() })
const opened = (home: { person: TestPerson; spaceId: string }, name: string) =>
  home.person.organisations.edit.mutate({
    ...inSpace(home.spaceId),
    name,
    revision: 1,
    isPublic: true,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    purpose: '',
    history: '',
    culture: '',
    methods: '',
  })

describe('joining and leaving by turns', () => {
  it('asks an organisation three times a day at most, and its people are written to no more', async () => {
    const home = await foundOrganisation(api, 'Porte', 'porte')
    const { spaceId } = home
    await opened(home, 'Porte')
    const person = await api.signIn('va-et-vient@exemple.test', 'Aller')
    const ask = () =>
      person.organisations.askToJoin.mutate({ ...inSpace(spaceId), displayName: 'Aller', message: '' })
    for (let turn = 0; turn < 3; turn++) {
      await ask()
      const [request] = await home.person.organisations.joinRequests.query({ spaceId })
      const { joinRequestId } = request ?? { joinRequestId: '' }
      const welcome = { joinRequestId, answer: 'accept', level: 'supporter' } as const
      await home.person.organisations.answerJoinRequest.mutate({ ...inSpace(spaceId), ...welcome })
      await person.organisations.leave.mutate(inSpace(spaceId))
    }
    expect(await refusalOf(ask())).toBe('organisations.asked_too_often')
    expect(await home.person.organisations.joinRequests.query({ spaceId })).toEqual([])
    const me = (await person.identity.whoAmI.query())?.personId
    expect(await isStillSpent('joinRequestPerPlace', `${me}:${spaceId}`)).toBe(true)
    const told = () => mailsTo('porte@exemple.test', /demande à rejoindre/).length
    await expect.poll(told).toBe(3)
    const other = await api.signIn('premiere-fois@exemple.test', 'Première')
    await other.organisations.askToJoin.mutate({ ...inSpace(spaceId), displayName: 'Première', message: '' })
    await expect.poll(told).toBe(4)
  })

  it('asks twenty organisations a day at most', async () => {
    const person = await api.signIn('partout@exemple.test', 'Partout')
    const me = (await person.identity.whoAmI.query())?.personId ?? ''
    await api.services.limits.spend('joinRequestPerPerson', me, 19)
    const ask = async (slug: string) => {
      const home = await foundOrganisation(api, slug, slug)
      await opened(home, slug)
      const request = { ...inSpace(home.spaceId), displayName: 'Partout', message: 'Bonjour' }
      return person.organisations.askToJoin.mutate(request)
    }
    expect(await ask('vingtieme')).toEqual({ asked: true })
    expect(await refusalOf(ask('vingt-et-unieme'))).toBe('organisations.asked_too_often')
  })

  it('asks a coalition, or is invited by it, three times a day at most', async () => {
    const host = await foundOrganisation(api, 'Hôtesse', 'hotesse-limites')
    const guest = await foundOrganisation(api, 'Tourniquet', 'tourniquet')
    await opened(guest, 'Tourniquet')
    const { spaceId } = await foundCoalition(host, 'Tour', 'tour')
    const organisationId = guest.spaceId
    const leave = () => guest.person.coalitions.leave.mutate({ ...inSpace(spaceId), organisationId })
    const ask = () => guest.person.coalitions.askToJoin.mutate({ ...inSpace(spaceId), organisationId })
    const invite = () => host.person.coalitions.invite.mutate({ ...inSpace(spaceId), organisationId })
    for (const come of [ask, invite])
      for (let turn = 0; turn < 3; turn++) {
        await come()
        await leave()
      }
    expect(await refusalOf(ask())).toBe('coalitions.asked_too_often')
    expect(await refusalOf(invite())).toBe('coalitions.invited_too_often')
    // Each time it leaves is told as well: it came by one of those.
    for (const [about, count] of [
      [/demande à rejoindre/, 3],
      [/s’en va/, 6],
    ] as const)
      await expect.poll(() => mailsTo('hotesse-limites@exemple.test', about).length).toBe(count)
    await expect.poll(() => mailsTo('tourniquet@exemple.test', /Tour/).length).toBe(3)
    const members = await host.person.coalitions.organisations.query({ spaceId })
    expect(members.map(one => one.status)).toEqual(['joined'])
  })
})

describe('proposing and taking back by turns', () => {
  it('makes forty proposals a day at most in one space, and writes no more than that', async () => {
    const s = await mandateScene(api, 'propositions')
    const { effect } = creatingBody(s.bodyId, 'Ronde')
    for (let turn = 0; turn < 40; turn++) {
      const { decisionId } = await propose(s.clara.person, s.where, [effect])
      await s.clara.person.mandates.withdraw
        .mutate({ ...inSpace(s.home.spaceId), decisionId })
        .catch(() => {})
    }
    expect(await refusalOf(propose(s.clara.person, s.where, [effect]))).toBe('mandates.proposed_too_often')
    // Somebody else is not held back by it.
    expect(await propose(s.bilal.person, s.where, [effect])).toMatchObject({ state: 'asking' })
  }, 60_000)
})

describe('entering positions by turns', () => {
  it('writes to the organisation three times a day at most; its page counts them each time', async () => {
    const { host, guests, spaceId } = await foundMembers(api, 'saisies', ['Garance', 'Levain'])
    const [levain] = guests
    if (!levain) throw new Error('a guest')
    const { roundId } = await openedRound(host.person, spaceId, ['Un énoncé.', 'Un autre énoncé.'])
    for (const sign of ['+', '−', '+', '−', '+']) {
      const content = base64(`organisation;s01\nLevain;${sign}`)
      await host.person.positions.importCsv.mutate({
        ...inSpace(spaceId),
        roundId,
        listUnknown: false,
        content,
      })
    }
    await expect.poll(() => mailsTo('saisies-2@exemple.test', /positions/).length).toBe(3)
    const { waiting } = await levain.person.notifications.today.query({ spaceId })
    expect(waiting).toMatchObject([{ kind: 'confirmPositions', count: 1 }])
    expect(await isStillSpent('confirmationPerPlace', `${levain.spaceId}:${roundId}`)).toBe(true)
  })
})

describe('inviting and withdrawing by turns', () => {
  it('writes to one address three times in seven days at most, and says which address it is', async () => {
    const home = await foundOrganisation(api, 'Insistante', 'insistante')
    const { organisations } = home.person
    const invite = (pasted: string, place = home) =>
      place.person.organisations.invite.mutate({
        ...inSpace(place.spaceId),
        pasted,
        level: 'member',
        lang: 'fr',
      })
    const invitationTo = async (address: string) => {
      const { items: all } = await organisations.invitations.query({ spaceId: home.spaceId })
      const [last] = all.filter(one => one.address === address && one.state === 'open')
      return { ...inSpace(home.spaceId), invitationId: last?.invitationId ?? '' }
    }
    const address = 'jamais-demande@exemple.test'
    const arrived = () => mailsTo(address, /vous invite/).length
    for (let turn = 1; turn <= 2; turn++) {
      await invite(address)
      // What is withdrawn before its mail has left is not sent.
      await expect.poll(arrived).toBe(turn)
      await organisations.withdrawInvitation.mutate(await invitationTo(address))
    }
    await invite(address)
    await expect.poll(arrived).toBe(3)
    expect(await refusalOf(organisations.resendInvitation.mutate(await invitationTo(address)))).toBe(
      'organisations.invited_too_often',
    )
    await organisations.withdrawInvitation.mutate(await invitationTo(address))
    const refused = await invite(`nouvelle@exemple.test, ${address}`).catch(error => error.data.refusal)
    expect(refused).toMatchObject({ code: 'organisations.invited_too_often', field: 'pasted' })
    expect(refused.params).toMatchObject({ address, maximum: 3 })
    expect(await isStillSpent('invitationPerAddress', `${home.spaceId}:${address}`)).toBe(true)

    // Nothing was sent or counted for the others; and the same person does not go on elsewhere.
    for (let turn = 0; turn < 3; turn++) {
      expect((await invite('nouvelle@exemple.test')).toInvite).toEqual(['nouvelle@exemple.test'])
      await organisations.withdrawInvitation.mutate(await invitationTo('nouvelle@exemple.test'))
    }
    const second = await foundOrganisation(api, 'Autre', 'insistante-ailleurs')
    const { spaceId } = await home.person.organisations.found.mutate({
      requestId: requestId(),
      name: 'Bis',
      slug: 'insistante-bis',
      lang: 'fr',
      legalForm: 'association_1901',
      sector: 'other',
      communeCode: null,
    })
    expect(await refusalOf(invite(address, { ...home, spaceId }))).toBe('organisations.invited_too_often')
    expect((await invite(address, second)).toInvite).toEqual([address])
    await expect.poll(arrived).toBe(4)
  })
})

describe('founding', () => {
  it('forty organisations at once makes ten of them', async () => {
    const person = await api.signIn('fonde-tout@exemple.test', 'Fonde')
    const requests = Array.from({ length: 40 }, (_, at) => ({
      requestId: requestId(),
      name: `Maison ${at}`,
      slug: `maison-${at}`,
      lang: 'fr' as const,
      legalForm: 'association_1901' as const,
      sector: 'other' as const,
      communeCode: null,
    }))
    const tried = await Promise.allSettled(requests.map(one => person.organisations.found.mutate(one)))
    const refusals = tried.flatMap(one => (one.status === 'rejected' ? [one.reason.data.refusal] : []))
    expect(refusals).toHaveLength(30)
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: 'organisations.founded_too_many', field: 'name' })
    expect((await person.identity.whoAmI.query())?.places).toHaveLength(10)
    // A request that was answered is answered again.
    const done = requests[tried.findIndex(one => one.status === 'fulfilled')]
    if (done) expect((await person.organisations.found.mutate(done)).slug).toBe(done.slug)
  })

  it('eleven coalitions makes ten of them', async () => {
    const host = await foundOrganisation(api, 'Fondatrice', 'fondatrice')
    for (let at = 0; at < 10; at++) await foundCoalition(host, `Ronde ${at}`, `ronde-${at}`)
    expect(await refusalOf(foundCoalition(host, 'Ronde', 'ronde'))).toBe('coalitions.founded_too_many')
  })
})
