import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionsScene } from '../testing/actions-scene.ts'
import { inDays } from '../testing/calendar-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const waiting = async (person: TestPerson, spaceId: string) =>
  (await person.notifications.today.query({ spaceId })).waiting.filter(one =>
    ['leadAsked', 'recognition'].includes(one.kind),
  )

describe('the lead of an action (R60, R73)', () => {
  it('is handed on once the lead that stands and the one to come have both said yes', async () => {
    const s = await actionsScene(api, 'passage')
    const { actionId, number } = await s.add(s.host)
    await s.join(s.guest, actionId)
    await s.join(s.third, actionId)
    const { transferId, state } = await s.proposeLead(s.third, actionId, s.guest.spaceId)
    expect(state).toBe('open')
    // Somebody who proposes decides nothing.
    expect(await refusalOf(s.answerLead(s.third, transferId, 'accept'))).toBe('actions.lead_answered')
    expect(await refusalOf(s.proposeLead(s.third, actionId, s.third.spaceId, 'Accueil'))).toBe(
      'actions.lead_asked_already',
    )
    expect((await s.get(s.guest.person, number)).transfer).toMatchObject({
      to: 'passage invitée',
      askedOf: [s.guest.spaceId],
    })
    expect(await waiting(s.guest.person, s.spaceId)).toEqual([
      { kind: 'leadAsked', number, title: 'Marche pour le fleuve' },
    ])
    // Whoever only reads, and whoever proposed it, is asked nothing.
    expect(await waiting(s.reader, s.spaceId)).toEqual([])
    expect(await waiting(s.third.person, s.spaceId)).toEqual([])
    expect(await refusalOf(s.answerLead(s.guest, transferId, 'accept'))).toBe('actions.function_missing')
    await s.answerLead(s.guest, transferId, 'accept', 'Accueil')
    expect((await s.get(s.reader, number)).lead).toMatchObject({ name: 'passage hôte' })
    await s.answerLead(s.host, transferId, 'accept')
    expect(await s.get(s.reader, number)).toMatchObject({
      lead: { name: 'passage invitée' },
      leadFunction: 'Accueil',
      transfer: null,
      parts: [{ role: 'partner' }, { role: 'lead' }, { role: 'partner' }],
    })
    expect(await refusalOf(s.edit(s.host.person, actionId, {}, 2))).toBe('mandates.power_missing')
  })

  it('stays where either of both says no, or whoever proposed it takes it back', async () => {
    const s = await actionsScene(api, 'garde')
    const { actionId, number } = await s.add(s.host)
    await s.join(s.guest, actionId)
    expect(await refusalOf(s.proposeLead(s.third, actionId, s.guest.spaceId))).toBe('actions.not_taking_part')
    expect(await refusalOf(s.proposeLead(s.host, actionId, s.third.spaceId))).toBe('actions.not_taking_part')
    expect(await refusalOf(s.proposeLead(s.guest, actionId, s.host.spaceId))).toBe('actions.leads_already')
    for (const by of [s.host, s.guest]) {
      const { transferId } = await s.proposeLead(s.guest, actionId, s.guest.spaceId, 'Accueil')
      expect(await refusalOf(s.answerLead(s.third, transferId, 'refuse'))).toBe(
        'actions.not_theirs_to_answer',
      )
      await s.answerLead(by, transferId, 'refuse')
      expect(await refusalOf(s.answerLead(s.host, transferId, 'accept'))).toBe('actions.lead_answered')
    }
    const { transferId } = await s.proposeLead(s.host, actionId, s.guest.spaceId)
    await s.leave(s.guest, actionId)
    expect(await refusalOf(s.answerLead(s.guest, transferId, 'accept', 'Accueil'))).toBe(
      'actions.lead_answered',
    )
    expect((await s.get(s.host.person, number)).lead).toMatchObject({ name: 'garde hôte' })
  })

  it('is taken up by somebody who takes part where the lead left the coalition', async () => {
    const s = await actionsScene(api, 'orpheline')
    const { actionId, number } = await s.add(s.guest, { audience: 'public' })
    await s.join(s.third, actionId)
    const leave = { spaceId: s.spaceId, requestId: requestId(), organisationId: s.guest.spaceId }
    await s.guest.person.coalitions.leave.mutate(leave)
    expect(await s.get(s.host.person, number)).toMatchObject({ lead: null, parts: [{ role: 'partner' }] })
    const { state } = await s.proposeLead(s.third, actionId, s.third.spaceId, 'Accueil')
    expect(state).toBe('done')
    expect((await s.get(s.host.person, number)).lead).toMatchObject({ name: 'orpheline troisième' })
  })

  it('waits for nobody who is gone: whoever takes part takes the action up all the same', async () => {
    const s = await actionsScene(api, 'partis')
    const { actionId, number } = await s.add(s.guest, { audience: 'public' })
    for (const one of [s.third, s.host]) await s.join(one, actionId)
    await s.proposeLead(s.guest, actionId, s.third.spaceId)
    for (const one of [s.third, s.guest])
      await one.person.coalitions.leave.mutate({
        spaceId: s.spaceId,
        requestId: requestId(),
        organisationId: one.spaceId,
      })
    const { state } = await s.proposeLead(s.host, actionId, s.host.spaceId, 'Accueil')
    expect(state).toBe('done')
    expect((await s.get(s.host.person, number)).lead).toMatchObject({ name: 'partis hôte' })
  })

  it('R56: whoever leaves the coalition and comes back takes part in nothing until it says so anew', async () => {
    const s = await actionsScene(api, 'retour')
    const { actionId, number } = await s.add(s.host, { audience: 'public', needs: ['Une sono'] })
    const [need] = (await s.get(s.host.person, number)).needs
    await s.join(s.guest, actionId, { needIds: [need?.needId ?? ''] })
    const of = { spaceId: s.spaceId, organisationId: s.guest.spaceId }
    await s.guest.person.coalitions.leave.mutate({ ...of, requestId: requestId() })
    await joinCoalition(s.host, s.guest, s.spaceId)
    expect(await s.get(s.host.person, number)).toMatchObject({
      parts: [{ role: 'lead' }],
      needs: [{ text: 'Une sono', filledBy: null }],
    })
  })

  it('R56: whoever became discreet meanwhile does not lead what everybody reads', async () => {
    const s = await actionsScene(api, 'discrete')
    const { actionId } = await s.add(s.guest, { audience: 'public' })
    await s.join(s.third, actionId)
    const { transferId } = await s.proposeLead(s.third, actionId, s.third.spaceId, 'Accueil')
    await s.join(s.third, actionId, { discretion: 'discreet' })
    expect(await refusalOf(s.answerLead(s.guest, transferId, 'accept'))).toBe('actions.lead_is_shown')
  })

  it('is answered from the mail that asks, without a session', async () => {
    const s = await actionsScene(api, 'courriel')
    const { actionId, number } = await s.add(s.host)
    await s.join(s.guest, actionId)
    await s.proposeLead(s.guest, actionId, s.guest.spaceId, 'Accueil')
    const reader = mailReader(api)
    const path = await actPathFor(api, 'courriel-hote@exemple.test', 'pour porter')
    const page = await reader.get(path)
    expect(page.body).toContain('Qui porte « Marche pour le fleuve » ?')
    expect(page.body).toContain('Oui, nous passons l’action à « courriel invitée »')
    // Looking changes nothing.
    expect((await s.get(s.reader, number)).lead).toMatchObject({ name: 'courriel hôte' })
    const answer = await reader.post(path, { answer: 'accept' })
    expect(answer.body).toContain('L’action est portée par « courriel invitée »')
    expect((await s.get(s.reader, number)).lead).toMatchObject({ name: 'courriel invitée' })
  })
})

describe('an action that others strengthen (R83)', () => {
  it('is passed on or joined in the ways its lead asks for, with one press each, and taken back', async () => {
    const s = await actionsScene(api, 'amplifie')
    const { actionId, number } = await s.add(s.host, { amplify: ['relay', 'come'] })
    await s.amplify(s.guest, actionId, 'come', 20)
    await s.amplify(s.guest, actionId, 'come', 30)
    await s.amplify(s.guest, actionId, 'relay')
    expect(await refusalOf(s.amplify(s.guest, actionId, 'lend'))).toBe('actions.mode_not_offered')
    expect(await refusalOf(s.amplify(s.host, actionId, 'come'))).toBe('actions.amplify_own')
    expect((await s.get(s.reader, number)).amplifications).toMatchObject([
      { name: 'amplifie invitée', mode: 'come', people: 30 },
      { name: 'amplifie invitée', mode: 'relay', people: null },
    ])
    await s.takeBackAmplifying(s.guest, actionId, 'come')
    expect(await refusalOf(s.takeBackAmplifying(s.guest, actionId, 'come'))).toBe('shared.not_found')
    expect((await s.get(s.reader, number)).amplifications).toMatchObject([{ mode: 'relay' }])
    // Whoever strengthens it takes no part in it.
    expect((await s.get(s.reader, number)).parts).toHaveLength(1)
  })
})

describe('a victory (R66)', () => {
  it('is credited to whoever appears in its action, and never to whoever is discreet', async () => {
    const s = await actionsScene(api, 'victoire')
    const { actionId, number } = await s.add(s.host)
    await s.join(s.guest, actionId, { discretion: 'discreet' })
    expect(await refusalOf(s.win(s.third, actionId))).toBe('actions.not_taking_part')
    expect(await refusalOf(s.win(s.host, actionId, 'Demain', inDays(2)))).toBe('actions.won_later')
    // Whoever is discreet writes it down, and is not named by it.
    const { victoryId } = await s.win(s.guest, actionId)
    await s.win(s.third, null, 'Un local est trouvé', inDays(-3))
    const { items } = await s.victories(s.reader)
    expect(items).toMatchObject([
      { what: 'Le guichet rouvre', whom: 'Lille', action: { number }, credited: ['victoire hôte'] },
      { what: 'Un local est trouvé', action: null, credited: ['victoire troisième'] },
    ])
    expect((await s.get(s.reader, number)).victories).toMatchObject([{ credited: ['victoire hôte'] }])
    expect(await refusalOf(s.takeBackVictory(s.host.person, victoryId))).toBe('mandates.power_missing')
    await s.takeBackVictory(s.guest.person, victoryId)
    expect((await s.victories(s.reader)).items).toHaveLength(1)
  })
})
