import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClosingScene,
  closeOrganisation,
  closingScene,
  passDelay,
  rowsOf,
  toldTo,
} from '../testing/closing-scene.ts'
import {
  closing,
  creatingBody,
  decide,
  definingRole,
  givingMandate,
  propose,
} from '../testing/decision-scene.ts'
import { sovereignIn } from '../testing/mandate-scene.ts'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const profile = (name: string, isPublic: boolean, revision: number) => ({
  name,
  legalForm: 'association_1901' as const,
  sector: 'other' as const,
  communeCode: null,
  purpose: 'Rouler',
  history: '',
  culture: '',
  methods: '',
  isPublic,
  revision,
})
const edit = (s: ClosingScene, isPublic: boolean, revision: number) =>
  s.home.person.organisations.edit.mutate({
    ...s.in_,
    requestId: requestId(),
    ...profile(s.home.slug, isPublic, revision),
  })
const reopen = (s: ClosingScene, person: Pick<TestPerson, 'organisations'>) =>
  person.organisations.reopen.mutate({ ...s.in_, requestId: requestId() })
const here = (s: ClosingScene, person: TestPerson) => person.organisations.get.query(s.in_)
const inCoalition = async (s: ClosingScene) =>
  (await s.host.person.coalitions.organisations.query(s.inCoalition)).find(
    one => one.organisationId === s.home.spaceId,
  )
const archive = (person: object, spaceId: string) =>
  fetch(`${api.origin}/archive`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', origin: api.servedAt, cookie: api.cookieOf(person) },
    body: new URLSearchParams({ spaceId, people: 'no', purpose: '' }),
  })

describe('closing an organisation', () => {
  it('R89, R108: is a decision of the assembly, and never of one person for the others', async () => {
    const s = await closingScene(api, 'droits')
    const other = await foundOrganisation(api, 'Voisine', 'droits-voisine')
    expect(await refusalOf(reopen(s, api.visitor()))).toBe('shared.session_missing')
    expect(await refusalOf(reopen(s, other.person))).toBe('shared.not_found')
    expect(await refusalOf(reopen(s, s.home.person))).toBe('mandates.space_not_closed')
    const beside = [closing, creatingBody(s.bodyId, 'Caisse').effect]
    expect(await refusalOf(propose(s.home.person, s.where, beside))).toBe('mandates.stands_alone')
    const proposed = await propose(s.home.person, s.where, [closing])
    expect([proposed.state, (await here(s, s.clara.person)).closing]).toEqual(['asking', null])
  })

  it('is read-only at once: its people are told and read on, export and leave; it is opened again', async () => {
    const s = await closingScene(api, 'lecture')
    await edit(s, true, 1)
    const asking = await api.signIn('demande@lecture.test', 'Demandeuse')
    const ask = { ...s.in_, requestId: requestId(), displayName: 'Demandeuse', message: 'Bonjour' }
    await asking.organisations.askToJoin.mutate(ask)
    const invited = {
      ...s.in_,
      pasted: 'invitee@lecture.test',
      level: 'member' as const,
      lang: 'fr' as const,
    }
    await s.home.person.organisations.invite.mutate({ ...invited, requestId: requestId() })
    await s.home.person.organisations.showInvitation.mutate({
      ...s.in_,
      requestId: requestId(),
      level: 'member',
      places: 5,
      days: 2,
    })
    await closeOrganisation(s)
    const lastDay = (await here(s, s.clara.person)).closing?.lastDay

    const [closure] = await rowsOf(api, 'closure', s.home.spaceId)
    const due = (await rowsOf(api, 'outbox', s.home.spaceId)).find(
      row => row.kind === 'mandates.closed_for_good',
    )
    const late = Number(due?.run_at) - Number(closure?.final_at)
    expect(Math.abs(late)).toBeLessThan(1_000)

    // Told: its people, whoever asked, the coordination of its coalition.
    const closed = 'L’organisation «\u00a0lecture\u00a0» est fermée'
    for (const address of ['bilal@lecture.test', 'clara@lecture.test', 'lecture@exemple.test'])
      await expect.poll(toldTo(api, address)).toContain(closed)
    await expect
      .poll(toldTo(api, 'demande@lecture.test'))
      .toContain('«\u00a0lecture\u00a0» ferme\u00a0: votre demande n’aura pas de suite')
    await expect
      .poll(toldTo(api, 'lecture-hote@exemple.test'))
      .toContain('«\u00a0Rives lecture\u00a0»\u00a0: «\u00a0lecture\u00a0» a fermé')
    expect((await asking.identity.whoAmI.query())?.joinRequests).toEqual([])
    expect((await rowsOf(api, 'open_invitation', s.home.spaceId)).map(row => row.closed_at)).not.toContain(
      null,
    )
    const invitee = await api.signIn('invitee@lecture.test', 'Invitée')
    expect((await invitee.identity.whoAmI.query())?.invitations).toEqual([])

    // Read, not written; nobody holds a right, here or in the coalition.
    const seen = await here(s, s.home.person)
    expect(seen.can).toEqual({ edit: false, admit: false })
    expect(seen.closing).toMatchObject({ lastDay, isFinal: false, can: { reopen: true, take: true } })
    expect(seen.closing?.decision?.wording).toBe('L’assemblée ferme l’organisation.')
    expect((await here(s, s.bilal.person)).closing?.can).toEqual({ reopen: true, take: false })
    expect(await refusalOf(edit(s, true, 2))).toBe('shared.space_closed')
    expect(await refusalOf(closeOrganisation(s))).toBe('shared.space_closed')
    const revoke = { ...s.inCoalition, requestId: requestId(), organisationId: s.home.spaceId }
    expect(await refusalOf(s.home.person.coalitions.leave.mutate(revoke))).toBe('mandates.power_missing')
    const place = (await s.bilal.person.identity.whoAmI.query())?.places.find(
      one => one.spaceId === s.home.spaceId,
    )
    expect(place?.closedAt).toBe(seen.closing?.closedAt)
    const page = await fetch(`${api.origin}/p/o/lecture`).then(answer => answer.text())
    expect(page).toContain('Cette organisation est fermée depuis le')
    expect(page).not.toContain('/rejoindre/')
    const again = { ...ask, requestId: requestId() }
    expect(await refusalOf(asking.organisations.askToJoin.mutate(again))).toBe('shared.space_closed')

    // In its coalition it keeps its place, and is shown as closed.
    expect(await inCoalition(s)).toMatchObject({ status: 'joined', homeClosedAt: seen.closing?.closedAt })

    // Exporting stays with whoever could; leaving stays with each.
    expect((await archive(s.home.person, s.home.spaceId)).status).toBe(200)
    expect((await archive(s.bilal.person, s.home.spaceId)).status).toBe(403)
    expect((await s.clara.person.personalData.export.query()).spaces.length).toBeGreaterThan(0)
    await s.clara.person.organisations.leave.mutate({ ...s.in_, requestId: requestId() })

    await reopen(s, s.bilal.person)
    expect((await here(s, s.home.person)).closing).toBeNull()
    await expect
      .poll(toldTo(api, 'bilal@lecture.test'))
      .toContain('L’organisation «\u00a0lecture\u00a0» est rouverte')
    await expect.poll(async () => (await inCoalition(s))?.homeClosedAt).toBeNull()
    await edit(s, true, 2)
    // What was due then is due no more.
    await passDelay(api, s.home.spaceId)
    await expect
      .poll(async () => {
        const due = await rowsOf(api, 'outbox', s.home.spaceId)
        return due.filter(row => row.kind === 'mandates.closed_for_good').map(row => row.done_at === null)
      })
      .toEqual([false])
    await edit(s, true, 3)
    expect((await here(s, s.home.person)).isPublic).toBe(true)
  })

  it('R69: leaves its coalitions when it is closed for good; its address stays its own', async () => {
    const s = await closingScene(api, 'definitif')
    await edit(s, true, 1)
    const invited = {
      ...s.in_,
      pasted: 'jamais@definitif.test',
      level: 'member' as const,
      lang: 'fr' as const,
    }
    await s.home.person.organisations.invite.mutate({ ...invited, requestId: requestId() })
    await closeOrganisation(s)
    const positions = async () => (await rowsOf(api, 'position', s.coalition.spaceId)).length
    expect(await positions()).toBe(1)
    await passDelay(api, s.home.spaceId)
    await expect.poll(() => inCoalition(s)).toBeUndefined()
    expect(await positions()).toBe(0)
    const refused = await refusalOf(s.host.person.organisations.publicPage.query({ slug: 'definitif' }))
    expect(refused).toBe('shared.not_found')
    expect(await refusalOf(reopen(s, s.home.person))).toBe('mandates.closed_for_good')
    expect((await here(s, s.bilal.person)).closing).toMatchObject({ isFinal: true })
    const taken = foundOrganisation(api, 'Autre', 'definitif')
    expect(await refusalOf(taken)).toBe('organisations.slug_taken')
    // Nothing is kept of whoever never came in, and of who came, what they were.
    const addresses = (await rowsOf(api, 'invitation', s.home.spaceId)).map(row => row.address)
    expect(addresses).toContain('')
    expect(addresses).not.toContain('jamais@definitif.test')
    expect((await s.bilal.person.organisations.members.query(s.in_)).length).toBe(3)
    expect((await archive(s.home.person, s.home.spaceId)).status).toBe(200)
    // L4: an account is erased there as anywhere.
    await s.clara.person.identity.deleteAccount.mutate({ address: 'clara@definitif.test' })
    const names = async () => (await rowsOf(api, 'membership', s.home.spaceId)).map(row => row.display_name)
    await expect.poll(names).not.toContain('Clara')
    const places = (await s.home.person.identity.whoAmI.query())?.places ?? []
    expect(places.some(one => one.spaceId === s.coalition.spaceId)).toBe(false)
  })

  it('is opened again by any member of the assembly whose answers count', async () => {
    const s = await closingScene(api, 'orpheline')
    await closeOrganisation(s)
    await s.home.person.organisations.leave.mutate({ ...s.in_, requestId: requestId() })
    expect((await here(s, s.clara.person)).closing?.can.reopen).toBe(true)
    await reopen(s, s.clara.person)
    expect((await here(s, s.bilal.person)).closing).toBeNull()
    // All its mandates are vacant by now: the assembly decides who takes them on.
    const role = definingRole(s.bodyId, ['organisations.admit'])
    const given = givingMandate(role.roleId, s.bilal.personId)
    const decided = await decide(s.clara.person, [s.bilal.person], s.where, [role.effect, given.effect])
    expect(decided.state).toBe('in_force')
  })

  it('a coalition whose last organisation closed for good is closed with it', async () => {
    const s = await closingScene(api, 'derniere')
    const leave = { ...s.inCoalition, requestId: requestId(), organisationId: s.home.spaceId }
    await s.home.person.coalitions.leave.mutate(leave)
    const bodyId = await sovereignIn(s.host.person, s.host.spaceId)
    const alone = await propose(s.host.person, { spaceId: s.host.spaceId, bodyId }, [closing])
    expect(alone.state).toBe('in_force')
    await passDelay(api, s.host.spaceId)
    await expect
      .poll(async () => (await rowsOf(api, 'closure', s.coalition.spaceId)).map(row => row.closed_by))
      .toEqual([null])
    const refused = await refusalOf(s.host.person.coalitions.publicPage.query({ slug: 'derniere-rives' }))
    expect(refused).toBe('shared.not_found')
  })
})
