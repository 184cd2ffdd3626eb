import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answer,
  closing,
  creatingBody,
  decide,
  definingRole,
  endingMandate,
  givingMandate,
  mandateFor,
  propose,
} from '../testing/decision-scene.ts'
import { type MandateScene, mandateScene, sovereignIn } from '../testing/mandate-scene.ts'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: MandateScene
beforeAll(async () => {
  api = await startTestApi()
  s = await mandateScene(api, 'garance')
})
afterAll(() => api.stop())

const register = (of = s) => of.home.person.mandates.organigram.query(of.in_)
const read = (decisionId: string, by = s.home.person) => by.mandates.decision.query({ ...s.in_, decisionId })
const mailsTo = (address: string) => (api.running.mailbox?.mails ?? []).filter(one => one.to === address)

describe('a decision of three people', () => {
  it('holds when two say yes, and does what it says, once', async () => {
    const body = creatingBody(s.bodyId, 'Secrétariat')
    const role = definingRole(body.bodyId, ['organisations.admit'], 'Accueil')
    const given = givingMandate(role.roleId, s.clara.personId)
    const proposed = await propose(s.home.person, s.where, [body.effect, role.effect, given.effect])
    expect(proposed.state).toBe('asking')
    expect((await register()).bodies.map(one => one.name)).not.toContain('Secrétariat')
    const asked = await read(proposed.decisionId, s.bilal.person)
    expect(asked).toMatchObject({ state: 'asking', big: true, needed: 2, electors: 3, yes: 1, no: 0 })
    expect(asked.mine).toMatchObject([{ answer: null, isCounted: true, maySayYes: true }])

    expect(await answer(s.bilal.person, s.in_.spaceId, proposed.decisionId)).toEqual({
      state: 'in_force',
      counted: true,
    })
    const after = await register()
    expect(after.bodies.map(one => one.name)).toContain('Secrétariat')
    expect(after.mandates.find(one => one.mandateId === given.mandateId)).toMatchObject({
      state: 'given',
      decisionNumber: proposed.number,
    })
    expect(await refusalOf(answer(s.clara.person, s.in_.spaceId, proposed.decisionId))).toBe(
      'mandates.decision_settled',
    )
  })

  it('writes to those who are asked, and says to whoever proposed it how it ended', async () => {
    const { effect } = creatingBody(s.bodyId, 'Veille', 'working_group')
    const { decisionId } = await propose(s.home.person, s.where, [effect], {
      text: 'Une veille à plusieurs.',
    })
    const asked = () =>
      mailsTo('bilal@garance.test').filter(one => one.text.includes('Une veille à plusieurs.'))
    await expect.poll(() => asked().length).toBe(1)
    expect(asked()[0]?.text).toMatch(/Crée «.Veille.» \(groupe de travail\)/)
    await answer(s.bilal.person, s.in_.spaceId, decisionId)
    const decided = () => mailsTo('garance@exemple.test').map(one => one.subject)
    await expect.poll(() => decided().some(one => /décidé, «.Nouvel organe.: Veille.»/.test(one))).toBe(true)
  })

  it('is answered once by each, who may change their mind until it is settled', async () => {
    const body = creatingBody(s.bodyId, 'Jardin')
    const { decisionId } = await propose(s.home.person, s.where, [body.effect])
    expect(await answer(s.home.person, s.in_.spaceId, decisionId, { yes: false })).toMatchObject({
      counted: true,
    })
    expect(await read(decisionId)).toMatchObject({ state: 'asking', yes: 0, no: 1 })
    await answer(s.home.person, s.in_.spaceId, decisionId)
    expect(await read(decisionId)).toMatchObject({ yes: 1, no: 0 })
    const { contentHash } = await read(decisionId)
    const bare = { ...s.in_, requestId: requestId(), decisionId, answer: 'no' as const, electorId: null }
    const no = { ...bare, typedName: '', reason: '' }
    expect(await refusalOf(s.bilal.person.mandates.answer.mutate({ ...no, contentHash }))).toBe(
      'mandates.reason_missing',
    )
    const other = { ...no, reason: 'Non', contentHash: 'x'.repeat(64) }
    expect(await refusalOf(s.bilal.person.mandates.answer.mutate(other))).toBe('mandates.content_differs')
    const withdraw = { ...s.in_, decisionId }
    expect(
      await refusalOf(s.bilal.person.mandates.withdraw.mutate({ ...withdraw, requestId: requestId() })),
    ).toBe('mandates.not_the_proposer')
    await s.home.person.mandates.withdraw.mutate({ ...withdraw, requestId: requestId() })
    expect(await refusalOf(answer(s.bilal.person, s.in_.spaceId, decisionId))).toBe(
      'mandates.decision_settled',
    )
    const told = (address: string) =>
      mailsTo(address).filter(one => /proposition retirée, «.Nouvel organe.: Jardin.»/.test(one.subject))
        .length
    await expect.poll(() => [told('bilal@garance.test'), told('clara@garance.test')]).toEqual([1, 1])
    expect(told('garance@exemple.test')).toBe(0)
  })

  it('replaces a decision of the same space that is in force, and nothing else', async () => {
    const nothing = (replacesId: string) =>
      propose(s.home.person, s.where, [], { text: 'À la place de l’autre.', replacesId })
    const asking = await propose(s.home.person, s.where, [], { text: 'Pas encore décidé.' })
    const elsewhere = await foundOrganisation(api, 'Hors d’ici', 'hors-d-ici')
    const there = {
      spaceId: elsewhere.spaceId,
      bodyId: await sovereignIn(elsewhere.person, elsewhere.spaceId),
    }
    const foreign = await propose(elsewhere.person, there, [], { text: 'Décidé ailleurs.' })
    expect(foreign.state).toBe('in_force')
    for (const id of [crypto.randomUUID(), asking.decisionId, foreign.decisionId])
      expect(await refusalOf(nothing(id))).toBe('mandates.replaced_not_in_force')
    const [founding] = (await register()).mandates
    expect((await nothing(founding?.decisionId ?? '')).state).toBe('asking')
  })

  it('applies all or nothing: what does not fit any more lapses the whole, and says why', async () => {
    const one = creatingBody(s.bodyId, 'Cuisine')
    const beside = creatingBody(s.bodyId, 'Buanderie')
    const pending = await propose(s.home.person, s.where, [beside.effect, one.effect])
    const first = await decide(s.home.person, [s.bilal.person], s.where, [
      creatingBody(s.bodyId, 'cuisine').effect,
    ])
    expect(first.state).toBe('in_force')
    expect(await answer(s.bilal.person, s.in_.spaceId, pending.decisionId)).toMatchObject({ state: 'lapsed' })
    expect(await read(pending.decisionId)).toMatchObject({ endedCode: 'mandates.body_name_taken' })
    expect((await register()).bodies.map(body => body.name)).not.toContain('Buanderie')
  })

  it('gives each proposal a number of its own, and one name to one of two who want it at once', async () => {
    const two = await Promise.all(
      [s.home, s.bilal].map(({ person }) =>
        propose(person, s.where, [creatingBody(s.bodyId, 'Presse').effect]),
      ),
    )
    expect(new Set(two.map(one => one.number)).size).toBe(2)
    const ends = await Promise.all(
      two.map(({ decisionId }) => answer(s.clara.person, s.in_.spaceId, decisionId).then(done => done.state)),
    )
    expect(ends.sort()).toEqual(['in_force', 'lapsed'])
  })

  it('with the body that was deciding, what it was asked lapses', async () => {
    const { bodyId, effect } = creatingBody(s.bodyId, 'Chantier')
    const role = definingRole(bodyId, [], 'Présence')
    const seats = [s.bilal, s.clara].map(one => givingMandate(role.roleId, one.personId))
    const grant = { kind: 'grant', payload: { bodyId, kinds: ['create_body'], powers: [], revision: 1 } }
    const founded = await decide(s.home.person, [s.bilal.person], s.where, [
      effect,
      role.effect,
      ...seats.map(one => one.effect),
      grant,
    ])
    expect(founded.state).toBe('in_force')
    for (const [person, mandateId] of [
      [s.bilal, seats[0]?.mandateId],
      [s.clara, seats[1]?.mandateId],
    ] as const) {
      const open = (await register()).mandates.find(one => one.mandateId === mandateId)
      if (open?.state !== 'given') continue
      const accepting = { ...s.in_, requestId: requestId(), mandateId: mandateId ?? '', revision: 1 }
      await person.person.mandates.accept.mutate({ ...accepting, typedName: person.displayName })
    }
    const inside = await propose(s.bilal.person, { ...s.in_, bodyId }, [
      creatingBody(bodyId, 'Outils').effect,
    ])
    expect(inside.state).toBe('asking')
    const mandateIds = seats.map(one => one.mandateId)
    const dissolving = { kind: 'dissolve_body', payload: { bodyId, mandateIds, revision: 2 } }
    expect((await decide(s.home.person, [s.bilal.person], s.where, [dissolving])).state).toBe('in_force')
    expect(await read(inside.decisionId)).toMatchObject({
      state: 'lapsed',
      endedCode: 'mandates.body_dissolved',
    })
  })
})

describe('who may not', () => {
  it('no session, another tenant, no voice, a newcomer: each is refused as it should', async () => {
    const stranger = await foundOrganisation(api, 'Ailleurs', 'ailleurs')
    const { decisionId } = await propose(s.home.person, s.where, [creatingBody(s.bodyId, 'Refus').effect])
    const { contentHash } = await read(decisionId)
    const said = { ...s.in_, decisionId, contentHash, typedName: '', electorId: null, reason: '' }
    const calls = (person: Pick<MandateScene['home']['person'], 'mandates'>) => [
      () => person.mandates.decision.query({ ...s.in_, decisionId }),
      () => person.mandates.decisions.query({ ...s.in_, before: null }),
      () => person.mandates.answer.mutate({ ...said, requestId: requestId(), answer: 'yes' }),
      () => person.mandates.withdraw.mutate({ ...s.in_, requestId: requestId(), decisionId }),
      () =>
        person.mandates.standFor.mutate({ ...s.in_, requestId: requestId(), electorId: s.clara.personId }),
      () => propose(person, s.where, [creatingBody(s.bodyId, 'Intrus').effect]),
    ]
    for (const call of calls(stranger.person)) expect(await refusalOf(call())).toBe('shared.not_found')
    for (const call of calls(api.visitor())) expect(await refusalOf(call())).toBe('shared.session_missing')

    // A newcomer answers, and is not counted; what they propose waits for those who count.
    const newcomer = await inviteInto(api, s.home, 'nora@garance.test', 'Nora')
    expect(await answer(newcomer.person, s.in_.spaceId, decisionId)).toEqual({
      state: 'asking',
      counted: false,
    })
    const standing = { ...s.in_, requestId: requestId(), electorId: newcomer.personId }
    expect(await refusalOf(newcomer.person.mandates.standFor.mutate(standing))).toBe(
      'mandates.no_voice_there',
    )
    const theirs = await propose(newcomer.person, s.where, [creatingBody(s.bodyId, 'Nouveau').effect])
    expect(await read(theirs.decisionId)).toMatchObject({ state: 'asking', yes: 0 })
  })

  it('R111: a mandate that was ended opens nothing more', async () => {
    const powers = ['organisations.admit', 'organisations.edit', 'decision.record']
    const held = await mandateFor(s.home.person, [s.bilal.person], s.where, s.clara, { powers })
    const invite = (address: string) =>
      s.clara.person.organisations.invite.mutate({
        ...{
          ...s.in_,
          requestId: requestId(),
          pasted: address,
          level: 'member' as const,
          lang: 'fr' as const,
        },
      })
    await invite('un@garance.test')
    const recalled = await decide(s.home.person, [s.bilal.person], s.where, [endingMandate(held.mandateId)])
    expect(recalled.state).toBe('in_force')
    expect(await refusalOf(invite('deux@garance.test'))).toBe('mandates.power_missing')
    const again = { ...s.in_, requestId: requestId(), mandateId: held.mandateId }
    expect(await refusalOf(s.clara.person.mandates.resign.mutate(again))).toBe('mandates.already_over')
    await expect
      .poll(() => mailsTo('clara@garance.test').some(one => one.subject.includes('a pris fin')))
      .toBe(true)
  })

  it('whoever gave a mandate learns that it is declined, or given back; its person is not written to', async () => {
    const told = (address: string, words: string) =>
      mailsTo(address).filter(one => one.subject.includes(words)).length
    const role = definingRole(s.bodyId, [], 'Secrétaire')
    const given = givingMandate(role.roleId, s.clara.personId)
    await decide(s.home.person, [s.bilal.person], s.where, [role.effect, given.effect])
    const row = (await register()).mandates.find(one => one.mandateId === given.mandateId)
    await s.clara.person.mandates.decline.mutate({
      ...s.in_,
      requestId: requestId(),
      mandateId: given.mandateId,
      revision: row?.revision ?? 0,
    })
    await expect.poll(() => told('garance@exemple.test', 'n’est pas accepté')).toBe(1)
    await expect.poll(() => told('bilal@garance.test', 'n’est pas accepté')).toBe(1)

    const held = await mandateFor(s.home.person, [s.bilal.person], s.where, s.clara, { powers: [] })
    await s.clara.person.mandates.resign.mutate({
      ...s.in_,
      requestId: requestId(),
      mandateId: held.mandateId,
    })
    await expect.poll(() => told('bilal@garance.test', 'est rendu')).toBe(1)
    const mail = mailsTo('bilal@garance.test').find(one => one.subject.includes('est rendu'))
    expect(mail?.text).toContain('«\u00a0Clara\u00a0» a rendu le mandat')
    expect(told('clara@garance.test', 'est rendu') + told('clara@garance.test', 'n’est pas accepté')).toBe(0)
  })

  it('a recall that still asks lapses when the mandate is given back, and whoever proposed it is told', async () => {
    const held = await mandateFor(s.home.person, [s.bilal.person], s.where, s.clara, { powers: [] })
    const { decisionId } = await propose(s.bilal.person, s.where, [endingMandate(held.mandateId)])
    expect(await read(decisionId)).toMatchObject({ state: 'asking' })
    await s.clara.person.mandates.resign.mutate({
      ...s.in_,
      requestId: requestId(),
      mandateId: held.mandateId,
    })
    expect(await read(decisionId)).toMatchObject({ state: 'lapsed', endedCode: 'mandates.already_over' })
    const told = () => mailsTo('bilal@garance.test').filter(one => one.subject.includes('non appliquée'))
    await expect.poll(() => told().length).toBeGreaterThan(0)
  })

  it('a closed space proposes and answers nothing', async () => {
    const t = await mandateScene(api, 'fermee')
    const pending = await propose(t.home.person, t.where, [creatingBody(t.bodyId, 'Tard').effect])
    const done = await decide(t.home.person, [t.bilal.person], t.where, [closing], { typedName: 'fermee' })
    expect(done.state).toBe('in_force')
    expect(await refusalOf(answer(t.bilal.person, t.in_.spaceId, pending.decisionId))).toMatch(
      /space_closed|decision_settled/,
    )
    const late = propose(t.home.person, t.where, [creatingBody(t.bodyId, 'Plus tard').effect])
    expect(await refusalOf(late)).toBe('shared.space_closed')
  })
})
