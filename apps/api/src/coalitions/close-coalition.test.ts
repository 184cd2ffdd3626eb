import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClosingScene,
  closeCoalition,
  closingScene,
  passDelay,
  toldTo,
} from '../testing/closing-scene.ts'
import { answer, closing, propose } from '../testing/decision-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const reopen = (s: ClosingScene, person: Pick<TestPerson, 'coalitions'>) =>
  person.coalitions.reopen.mutate({ ...s.inCoalition, requestId: requestId() })
const seenBy = (s: ClosingScene, person: TestPerson) => person.coalitions.get.query(s.inCoalition)

describe('closing a coalition', () => {
  it('R89, R108: is a decision of the plenary, and is taken back by any of its voices alone', async () => {
    const s = await closingScene(api, 'plenier')
    const other = await foundOrganisation(api, 'Voisine', 'plenier-voisine')
    expect(await refusalOf(reopen(s, api.visitor()))).toBe('shared.session_missing')
    expect(await refusalOf(reopen(s, other.person))).toBe('shared.not_found')
    expect(await refusalOf(reopen(s, s.host.person))).toBe('mandates.space_not_closed')
    const proposed = await propose(s.host.person, s.plenary, [closing])
    expect([proposed.state, (await seenBy(s, s.host.person)).closing]).toEqual(['asking', null])
    expect(await refusalOf(answer(s.bilal.person, s.plenary.spaceId, proposed.decisionId))).toBe(
      'mandates.no_voice_there',
    )
    expect((await answer(s.home.person, s.plenary.spaceId, proposed.decisionId)).state).toBe('in_force')
    expect(await refusalOf(reopen(s, s.bilal.person))).toBe('mandates.no_voice_there')
    expect((await seenBy(s, s.bilal.person)).closing?.can.reopen).toBe(false)
    await reopen(s, s.home.person)
    expect((await seenBy(s, s.host.person)).closing).toBeNull()
  })

  it('tells the people of its organisations, who read on; whoever was on the way in is told too', async () => {
    const s = await closingScene(api, 'relire')
    const applicant = await foundOrganisation(api, 'Postulante', 'relire-postulante')
    const ask = { ...s.inCoalition, requestId: requestId(), organisationId: applicant.spaceId }
    await applicant.person.coalitions.askToJoin.mutate(ask)
    const before = await s.home.person.positions.agreements.query({ ...s.inCoalition, ...s.round })
    await closeCoalition(s)

    for (const address of ['bilal@relire.test', 'clara@relire.test', 'relire-hote@exemple.test'])
      await expect.poll(toldTo(api, address)).toContain('La coalition «\u00a0Rives relire\u00a0» est fermée')
    await expect
      .poll(toldTo(api, 'relire-postulante@exemple.test'))
      .toContain('«\u00a0Rives relire\u00a0» ferme\u00a0: votre demande n’aura pas de suite')
    expect(await refusalOf(seenBy(s, applicant.person))).toBe('shared.not_found')

    const seen = await seenBy(s, s.bilal.person)
    expect(seen.closing).toMatchObject({ isFinal: false, can: { reopen: false, take: false } })
    expect(seen.closing?.decision?.wording).toBe('La plénière ferme la coalition.')
    expect((await seenBy(s, s.host.person)).closing?.can).toEqual({ reopen: true, take: true })
    const after = await s.home.person.positions.agreements.query({ ...s.inCoalition, ...s.round })
    expect(after).toEqual(before)
    const { decisions } = await s.host.person.mandates.decisions.query({ ...s.inCoalition, before: null })
    expect(decisions.length).toBe(2)
    const places = (await s.bilal.person.identity.whoAmI.query())?.places ?? []
    expect(places.find(one => one.spaceId === s.coalition.spaceId)?.closedAt).toBe(seen.closing?.closedAt)

    // Views offer nothing: neither the mandates of an organisation that is open, nor one's place there.
    const sheet = { organisationId: s.home.spaceId, coalitionId: s.coalition.spaceId, ...s.round }
    expect((await s.home.person.positions.sheet.query(sheet)).can.represent).toBe(false)
    const { can } = await s.host.person.positions.rounds.query(s.inCoalition)
    expect(can).toEqual({ coordinate: false, propose: false, ask: false })
    const charter = (await seenBy(s, s.home.person)).myOrganisations
    expect(charter.map(one => one.canSign)).toEqual([false])

    const consent = {
      ...s.inCoalition,
      requestId: requestId(),
      organisationId: s.home.spaceId,
      displayName: 'Bilal',
    }
    expect(await refusalOf(s.bilal.person.coalitions.participate.mutate(consent))).toBe('shared.space_closed')
    const page = await fetch(`${api.origin}/p/c/relire-rives`).then(answer => answer.text())
    expect(page).toContain('Cette coalition est fermée depuis le')

    await reopen(s, s.host.person)
    await expect
      .poll(toldTo(api, 'bilal@relire.test'))
      .toContain('La coalition «\u00a0Rives relire\u00a0» est rouverte')
    await s.bilal.person.coalitions.participate.mutate({ ...consent, requestId: requestId() })
  })

  it('stays readable for good; a member organisation may still leave it, the last one closes it', async () => {
    const s = await closingScene(api, 'reste')
    const leave = (person: TestPerson, organisationId: string) =>
      person.coalitions.leave.mutate({ ...s.inCoalition, requestId: requestId(), organisationId })
    await closeCoalition(s)
    await passDelay(api, s.coalition.spaceId)
    await expect.poll(async () => (await seenBy(s, s.bilal.person)).closing?.isFinal).toBe(true)
    const gone = await refusalOf(s.host.person.coalitions.publicPage.query({ slug: 'reste-rives' }))
    expect(gone).toBe('shared.not_found')
    expect(await refusalOf(reopen(s, s.host.person))).toBe('mandates.closed_for_good')
    await leave(s.home.person, s.home.spaceId)
    expect(await refusalOf(seenBy(s, s.bilal.person))).toBe('shared.not_found')
    expect(await refusalOf(leave(s.host.person, s.host.spaceId))).toBe('coalitions.last_organisation')
    expect((await seenBy(s, s.host.person)).closing?.isFinal).toBe(true)
  })
})
