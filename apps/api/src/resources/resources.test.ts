import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeCoalition } from '../testing/closing-scene.ts'
import { lendingIn, lendingScene, room } from '../testing/resource-scene.ts'
import { foundCoalition, foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('what organisations lend (R84)', () => {
  it('is offered in the name of one’s own organisation, and read by all the others', async () => {
    const s = await lendingScene(api, 'offre')
    const id = await s.offer(s.borrower)
    expect(await s.list(s.owner.person)).toMatchObject([
      { resourceId: id, name: 'Salle du Moulin', owner: 'Vélo offre', seats: 40, state: 'published' },
    ])
    expect(await s.get(s.other.person, id)).toMatchObject({
      communeName: 'Crest',
      stepFree: true,
      hearingLoop: false,
      can: { edit: false, steps: [] },
    })
    expect((await s.get(s.borrower.person, id)).can).toEqual({ edit: true, steps: ['pause', 'withdraw'] })
    // Whoever coordinates the coalition is not whoever owns.
    for (const call of [
      () => s.offer({ person: s.owner.person, spaceId: s.borrower.spaceId }),
      () => s.edit(s.owner.person, id, {}),
      () => s.change(s.owner.person, id, 'pause'),
    ])
      expect(await refusalOf(call())).toBe('mandates.power_missing')
    const { person: member } = await inviteInto(api, s.borrower, 'membre@offre.test', 'Membre')
    expect((await s.list(member)).map(one => one.resourceId)).toEqual([id])
    expect(await refusalOf(s.offer({ person: member, spaceId: s.borrower.spaceId }))).toBe(
      'mandates.power_missing',
    )
    expect(await refusalOf(s.change(member, id, 'pause'))).toBe('mandates.power_missing')
  })

  it('says of a room whether people who walk or hear badly can use it', async () => {
    const s = await lendingScene(api, 'acces')
    for (const field of ['stepFree', 'hearingLoop', 'accessibleToilets'])
      expect(await refusalOf(s.offer(s.owner, { [field]: null }))).toBe('resources.accessibility_missing')
    expect(await refusalOf(s.offer(s.owner, { communeCode: '99999' }))).toBe('organisations.commune_unknown')
    expect(await s.list(s.owner.person, 'ours')).toEqual([])
  })

  it('a draft is its owner’s alone, and what is paused or withdrawn is asked for no more', async () => {
    const s = await lendingScene(api, 'pas')
    const id = await s.offer(s.owner, {}, true)
    expect(await s.list(s.borrower.person)).toEqual([])
    for (const call of [() => s.get(s.borrower.person, id), () => s.change(s.borrower.person, id, 'publish')])
      expect(await refusalOf(call())).toBe('shared.not_found')
    expect((await s.list(s.owner.person, 'ours')).map(one => one.state)).toEqual(['draft'])
    await s.change(s.owner.person, id, 'publish')
    await s.change(s.owner.person, id, 'pause')
    expect(await s.list(s.borrower.person)).toEqual([])
    expect((await s.get(s.borrower.person, id)).state).toBe('paused')
    expect(await s.edit(s.owner.person, id, { name: 'Grande salle' }, 3)).toEqual({ revision: 4 })
    expect(await refusalOf(s.edit(s.owner.person, id, {}, 3))).toBe('resources.revision_changed')
    await s.change(s.owner.person, id, 'publish')
    expect((await s.list(s.borrower.person)).map(one => one.name)).toEqual(['Grande salle'])
    await s.change(s.owner.person, id, 'withdraw')
    expect(await s.list(s.borrower.person)).toEqual([])
    expect(await refusalOf(s.change(s.owner.person, id, 'publish'))).toBe('resources.offer_step')
    expect(await refusalOf(s.edit(s.owner.person, id, {}, 6))).toBe('resources.offer_step')
  })

  it('is read by kind, a page at a time', async () => {
    const s = await lendingScene(api, 'genres')
    await s.offer(s.owner)
    await s.offer(s.borrower, { kind: 'skill', name: 'Comptabilité', place: '', stock: 8 })
    expect((await s.list(s.other.person, 'all', 'skill')).map(one => [one.name, one.stock])).toEqual([
      ['Comptabilité', 8],
    ])
    for (let made = 0; made < 50; made += 1) await s.offer(s.other, { kind: 'stock', stock: made + 1 })
    const { spaceId } = s
    const first = await s.owner.person.resources.list.query({ spaceId, whose: 'all' })
    const second = await s.owner.person.resources.list.query({ spaceId, whose: 'all', before: first.next })
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 2, null])
    expect(new Set([...first.items, ...second.items].map(one => one.resourceId)).size).toBe(52)
  })

  it('goes with its organisation, is nobody’s outside, and rests in a closed coalition', async () => {
    const s = await lendingScene(api, 'dehors')
    const id = await s.offer(s.borrower)
    const stranger = await foundOrganisation(api, 'Ailleurs', 'moyens-ailleurs')
    const elsewhere = await foundCoalition(stranger, 'Autres rives', 'autres-moyens')
    for (const call of [
      () => s.list(stranger.person),
      () => s.get(stranger.person, id),
      () => s.offer(stranger),
      () => s.change(stranger.person, id, 'pause'),
      () => lendingIn(elsewhere.spaceId).get(stranger.person, id),
      () => lendingIn(elsewhere.spaceId).change(stranger.person, id, 'pause'),
    ])
      expect(await refusalOf(call())).toBe('shared.not_found')
    expect(await refusalOf(lendingIn(s.spaceId).list(api.visitor() as never))).toBe('shared.session_missing')
    await s.borrower.person.coalitions.leave.mutate({
      spaceId: s.spaceId,
      requestId: requestId(),
      organisationId: s.borrower.spaceId,
    })
    expect(await s.list(s.owner.person)).toEqual([])
    expect(await refusalOf(s.get(s.owner.person, id))).toBe('shared.not_found')
  })
})

it('a closed coalition shows what was lent, and takes no more', async () => {
  const { closingScene } = await import('../testing/closing-scene.ts')
  const s = await closingScene(api, 'moyens-clos')
  const { spaceId } = s.coalition
  const { offer, list } = lendingIn(spaceId)
  await offer(s.host)
  await closeCoalition(s)
  expect((await list(s.host.person)).map(one => one.name)).toEqual([room().name])
  expect(await refusalOf(offer(s.host))).toBe('shared.space_closed')
  const { can } = await s.host.person.resources.list.query({ spaceId, whose: 'all' })
  expect(can.offerFor).toEqual([])
})
