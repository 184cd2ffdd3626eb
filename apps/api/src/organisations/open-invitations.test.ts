import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const show = async (places: number, level: 'member' | 'supporter' = 'member') => {
  const { spaceId } = home
  const { invitationId } = await home.person.organisations.showInvitation.mutate({
    spaceId,
    requestId: requestId(),
    level,
    places,
    days: 1,
  })
  const shown = await home.person.organisations.shownInvitations.query({ spaceId })
  const href = shown.find(one => one.invitationId === invitationId)?.href ?? ''
  return { invitationId, code: href.split('/').at(-1) ?? '' }
}
const join = (person: TestPerson, code: string, spaceId = home.spaceId) =>
  person.organisations.joinByCode.mutate({ spaceId, requestId: requestId(), code, displayName: 'Du hall' })

it('lets whoever reads the code come in, once, at the level that was chosen', async () => {
  const { code } = await show(2, 'supporter')
  const ana = await api.signIn('ana-code@exemple.test', 'Ana')
  expect(await ana.organisations.readCode.query({ code })).toMatchObject({
    organisationName: 'Atelier du Vélo têtu',
    level: 'supporter',
    isOver: false,
    isInside: false,
  })
  await join(ana, code)
  const places = (await ana.identity.whoAmI.query())?.places
  expect(places?.map(one => [one.slug, one.rank])).toEqual([['velo-tetu', 'supporter']])
  expect(await refusalOf(join(ana, code))).toBe('organisations.already_member')
  expect((await ana.organisations.readCode.query({ code })).isInside).toBe(true)
})

it('has as many places as were given, also when two take the last at once', async () => {
  const { code } = await show(1)
  const people = await Promise.all(['b', 'c'].map(name => api.signIn(`${name}-code@exemple.test`, name)))
  const answers = await Promise.allSettled(people.map(person => join(person, code)))
  expect(answers.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const late = await api.signIn('d-code@exemple.test', 'D')
  expect(await refusalOf(join(late, code))).toBe('organisations.code_full')
})

it('ends by itself, or when it is withdrawn; the code is stored nowhere', async () => {
  const person = await api.signIn('e-code@exemple.test', 'E')
  const closed = await show(5)
  const { spaceId } = home
  await home.person.organisations.closeShown.mutate({
    spaceId,
    requestId: requestId(),
    invitationId: closed.invitationId,
  })
  expect(await refusalOf(join(person, closed.code))).toBe('organisations.code_closed')
  expect((await person.organisations.readCode.query({ code: closed.code })).isOver).toBe(true)
  const late = await show(5)
  await admin`update open_invitation set expires_at = now() where id = ${late.invitationId}`
  expect(await refusalOf(join(person, late.code))).toBe('organisations.code_expired')
  const [{ stored = '' } = {}] = await admin`select string_agg(code_hash, ',') as stored from open_invitation`
  expect(stored).not.toContain(late.code)
})

it('refuses a guessed code, another space, and whoever may not admit, as it does where there is nothing', async () => {
  const { code } = await show(5)
  const other = await foundOrganisation(api, 'Autre maison', 'autre-maison')
  const guess = 'A'.repeat(43)
  expect(await refusalOf(other.person.organisations.readCode.query({ code: guess }))).toBe('shared.not_found')
  expect(await refusalOf(join(other.person, guess))).toBe('shared.not_found')
  expect(await refusalOf(join(other.person, code, other.spaceId))).toBe('shared.not_found')
  expect(await refusalOf(api.visitor().organisations.readCode.query({ code }))).toBe('shared.session_missing')
  const { person: member } = await inviteInto(api, home, 'membre-code@exemple.test', 'Membre')
  const { spaceId } = home
  expect(await refusalOf(member.organisations.shownInvitations.query({ spaceId }))).toBe(
    'mandates.power_missing',
  )
  const foreign = { spaceId, requestId: requestId(), level: 'member' as const, places: 1, days: 1 }
  expect(await refusalOf(other.person.organisations.showInvitation.mutate(foreign))).toBe('shared.not_found')
  expect(await refusalOf(member.organisations.showInvitation.mutate(foreign))).toBe('mandates.power_missing')
  expect(await refusalOf(home.person.organisations.showInvitation.mutate({ ...foreign, places: 201 }))).toBe(
    'shared.wrong_input',
  )
})
