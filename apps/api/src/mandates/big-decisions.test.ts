import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answer,
  creatingBody,
  decide,
  definingRole,
  endingMandate,
  givingMandate,
  mandateFor,
  passDays,
  propose,
} from '../testing/decision-scene.ts'
import { addMember, type FiveScene, fiveScene } from '../testing/mandate-scene.ts'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const read = (s: FiveScene, decisionId: string) =>
  s.home.person.mandates.decision.query({ ...s.in_, decisionId })
const mandateOf = async (s: FiveScene, mandateId: string) =>
  (await s.home.person.mandates.organigram.query(s.in_)).mandates.find(one => one.mandateId === mandateId)
const told = (address: string) =>
  (api.running.mailbox?.mails ?? []).filter(one => one.to === address).map(one => one.subject)

describe('a decision that gives rights, in a body of five', () => {
  it('waits for everybody once two said yes, and is settled on its day', async () => {
    const s = await fiveScene(api, 'tilleul')
    const role = definingRole(s.bodyId, ['organisations.admit'], 'Accueil')
    const { decisionId } = await propose(s.home.person, s.where, [role.effect])
    expect(await answer(s.bilal.person, s.in_.spaceId, decisionId)).toMatchObject({ state: 'open' })
    expect(await read(s, decisionId)).toMatchObject({ state: 'open', yes: 2, needed: 2, electors: 5 })
    // Nothing is anybody's before the last day.
    await passDays(api, s.in_.spaceId, 6)
    expect(await read(s, decisionId)).toMatchObject({ state: 'open' })
    await passDays(api, s.in_.spaceId, 2)
    await expect.poll(async () => (await read(s, decisionId)).state).toBe('in_force')
  })

  it('comes sooner where the silent could no longer change it, and falls where no outweighs yes', async () => {
    const s = await fiveScene(api, 'charme')
    const one = await propose(s.home.person, s.where, [
      definingRole(s.bodyId, ['organisations.edit'], 'Un').effect,
    ])
    await answer(s.bilal.person, s.in_.spaceId, one.decisionId)
    expect(await answer(s.clara.person, s.in_.spaceId, one.decisionId)).toMatchObject({ state: 'in_force' })
    const two = await propose(s.home.person, s.where, [
      definingRole(s.bodyId, ['organisations.edit'], 'Deux').effect,
    ])
    for (const { person } of [s.clara, s.dora, s.elio])
      await answer(person, s.in_.spaceId, two.decisionId, { yes: false })
    // Two yes come too late: three of five said no.
    expect(await answer(s.bilal.person, s.in_.spaceId, two.decisionId)).toMatchObject({ state: 'refused' })
    await expect.poll(() => told('charme@exemple.test').some(line => line.includes('refusé'))).toBe(true)
  })

  it('lapses after thirty days of silence; those who were asked are reminded after seven', async () => {
    const s = await fiveScene(api, 'orme')
    const { decisionId } = await propose(s.home.person, s.where, [
      definingRole(s.bodyId, [], 'Silence').effect,
    ])
    await passDays(api, s.in_.spaceId, 8)
    await expect.poll(() => told('dora@orme.test').some(line => line.includes('on attend encore'))).toBe(true)
    expect(told('tilleul@exemple.test').some(line => line.includes('on attend encore'))).toBe(false)
    await passDays(api, s.in_.spaceId, 23)
    await expect.poll(async () => (await read(s, decisionId)).state).toBe('lapsed')
  })

  it('in a body of eleven is asked of those who were picked, and of everybody else in one mail at eight', async () => {
    const s = await fiveScene(api, 'hetre')
    const names = ['Fanny', 'Gilda', 'Hana', 'Ines', 'Jonas', 'Kim']
    const known = [s.bilal, s.clara, s.dora, s.elio]
    // More than half of those who count stand for each: the founder does by the invitation.
    for (const name of names) {
      const newcomer = await addMember(api, s, name, known.slice(0, Math.floor((known.length + 1) / 2)))
      known.push(newcomer)
    }
    const effect = definingRole(s.bodyId, ['organisations.admit'], 'Accueil').effect
    const { decisionId } = await propose(s.home.person, s.where, [effect], {
      askedIds: [s.bilal.personId, s.clara.personId],
    })
    expect(await read(s, decisionId)).toMatchObject({ electors: 11, asksAll: false, needed: 3 })
    const asked = (name: string) =>
      told(`${name.toLowerCase()}@hetre.test`).filter(line => /votre réponse|tout le monde/.test(line))
    await expect.poll(() => asked('Bilal').length).toBe(1)
    await answer(s.bilal.person, s.in_.spaceId, decisionId)
    const opened = await answer(s.clara.person, s.in_.spaceId, decisionId)
    expect(opened).toMatchObject({ state: 'open' })
    // The day after at the latest: whoever answered is not asked again.
    expect(names.flatMap(asked)).toEqual([])
    await passDays(api, s.in_.spaceId, 1)
    await expect.poll(() => names.map(name => asked(name).length)).toEqual(names.map(() => 1))
    expect([asked('Bilal').length, asked('Clara').length]).toEqual([1, 1])
  })

  it('what was small when it was proposed lapses when its body may decide more by now', async () => {
    const s = await fiveScene(api, 'aulne')
    const { bodyId, effect } = creatingBody(s.bodyId, 'Bureau', 'pole')
    const seat = definingRole(bodyId, [], 'Siège')
    const others = [s.bilal.person, s.clara.person, s.dora.person]
    expect(await decide(s.home.person, others, s.where, [effect, seat.effect])).toMatchObject({
      state: 'in_force',
    })
    const given = givingMandate(seat.roleId, s.elio.personId)
    const small = await propose(s.home.person, s.where, [given.effect])
    expect(await read(s, small.decisionId)).toMatchObject({ state: 'asking', big: false })
    const grant = { kind: 'grant', payload: { bodyId, kinds: ['define_role'], powers: [], revision: 1 } }
    expect(await decide(s.home.person, others, s.where, [grant])).toMatchObject({ state: 'in_force' })
    expect(await answer(s.bilal.person, s.in_.spaceId, small.decisionId)).toMatchObject({ state: 'lapsed' })
    expect(await read(s, small.decisionId)).toMatchObject({ endedCode: 'mandates.weighs_more_now' })
    const { mandates } = await s.home.person.mandates.organigram.query(s.in_)
    expect(mandates.map(one => one.mandateId)).not.toContain(given.mandateId)
  })

  it('R111: the yes of somebody recalled since is counted no more in the body where they sat', async () => {
    const s = await fiveScene(api, 'frene')
    const { bodyId, effect } = creatingBody(s.bodyId, 'Pôle', 'pole')
    const seat = definingRole(bodyId, [], 'Siège')
    const people = [s.clara, s.dora, s.elio]
    const seats = people.map(one => givingMandate(seat.roleId, one.personId))
    const others = [s.bilal.person, s.clara.person, s.dora.person]
    const grant = {
      kind: 'grant',
      payload: { bodyId, kinds: ['create_body', 'define_role'], powers: [], revision: 1 },
    }
    const made = await decide(s.home.person, others, s.where, [
      ...[effect, seat.effect, ...seats.map(one => one.effect), grant],
    ])
    expect(made.state).toBe('in_force')
    const { mandates } = await s.home.person.mandates.organigram.query(s.in_)
    for (const [at, { person }] of people.entries()) {
      const row = mandates.find(one => one.mandateId === seats[at]?.mandateId)
      if (row?.state !== 'given') continue
      const typedName = row.displayName
      await person.mandates.accept.mutate({
        ...s.in_,
        requestId: requestId(),
        mandateId: row.mandateId,
        revision: row.revision,
        typedName,
      })
    }
    const where = { ...s.in_, bodyId }
    const role = definingRole(bodyId, [], 'Cuisine')
    const { decisionId } = await propose(s.clara.person, where, [role.effect])
    expect(await read(s, decisionId)).toMatchObject({ state: 'asking', yes: 1, needed: 2 })
    const seatId = seats[0]?.mandateId ?? ''
    const recall = await decide(s.home.person, [s.bilal.person, s.dora.person, s.elio.person], s.where, [
      endingMandate(seatId),
    ])
    expect(recall.state).toBe('in_force')
    expect(await answer(s.elio.person, s.in_.spaceId, decisionId)).toMatchObject({ state: 'asking' })
    expect(await read(s, decisionId)).toMatchObject({ state: 'asking', yes: 1 })
  })

  it('is one thread of mails from the question to the end, and no other one’s', async () => {
    const s = await fiveScene(api, 'saule')
    // The invitation may have left before it was answered; it is about nothing that goes on.
    const mails = (to: string) =>
      (api.running.mailbox?.mails ?? []).filter(one => one.to === to && one.thread !== undefined)
    const ask = (name: string) => propose(s.home.person, s.where, [definingRole(s.bodyId, [], name).effect])
    const { decisionId } = await ask('Premier')
    await expect.poll(() => mails('dora@saule.test').length).toBe(1)
    const [{ thread, messageId } = {}] = mails('dora@saule.test')
    expect(thread).toMatch(/^<thread\.[\w-]{22}@[\w.-]+>$/)
    expect(thread).not.toContain(decisionId)
    expect(messageId).not.toBe(thread)
    await passDays(api, s.in_.spaceId, 8)
    await expect.poll(() => mails('dora@saule.test').map(one => one.thread)).toEqual([thread, thread])
    await passDays(api, s.in_.spaceId, 23)
    await expect.poll(() => mails('saule@exemple.test').map(one => one.thread)).toContain(thread)
    await ask('Second')
    await expect.poll(() => mails('dora@saule.test').length).toBe(3)
    const threads = mails('dora@saule.test').map(one => one.thread)
    expect(new Set(threads).size).toBe(2)
    expect(new Set(mails('dora@saule.test').map(one => one.messageId)).size).toBe(3)
  })
})

describe('R111: a recall', () => {
  const recalling = async (slug: string) => {
    const s = await fiveScene(api, slug)
    const powers = ['organisations.admit']
    const held = await mandateFor(
      s.home.person,
      [s.bilal.person, s.clara.person, s.dora.person],
      s.where,
      s.elio,
      { powers, days: 200 },
    )
    const recall = await propose(s.home.person, s.where, [endingMandate(held.mandateId)])
    return { s, held, recall }
  }
  const inviting = ({ s }: Awaited<ReturnType<typeof recalling>>) =>
    s.elio.person.organisations.invite.mutate({
      ...s.in_,
      requestId: requestId(),
      pasted: `${requestId()}@exemple.test`,
      level: 'member' as const,
      lang: 'fr' as const,
    })

  it('holds the rights back from the second yes on, and ends the mandate on its day', async () => {
    const scene = await recalling('peuplier')
    const { s, held, recall } = scene
    await inviting(scene)
    // What whoever holds it writes is shown first, and not counted.
    expect(await answer(s.elio.person, s.in_.spaceId, recall.decisionId, { yes: false })).toMatchObject({
      counted: false,
    })
    expect(await answer(s.bilal.person, s.in_.spaceId, recall.decisionId)).toMatchObject({ state: 'open' })
    expect(await mandateOf(s, held.mandateId)).toMatchObject({
      state: 'suspended',
      recall: { decisionId: recall.decisionId },
    })
    expect(await refusalOf(inviting(scene))).toBe('mandates.power_missing')
    await expect
      .poll(() => told('elio@peuplier.test').filter(line => /est suspendu/.test(line)).length)
      .toBe(1)
    await passDays(api, s.in_.spaceId, 9)
    await expect.poll(async () => (await mandateOf(s, held.mandateId))?.state).toBe('recalled')
  })

  it('that is refused gives them back, and rests for ninety days', async () => {
    const scene = await recalling('noyer')
    const { s, held, recall } = scene
    await answer(s.bilal.person, s.in_.spaceId, recall.decisionId)
    for (const { person } of [s.clara, s.dora])
      await answer(person, s.in_.spaceId, recall.decisionId, { yes: false })
    expect(await read(s, recall.decisionId)).toMatchObject({ state: 'refused' })
    expect(await mandateOf(s, held.mandateId)).toMatchObject({ state: 'active', recall: null })
    await inviting(scene)
    const again = () => propose(s.home.person, s.where, [endingMandate(held.mandateId)])
    expect(await refusalOf(again())).toBe('mandates.recall_rests')
    await passDays(api, s.in_.spaceId, 91)
    expect(['asking', 'open']).toContain((await again()).state)
  })
})

describe('one person', () => {
  it('decides at once in a space of one, and says so', async () => {
    const home = await foundOrganisation(api, 'Seule', 'seule')
    const { bodies } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
    const bodyId = bodies[0]?.bodyId ?? ''
    const role = definingRole(bodyId, ['organisations.edit'], 'Tout faire')
    const done = await propose(home.person, { spaceId: home.spaceId, bodyId }, [role.effect])
    expect(done.state).toBe('in_force')
    const shown = await home.person.mandates.decision.query({
      spaceId: home.spaceId,
      decisionId: done.decisionId,
    })
    expect(shown).toMatchObject({ proof: 'alone', needed: 1 })
  })

  it('with newcomers only waits seven days, during which any of them may be confirmed and say no', async () => {
    const home = await foundOrganisation(api, 'Presque', 'presque')
    const guest = await inviteInto(api, home, 'invite@presque.test', 'Invitée')
    const { bodies } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
    const where = { spaceId: home.spaceId, bodyId: bodies[0]?.bodyId ?? '' }
    // The one who was invited by the only voice counts at once: two decide.
    const role = definingRole(where.bodyId, ['organisations.edit'], 'Deux voix')
    const given = givingMandate(role.roleId, home.personId)
    const asked = await propose(home.person, where, [role.effect, given.effect], {
      typedName: 'Personne de Presque',
    })
    expect(asked.state).toBe('asking')
    const done = await decide(home.person, [guest.person], where, [
      definingRole(where.bodyId, [], 'Petit').effect,
    ])
    expect(done.state).toBe('in_force')
  })
})
