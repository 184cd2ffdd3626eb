import { addDays } from '@reliance/core/shared/time.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decided, mandateScene, paper, today } from '../testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const founding = async (person: TestPerson, spaceId: string) => {
  const { roles, bodies } = await person.mandates.organigram.query({ spaceId })
  const [role] = roles
  const body = bodies.find(one => one.bodyId === role?.bodyId)
  if (!role || !body) throw new Error('nothing was founded')
  return { role, body }
}

/** What the two who stay do: record, sign, give, take. */
const takeOver = async (
  spaceId: string,
  recorder: TestPerson,
  taker: { person: TestPerson; personId: string; displayName: string },
  alone = false,
) => {
  const { role, body } = await founding(recorder, spaceId)
  const in_ = { spaceId }
  const { decisionId, effective } = await recorder.mandates.recordDecision.mutate({
    ...{ ...in_, requestId: requestId() },
    ...paper(body.bodyId, 'La coordination est reprise.'),
  })
  const give = {
    ...{ ...in_, roleId: role.roleId, personIds: [taker.personId], kind: 'executive' as const },
    ...{ mission: 'Reprendre', startsOn: today(), endsOn: addDays(today(), 300) },
    ...{ decisionId, overloadReason: '' },
  }
  if (!alone) {
    expect(effective).toBe(false)
    const early = recorder.mandates.give.mutate({ ...give, requestId: requestId() })
    expect(await refusalOf(early)).toBe('mandates.decision_not_countersigned')
    await taker.person.mandates.countersignDecision.mutate({ ...in_, requestId: requestId(), decisionId })
  }
  const { mandateId } = await recorder.mandates.give.mutate({ ...give, requestId: requestId() })
  await taker.person.mandates.accept.mutate({
    ...{ ...in_, requestId: requestId(), mandateId, revision: 1, typedName: taker.displayName },
  })
}

describe('a space whose mandates are all vacant', () => {
  it('R89, R111: two members of the assembly give them again, when the last holder has left', async () => {
    const s = await mandateScene(api, 'vacante')
    const { body } = await founding(s.bilal.person, s.home.spaceId)
    expect(body).toMatchObject({ vacant: false, can: { record: false, give: false, define: false } })
    const byBilal = () =>
      s.bilal.person.mandates.recordDecision.mutate({
        ...{ ...s.in_, requestId: requestId() },
        ...paper(s.bodyId, 'Bilal décide seul.'),
      })
    expect(await refusalOf(byBilal())).toBe('mandates.power_missing')
    const traces = await s.home.person.personalData.traces.query()
    expect(traces.places[0]?.isLastHolder).toBe(true)

    await s.home.person.organisations.leave.mutate({ ...s.in_, requestId: requestId() })
    const after = (await founding(s.bilal.person, s.home.spaceId)).body
    expect(after).toMatchObject({ vacant: true, can: { record: true, give: true, define: true } })
    expect(after.can.edit).toBe(false)
    await takeOver(s.home.spaceId, s.bilal.person, s.clara)
    const now = (await founding(s.bilal.person, s.home.spaceId)).body
    expect(now).toMatchObject({ vacant: false, can: { record: false, give: false, define: false } })
    expect(await refusalOf(byBilal())).toBe('mandates.power_missing')
    const invite = { ...s.in_, pasted: 'd@vacante.test', level: 'member' as const, lang: 'fr' as const }
    const invited = await s.clara.person.organisations.invite.mutate({ ...invite, requestId: requestId() })
    expect(invited.toInvite).toEqual(['d@vacante.test'])
  })

  it('a member defines a role as it was decided, when no role opens that power any more', async () => {
    const s = await mandateScene(api, 'sans-role')
    await s.home.person.organisations.leave.mutate({ ...s.in_, requestId: requestId() })
    const define = {
      ...{ ...s.in_, bodyId: s.bodyId, roleId: null, name: 'Relance', purpose: 'Repartir', domain: 'Tout' },
      ...{ accountabilities: [], powers: ['bodies.edit'], decisionId: null as string | null, revision: 0 },
    }
    const defining = (change: Partial<typeof define> = {}) =>
      s.bilal.person.mandates.defineRole.mutate({ ...define, ...change, requestId: requestId() })
    expect(await refusalOf(defining())).toBe('mandates.role_needs_decision')
    const { decisionId } = await s.bilal.person.mandates.recordDecision.mutate({
      ...{ ...s.in_, requestId: requestId() },
      ...paper(s.bodyId, 'Un rôle pour repartir.'),
    })
    expect(await refusalOf(defining({ decisionId }))).toBe('mandates.role_needs_decision')
    await s.clara.person.mandates.countersignDecision.mutate({ ...s.in_, requestId: requestId(), decisionId })
    expect((await defining({ decisionId })).roleId).toBeTruthy()
  })

  it('the account of the last holder of a coalition is erased: who is shown there decides again', async () => {
    const home = await foundOrganisation(api, 'Hôte effacée', 'hote-effacee')
    const guest = await foundOrganisation(api, 'Invitée restée', 'invitee-restee')
    const { spaceId } = await foundCoalition(home, 'Rives vacantes', 'rives-vacantes')
    await joinCoalition(home, guest, spaceId)
    const consent = { spaceId, organisationId: guest.spaceId, displayName: 'Restée' }
    await guest.person.coalitions.participate.mutate({ ...consent, requestId: requestId() })
    await home.person.identity.deleteAccount.mutate({ address: 'hote-effacee@exemple.test' })
    await expect
      .poll(async () => (await founding(guest.person, spaceId)).body.vacant, { timeout: 5000 })
      .toBe(true)
    await takeOver(spaceId, guest.person, { ...guest, displayName: 'Restée' }, true)
    expect((await guest.person.coalitions.get.query({ spaceId })).can.admit).toBe(true)
    const { decisions } = await guest.person.mandates.organigram.query({ spaceId })
    // One member alone: the register shows that nobody else could sign.
    expect(decisions[0]).toMatchObject({ soleMember: true, effective: true })
  })
})

describe('a decision that waits for its second signature', () => {
  it('lapses with the body that took it: it asks nobody, and the register says so', async () => {
    const s = await mandateScene(api, 'caduque')
    const made = await s.home.person.mandates.createBody.mutate({
      ...{
        ...s.in_,
        requestId: requestId(),
        parentId: s.bodyId,
        kind: 'committee',
        name: 'Fêtes',
        purpose: '',
      },
    })
    const { roleId } = await s.home.person.mandates.defineRole.mutate({
      ...{ ...s.in_, requestId: requestId(), bodyId: made.bodyId, roleId: null, name: 'Fête', purpose: 'x' },
      ...{ domain: 'x', accountabilities: [], powers: ['decision.record'], decisionId: null, revision: 0 },
    })
    const giving = await decided(s, s.clara.person, 'Bilal et les fêtes.')
    const { mandateId } = await s.home.person.mandates.give.mutate({
      ...{ ...s.in_, requestId: requestId(), roleId, personIds: [s.bilal.personId], kind: 'executive' },
      ...{ mission: 'Fêter', startsOn: today(), endsOn: addDays(today(), 90), decisionId: giving },
      overloadReason: '',
    })
    await s.bilal.person.mandates.accept.mutate({
      ...{ ...s.in_, requestId: requestId(), mandateId, revision: 1, typedName: 'Bilal' },
    })
    // The committee has two members: who founded it, and Bilal.
    const { decisionId } = await s.bilal.person.mandates.recordDecision.mutate({
      ...{ ...s.in_, requestId: requestId() },
      ...paper(made.bodyId, 'La fête est en juin.'),
    })
    const asked = async () => (await s.home.person.mandates.mine.query(s.in_)).toCountersign
    expect((await asked()).map(one => one.decisionId)).toEqual([decisionId])
    const dissolution = await decided(s, s.clara.person, 'Plus de comité des fêtes.')
    await s.home.person.mandates.dissolveBody.mutate({
      ...{ ...s.in_, requestId: requestId(), bodyId: made.bodyId, decisionId: dissolution },
      ...{ mandateIds: [mandateId], revision: 1 },
    })
    expect(await asked()).toEqual([])
    const register = await s.home.person.mandates.organigram.query(s.in_)
    const row = register.decisions.find(one => one.decisionId === decisionId)
    expect(row).toMatchObject({ effective: false, lapsed: true })
    const sign = { ...s.in_, requestId: requestId(), decisionId }
    const signing = s.home.person.mandates.countersignDecision.mutate(sign)
    expect(await refusalOf(signing)).toBe('mandates.decision_lapsed')
  })
})
