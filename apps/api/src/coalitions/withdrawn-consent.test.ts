import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

it('L1: who withdraws their consent is named nowhere in the register of the coalition', async () => {
  const host = await foundOrganisation(api, 'Phare', 'phare-discret')
  const guest = await foundOrganisation(api, 'Balise', 'balise-discrete')
  const { spaceId } = await host.person.coalitions.found.mutate({
    requestId: requestId(),
    organisationId: host.spaceId,
    name: 'Côte',
    slug: 'cote-discrete',
    purpose: '',
    charter: 'Chacune reste libre.',
    displayName: 'Marinette',
    lang: 'fr',
  })
  await host.person.coalitions.edit.mutate({
    spaceId,
    requestId: requestId(),
    name: 'Côte',
    purpose: '',
    isPublic: true,
    revision: 1,
  })
  await joinCoalition(host, guest, spaceId)
  const { person } = host
  await guest.person.coalitions.participate.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: guest.spaceId,
    displayName: 'Témoin',
  })
  const read = async (reader: typeof person) => {
    const register = await reader.mandates.organigram.query({ spaceId })
    const decisions = await reader.mandates.decisions.query({ spaceId, before: null })
    const pages = await Promise.all(
      register.mandates.map(({ decisionId }) => reader.mandates.decision.query({ spaceId, decisionId })),
    )
    return JSON.stringify([register, decisions, pages])
  }
  // The founder stands in the register, as holder and as the one who decided.
  expect(await read(guest.person)).toContain('Marinette')
  await person.coalitions.withdrawParticipation.mutate({ spaceId, requestId: requestId() })
  const after = await guest.person.mandates.organigram.query({ spaceId })
  expect(after.mandates.map(one => [one.displayName, one.state])).toEqual([['', 'resigned']])
  expect(after.people.map(one => one.displayName)).toEqual(['Témoin'])
  for (const reader of [guest.person, person]) {
    const said = await read(reader)
    expect(said).not.toContain('Marinette')
    expect(said).toContain('Témoin')
  }
})

it('L4: who left a private organisation is never told its later name', async () => {
  const home = await foundOrganisation(api, 'Premier nom', 'noms-suivis')
  const left = await inviteInto(api, home, 'partie@exemple.test', 'Partie')
  const name = async () => {
    const { places } = await left.person.personalData.traces.query()
    const { spaces } = await left.person.personalData.export.query()
    return [places[0]?.name, spaces[0]?.name]
  }
  const rename = async (to: string, isPublic = false) => {
    const { revision } = await home.person.organisations.get.query({ spaceId: home.spaceId })
    await home.person.organisations.edit.mutate({
      spaceId: home.spaceId,
      requestId: requestId(),
      name: to,
      isPublic,
      revision,
      legalForm: 'association_1901',
      sector: 'other',
      communeCode: null,
      isAnother: true,
      purpose: '',
      history: '',
      culture: '',
      methods: '',
    })
  }
  await rename('Deuxième nom')
  expect(await name()).toEqual(['Deuxième nom', 'Deuxième nom'])
  await left.person.organisations.leave.mutate({ spaceId: home.spaceId, requestId: requestId() })
  expect(await name()).toEqual(['Deuxième nom', 'Deuxième nom'])
  await rename('Troisième nom')
  await rename('Quatrième nom')
  expect(await name()).toEqual(['Deuxième nom', 'Deuxième nom'])
  await rename('Cinquième nom', true)
  expect(await name()).toEqual(['Cinquième nom', 'Cinquième nom'])
})

it('L4: who was only invited, or whose organisation left, is told the name that they knew', async () => {
  const home = await foundOrganisation(api, 'Nom connu', 'noms-connus')
  const { spaceId } = home
  const invited = await api.signIn('invitee@exemple.test', 'Invitée')
  await home.person.organisations.invite.mutate({
    spaceId,
    requestId: requestId(),
    pasted: 'invitee@exemple.test',
    level: 'member',
    lang: 'fr',
  })
  const [sent] = (await home.person.organisations.invitations.query({ spaceId })).items
  await invited.organisations.answerInvitation.mutate({
    spaceId,
    requestId: requestId(),
    invitationId: sent?.invitationId ?? '',
    answer: 'decline',
    displayName: 'Invitée',
  })
  const words = { purpose: '', history: '', culture: '', methods: '' }
  await home.person.organisations.edit.mutate({
    spaceId,
    requestId: requestId(),
    name: 'Nom secret',
    isPublic: false,
    revision: 1,
    isAnother: true,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    ...words,
  })
  const placesOf = async (person: TestPerson) =>
    (await person.personalData.traces.query()).places.map(place => place.name)
  expect(await placesOf(invited)).toEqual(['Nom connu'])

  const coalition = await foundCoalition(home, 'Rivage connu', 'rivage-connu')
  const guest = await foundOrganisation(api, 'Passagère', 'passagere')
  await joinCoalition(home, guest, coalition.spaceId)
  await guest.person.coalitions.leave.mutate({
    spaceId: coalition.spaceId,
    requestId: requestId(),
    organisationId: guest.spaceId,
  })
  const { revision } = await home.person.coalitions.get.query({ spaceId: coalition.spaceId })
  await home.person.coalitions.edit.mutate({
    spaceId: coalition.spaceId,
    requestId: requestId(),
    name: 'Rivage secret',
    purpose: '',
    isPublic: false,
    revision,
  })
  expect(await placesOf(guest.person)).toEqual(['Passagère', 'Rivage connu'])
  expect(await placesOf(home.person)).toEqual(['Nom secret', 'Rivage secret'])
})
