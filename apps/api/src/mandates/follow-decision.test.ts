import { addDays } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decide, definingRole, givingMandate, passDays, propose, today } from '../testing/decision-scene.ts'
import { type MandateScene, mandateScene } from '../testing/mandate-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let s: MandateScene
beforeAll(async () => {
  api = await startTestApi()
  s = await mandateScene(api, 'suivi')
}, 60_000)
afterAll(() => api.stop())

const decided = async (text: string) =>
  (await decide(s.home.person, [s.clara.person], s.where, [], { text })).decisionId
const say = (decisionId: string, change: object = {}, who: { person: typeof s.home.person } = s.bilal) => {
  const said = { state: 'in_progress' as const, dueOn: null, roleId: null, note: '' }
  return who.person.mandates.followDecision.mutate({
    ...s.in_,
    requestId: requestId(),
    decisionId,
    ...said,
    ...change,
  })
}
const read = async (decisionId: string) =>
  (await s.home.person.mandates.decision.query({ ...s.in_, decisionId })).followUp

/** Somebody who follows, and decides nothing. */
const supporter = async () => {
  const inside = () => ({ spaceId: s.home.spaceId, requestId: requestId() })
  const invited = { pasted: 'dora@suivi.test', level: 'supporter', lang: 'fr' } as const
  await s.home.person.organisations.invite.mutate(Object.assign(inside(), invited))
  const person = await api.signIn('dora@suivi.test', 'Dora')
  const invitation = (await person.identity.whoAmI.query())?.invitations[0]
  const invitationId = invitation?.invitationId ?? ''
  const answer = { invitationId, answer: 'accept', displayName: 'Dora' } as const
  await person.organisations.answerInvitation.mutate(Object.assign(inside(), answer))
  return { person }
}

describe('R20: what becomes of a decision', () => {
  it('is to do until somebody who decides there says otherwise, and each word stands', async () => {
    const decisionId = await decided('Acheter deux tables.')
    expect(await read(decisionId)).toMatchObject({ state: 'to_do', said: [], isOverdue: false, may: true })
    await say(decisionId, { note: 'Deux devis.' })
    await say(decisionId, { state: 'done', note: 'Livrées.' })
    expect(await read(decisionId)).toMatchObject({
      state: 'done',
      said: [
        { state: 'done', note: 'Livrées.', by: 'Bilal' },
        { state: 'in_progress', note: 'Deux devis.' },
      ],
    })
  })

  it('what it does by itself is done', async () => {
    const role = definingRole(s.bodyId, [], 'Clés')
    const { decisionId } = await decide(s.home.person, [s.clara.person], s.where, [role.effect])
    expect(await read(decisionId)).toMatchObject({ state: 'done', said: [] })
  })

  it('stands first on the register once its day is over', async () => {
    const decisionId = await decided('Réparer la porte.')
    await say(decisionId, { dueOn: addDays(today(), 3) })
    const list = () => s.home.person.mandates.decisions.query({ ...s.in_, before: null })
    expect((await list()).overdue).toEqual([])
    await passDays(api, s.home.spaceId, 4)
    expect((await list()).overdue).toMatchObject([{ decisionId, text: 'Réparer la porte.' }])
    await say(decisionId, { state: 'dropped' })
    expect((await list()).overdue).toEqual([])
  })

  it('whoever holds the role that sees to it says so; others who do not decide there may not', async () => {
    const outside = await supporter()
    const decisionId = await decided('Ouvrir un compte.')
    expect(await refusalOf(say(decisionId, {}, outside))).toBe('mandates.not_theirs_to_follow')
    const role = definingRole(s.bodyId, [], 'Banque')
    const given = givingMandate(role.roleId, s.bilal.personId)
    await decide(s.home.person, [s.clara.person], s.where, [role.effect, given.effect])
    await say(decisionId, { roleId: role.roleId })
    expect(await read(decisionId)).toMatchObject({ roleName: 'Banque' })
    expect(await refusalOf(say(decisionId, { roleId: crypto.randomUUID() }))).toBe('mandates.role_missing')
  })

  it('only what is in force is followed, and nothing of another space', async () => {
    const { decisionId } = await propose(s.home.person, s.where, [], { text: 'Peut-être.' })
    expect(await refusalOf(say(decisionId))).toBe('mandates.not_in_force')
    const elsewhere = await foundOrganisation(api, 'Autre', 'suivi-autre')
    const inside = { spaceId: elsewhere.spaceId, requestId: requestId(), decisionId }
    const said = { state: 'done' as const, dueOn: null, roleId: null, note: '' }
    expect(
      await refusalOf(elsewhere.person.mandates.followDecision.mutate(Object.assign(inside, said))),
    ).toBe('shared.not_found')
  })

  it('is held by the database, and passes without the trigger', async () => {
    const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
    const { decisionId } = await propose(s.home.person, s.where, [], { text: 'Encore une.' })
    const insert = () => {
      const row = {
        space_id: s.home.spaceId,
        id: crypto.randomUUID(),
        decision_id: decisionId,
        state: 'done',
        note: '',
        said_by: s.bilal.personId,
        said_at: new Date(),
      }
      return admin`insert into decision_follow_up ${admin(row)}`
    }
    await expect(insert()).rejects.toThrow('not there to be followed')
    await admin`alter table decision_follow_up disable trigger keep_follow_up`
    await insert()
    await admin`alter table decision_follow_up enable trigger keep_follow_up`
    await admin.end()
  })
})
