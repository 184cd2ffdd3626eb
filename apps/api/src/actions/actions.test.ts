import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionsScene, planOf } from '../testing/actions-scene.ts'
import { inDays } from '../testing/calendar-scene.ts'
import { closeCoalition, closingScene } from '../testing/closing-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('an action of the plan (R60, R65)', () => {
  it('has a lead with a function, days, an objective, and parts in their own words, each as it chose to be seen', async () => {
    const s = await actionsScene(api, 'plan')
    const { number, actionId } = await s.add(s.host, { needs: ['Une sono', 'Un camion'] })
    expect(number).toBe(1)
    const sono = (await s.get(s.host.person, number)).needs.find(one => one.text === 'Une sono')
    await s.join(s.guest, actionId, { needIds: [sono?.needId ?? ''], contribution: 'Nous prêtons la sono.' })
    await s.join(s.third, actionId, { discretion: 'discreet', contribution: 'Nous écrivons le tract.' })
    const read = await s.get(s.reader, number)
    expect(read).toMatchObject({
      lead: { organisationId: s.host.spaceId },
      leadFunction: 'Secrétariat Communication',
      isCrossTheme: true,
      communeName: 'Lille',
      needs: [
        { text: 'Un camion', filledBy: null },
        { text: 'Une sono', filledBy: 'plan invitée' },
      ],
      parts: [
        { name: 'plan hôte', role: 'lead' },
        { name: 'plan invitée', discretion: 'shown', contribution: 'Nous prêtons la sono.' },
        // Whoever belongs to a member organisation reads who is discreet (R56).
        { name: 'plan troisième', discretion: 'discreet', contribution: 'Nous écrivons le tract.' },
      ],
      can: { lead: false, takePartFor: [] },
    })
    // Another organisation does not take what somebody sees to; whoever leaves leaves it open again.
    expect(await refusalOf(s.join(s.third, actionId, { needIds: [sono?.needId ?? ''] }))).toBe(
      'actions.need_filled',
    )
    await s.leave(s.guest, actionId)
    expect((await s.get(s.host.person, number)).needs[1]).toMatchObject({ filledBy: null })
    expect(await refusalOf(s.leave(s.guest, actionId))).toBe('actions.not_taking_part')
    expect(await refusalOf(s.leave(s.host, actionId))).toBe('actions.lead_stays')
    // A part is said otherwise in the same way.
    await s.join(s.third, actionId, { discretion: 'shown' })
    expect((await s.get(s.host.person, number)).parts).toMatchObject([{}, { discretion: 'shown' }])
  })

  it('R64: says nothing of those who do not join, and reminds them of nothing', async () => {
    const s = await actionsScene(api, 'liberte')
    const { number, actionId } = await s.add(s.host, { needs: ['Une sono'] })
    await s.askNeed(s.host.person, actionId, 'Un camion')
    const [line] = (await s.plan(s.third.person)).items
    for (const view of [line, await s.get(s.third.person, number)])
      expect(JSON.stringify({ ...view, can: null })).not.toContain('liberte troisième')
    const soon = async (person: TestPerson) =>
      (await person.notifications.today.query({ spaceId: s.spaceId })).soon.filter(
        one => one.kind === 'action',
      )
    expect(await soon(s.third.person)).toEqual([])
    expect(await soon(s.host.person)).toMatchObject([{ number, title: 'Marche pour le fleuve' }])
  })

  it('is a draft of its lead alone until it is published, and stays as it was once it is over', async () => {
    const s = await actionsScene(api, 'brouillon')
    const { number, actionId } = await s.add(s.host, { isDraft: true })
    expect((await s.plan(s.guest.person)).items).toEqual([])
    expect(await refusalOf(s.get(s.guest.person, number))).toBe('shared.not_found')
    expect(await refusalOf(s.join(s.guest, actionId))).toBe('shared.not_found')
    expect(await refusalOf(s.end(s.host.person, actionId))).toBe('actions.not_published')
    expect((await s.plan(s.host.person)).items).toMatchObject([{ state: 'draft' }])
    await s.publish(s.host.person, actionId)
    expect(await refusalOf(s.publish(s.host.person, actionId))).toBe('actions.published_already')
    expect(await refusalOf(s.edit(s.host.person, actionId, {}, 1))).toBe('actions.revision_changed')
    await s.edit(s.host.person, actionId, { title: 'Fête' }, 2)
    expect(await refusalOf(s.end(s.host.person, actionId, 'dropped'))).toBe('actions.reason_missing')
    await s.end(s.host.person, actionId)
    expect(await refusalOf(s.join(s.guest, actionId))).toBe('actions.action_ended')
    expect(await refusalOf(s.edit(s.host.person, actionId, {}, 4))).toBe('actions.action_ended')
    expect((await s.plan(s.guest.person)).items).toEqual([])
    expect((await s.plan(s.guest.person, { period: 'over' })).items).toMatchObject([
      { title: 'Fête', state: 'done' },
    ])
  })

  it('R56: a public one has a lead that appears', async () => {
    const s = await actionsScene(api, 'visible')
    const add = s.add(s.host, { audience: 'public', discretion: 'discreet' })
    expect(await refusalOf(add)).toBe('actions.lead_is_shown')
    const { actionId } = await s.add(s.host, { discretion: 'discreet' })
    expect(await refusalOf(s.edit(s.host.person, actionId, { audience: 'public' }))).toBe(
      'actions.lead_is_shown',
    )
    const open = await s.add(s.host, { audience: 'public' })
    expect(await refusalOf(s.join(s.host, open.actionId, { discretion: 'discreet' }))).toBe(
      'actions.lead_is_shown',
    )
  })

  it('R61, R72: the plan by scale, theme, département and organisation together, in the order of days', async () => {
    const s = await actionsScene(api, 'filtres')
    await s.add(s.host, { title: 'Trois', startsOn: inDays(30), communeCode: '34172' })
    await s.add(s.host, { title: 'Deux', startsOn: inDays(20), scale: 'national', themes: ['eau'] })
    const { actionId } = await s.add(s.guest, { title: 'Un', startsOn: inDays(5), themes: [] })
    const titles = async (change: Parameters<typeof s.plan>[1]) =>
      (await s.plan(s.reader, change)).items.map(one => one.title)
    expect(await titles({})).toEqual(['Un', 'Deux', 'Trois'])
    expect(await titles({ scale: 'local' })).toEqual(['Un', 'Trois'])
    expect(await titles({ scale: 'local', departement: '59' })).toEqual(['Un'])
    expect(await titles({ theme: 'logement' })).toEqual(['Trois'])
    expect(await titles({ organisationId: s.guest.spaceId })).toEqual(['Un'])
    await s.join(s.host, actionId)
    expect(await titles({ organisationId: s.host.spaceId })).toEqual(['Un', 'Deux', 'Trois'])
    const { filters, leadShare } = await s.plan(s.reader)
    expect(filters.themes).toEqual(['eau', 'logement'])
    expect(filters.departements).toEqual([
      { code: '34', name: 'Hérault' },
      { code: '59', name: 'Nord' },
    ])
    // Three actions say nothing of who takes the front; four of two leads do (R60).
    expect(leadShare).toBe(null)
    await s.add(s.host, { startsOn: inDays(40) })
    expect((await s.plan(s.reader)).leadShare).toBe(100)
  })

  it('is written by whoever speaks for the organisation, and by nobody of elsewhere', async () => {
    const s = await actionsScene(api, 'droits')
    const { actionId, number } = await s.add(s.host)
    const as = (person: TestPerson) => ({ person, spaceId: s.guest.spaceId })
    expect(await refusalOf(s.add(as(s.reader)))).toBe('mandates.power_missing')
    expect(await refusalOf(s.join(as(s.reader), actionId))).toBe('mandates.power_missing')
    // One's own mandate opens nothing of another organisation.
    expect(await refusalOf(s.join(as(s.host.person), actionId))).toBe('mandates.power_missing')
    for (const call of [
      () => s.edit(s.guest.person, actionId, {}),
      () => s.publish(s.guest.person, actionId),
      () => s.end(s.guest.person, actionId),
      () => s.askNeed(s.guest.person, actionId),
      () => s.dropNeed(s.guest.person, actionId, requestId()),
    ])
      expect(await refusalOf(call())).toBe('mandates.power_missing')
    expect(await refusalOf(s.dropNeed(s.host.person, actionId, requestId()))).toBe('shared.not_found')
    expect(await refusalOf(s.add(s.host, { communeCode: '99999' }))).toBe('actions.commune_unknown')
    const stranger = await foundOrganisation(api, 'Ailleurs', 'plan-ailleurs')
    for (const call of [
      () => s.plan(stranger.person),
      () => s.get(stranger.person, number),
      () => s.add(stranger),
      () => s.join(stranger, actionId),
      () => s.leave(stranger, actionId),
    ])
      expect(await refusalOf(call())).toBe('shared.not_found')
  })

  it('is only read in a coalition that is closed', async () => {
    const s = await closingScene(api, 'plan-clos')
    const { add, plan } = planOf(s.coalition.spaceId)
    await add(s.host)
    await closeCoalition(s)
    expect((await plan(s.host.person)).can.addFor).toEqual([])
    expect(await refusalOf(add(s.host))).toBe('shared.space_closed')
  })
})
