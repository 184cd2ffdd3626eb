import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('a coalition forms', () => {
  it('R53: an organisation asks, is welcomed, and becomes a member by signing under its mandate', async () => {
    const host = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
    const guest = await foundOrganisation(api, 'Radio Micocoulier', 'radio-micocoulier')
    const coalition = await foundCoalition(host, 'Archipel', 'archipel')
    const { spaceId } = coalition
    expect(await refusalOf(guest.person.coalitions.get.query({ spaceId }))).toBe('shared.not_found')
    await joinCoalition(host, guest, spaceId)
    const told = (address: string) =>
      api.running.mailbox?.mails.filter(one => one.to === address).map(one => one.subject)
    await expect
      .poll(() => told('velo-tetu@exemple.test'))
      .toContain('«\u00a0Radio Micocoulier\u00a0» demande à rejoindre «\u00a0Archipel\u00a0»')
    await expect
      .poll(() => told('radio-micocoulier@exemple.test'))
      .toContain('«\u00a0Archipel\u00a0» vous accueille : la charte est à signer')
    const organisations = await guest.person.coalitions.organisations.query({ spaceId })
    expect(organisations.map(one => [one.displayName, one.status, one.charter])).toEqual([
      ['Atelier du Vélo têtu', 'joined', 'signed'],
      ['Radio Micocoulier', 'joined', 'signed'],
    ])
    // L1: nobody of the guest organisation is shown before consenting.
    expect(organisations[1]?.people).toEqual([])
    await guest.person.coalitions.participate.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: guest.spaceId,
      displayName: 'Antenne',
    })
    const after = await host.person.coalitions.organisations.query({ spaceId })
    expect(after[1]?.people).toEqual(['Antenne'])
    await guest.person.coalitions.withdrawParticipation.mutate({ spaceId, requestId: requestId() })
    expect((await host.person.coalitions.organisations.query({ spaceId }))[1]?.people).toEqual([])
  })

  it('R55: shows who a member organisation is, as it alone writes it, once it has a public page', async () => {
    const host = await foundOrganisation(api, 'Coordination', 'coordination-identites')
    const guest = await foundOrganisation(api, 'Four à pain', 'four-a-pain')
    const { spaceId } = await foundCoalition(host, 'Identités', 'identites')
    await joinCoalition(host, guest, spaceId)
    const shown = async () =>
      (await host.person.coalitions.organisations.query({ spaceId })).map(one => [
        one.displayName,
        one.identity,
      ])
    expect(await shown()).toEqual([
      ['Coordination', null],
      ['Four à pain', null],
    ])
    const kind = { legalForm: 'scic', sector: 'food_and_farming', communeCode: null } as const
    const words = { purpose: 'Cuire ensemble.\nEt apprendre.', history: 'Un four.', culture: '', methods: '' }
    const edit = { spaceId: guest.spaceId, name: 'Le Four', ...kind, ...words, isPublic: true, revision: 1 }
    // Whoever coordinates the coalition writes it for nobody.
    expect(await refusalOf(host.person.organisations.edit.mutate({ ...edit, requestId: requestId() }))).toBe(
      'shared.not_found',
    )
    await guest.person.organisations.edit.mutate({ ...edit, requestId: requestId() })
    expect(await shown()).toEqual([
      ['Coordination', null],
      ['Four à pain', { slug: 'four-a-pain', name: 'Le Four', purpose: 'Cuire ensemble.' }],
    ])
    const page = await host.person.organisations.publicPage.query({ slug: 'four-a-pain' })
    expect(page).toMatchObject({ purpose: edit.purpose, history: edit.history })
    await guest.person.organisations.edit.mutate({
      ...edit,
      requestId: requestId(),
      isPublic: false,
      revision: 2,
    })
    expect((await shown())[1]).toEqual(['Four à pain', null])
  })

  it('R69: an organisation leaves alone, and its people no longer see the coalition', async () => {
    const host = await foundOrganisation(api, 'Moulin', 'moulin-des-passages')
    const guest = await foundOrganisation(api, 'Semences', 'semences-d-amont')
    const { spaceId } = await foundCoalition(host, 'Vallée', 'vallee')
    await joinCoalition(host, guest, spaceId)
    const leave = { spaceId, requestId: requestId(), organisationId: guest.spaceId }
    expect(await refusalOf(host.person.coalitions.leave.mutate(leave))).toBe('mandates.power_missing')
    await guest.person.coalitions.leave.mutate(leave)
    expect(await refusalOf(guest.person.coalitions.get.query({ spaceId }))).toBe('shared.not_found')
    expect(await host.person.coalitions.organisations.query({ spaceId })).toHaveLength(1)
    const last = { spaceId, requestId: requestId(), organisationId: host.spaceId }
    expect(await refusalOf(host.person.coalitions.leave.mutate(last))).toBe('coalitions.last_organisation')
  })

  it('L1: a person who leaves their organisation is soon shown nowhere, and enters at once nowhere', async () => {
    const host = await foundOrganisation(api, 'Hôte', 'hote')
    const guest = await foundOrganisation(api, 'Invitée', 'invitee')
    const { spaceId } = await foundCoalition(host, 'Passage', 'passage')
    await joinCoalition(host, guest, spaceId)
    await guest.person.coalitions.participate.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: guest.spaceId,
      displayName: 'Passante',
    })
    await guest.person.organisations.leave.mutate({ spaceId: guest.spaceId, requestId: requestId() })
    expect(await refusalOf(guest.person.coalitions.get.query({ spaceId }))).toBe('shared.not_found')
    const people = async () =>
      (await host.person.coalitions.organisations.query({ spaceId })).flatMap(one => one.people)
    await expect.poll(people).not.toContain('Passante')
  })

  it('gives one effect to one request, and refuses other content under its id', async () => {
    const host = await foundOrganisation(api, 'Passerelles', 'passerelles')
    const found = {
      requestId: requestId(),
      organisationId: host.spaceId,
      name: 'Une fois',
      slug: 'une-fois',
      purpose: '',
      charter: 'Texte',
      displayName: 'Coordination',
      lang: 'fr' as const,
    }
    const first = await host.person.coalitions.found.mutate(found)
    expect(await host.person.coalitions.found.mutate(found)).toEqual(first)
    expect(await refusalOf(host.person.coalitions.found.mutate({ ...found, name: 'Deux fois' }))).toBe(
      'shared.request_reused',
    )
    const again = { ...found, requestId: requestId() }
    expect(await refusalOf(host.person.coalitions.found.mutate(again))).toBe('coalitions.slug_taken')
  })
})
