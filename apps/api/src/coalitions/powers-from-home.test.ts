import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decide, definingRole, givingMandate, propose } from '../testing/decision-scene.ts'
import { plenaryOf } from '../testing/fund-scene.ts'
import { foundCoalition, foundOrganisation, joinCoalition, requestId } from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
}, 90_000)
afterAll(() => api.stop())

const said = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    error => error.message,
  )

type Home = Awaited<ReturnType<typeof foundOrganisation>>
const ofCoalition = ['coalitions.admit', 'coalitions.edit']

/**
 * Somebody holds the powers of a coalition by a mandate of their own organisation. Its decisions cannot give them, so they
 * are written behind the application, as another version or a mistake could.
 */
const empower = async (home: Home) => {
  const where = { spaceId: home.spaceId, bodyId: await plenaryOf(home.person, home.spaceId) }
  const refused = definingRole(where.bodyId, ofCoalition, 'Tout')
  expect(await said(propose(home.person, where, [refused.effect]))).toBe('mandates.unknown_power')
  const role = definingRole(where.bodyId, ['organisations.edit'], 'Tout')
  const given = givingMandate(role.roleId, home.personId)
  const { state } = await decide(home.person, [], where, [role.effect, given.effect])
  expect(state).toBe('in_force')
  const { mandates } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
  await home.person.mandates.accept.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    mandateId: given.mandateId,
    typedName: mandates[0]?.displayName ?? '',
    revision: 1,
  })
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.begin(async sql => {
    await sql`set local session_replication_role = replica`
    await sql`update role set powers = ${ofCoalition} where id = ${role.roleId}`
    await sql`update mandate set powers = ${ofCoalition} where id = ${given.mandateId}`
  })
  await admin.end()
}

it('a power of a coalition that an organisation gives at home opens nothing in the coalition', async () => {
  const host = await foundOrganisation(api, 'Hôte', 'hote-pouvoirs')
  const { spaceId } = await foundCoalition(host, 'Rives', 'rives-pouvoirs')
  const member = await foundOrganisation(api, 'Membre', 'membre-pouvoirs')
  await joinCoalition(host, member, spaceId)
  // Anybody may found an organisation, and ask to join a coalition that has a public page.
  const stranger = await foundOrganisation(api, 'Étrangère', 'etrangere-pouvoirs')
  const named = <Rest extends object>(rest: Rest) => ({ spaceId, requestId: requestId(), ...rest })
  await stranger.person.coalitions.askToJoin.mutate(named({ organisationId: stranger.spaceId }))
  for (const home of [stranger, member]) {
    await empower(home)
    const { coalitions } = home.person
    const { revision } = await host.person.coalitions.get.query({ spaceId })
    const archive = await fetch(`${api.origin}/archive`, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        origin: api.servedAt,
        cookie: api.cookieOf(home.person),
      },
      body: new URLSearchParams({ spaceId, people: 'yes', purpose: 'Lire tout' }),
    })
    const outcomes = {
      archive: archive.status,
      addresses: await said(coalitions.addresses.query({ spaceId })),
      edit: await said(
        coalitions.edit.mutate(named({ name: 'Prise', purpose: 'x', isPublic: true, revision })),
      ),
      admit: await said(
        coalitions.admit.mutate(named({ organisationId: stranger.spaceId, answer: 'accept' as const })),
      ),
    }
    expect(outcomes).toEqual({
      archive: 403,
      addresses: 'mandates.power_missing',
      edit: 'mandates.power_missing',
      admit: 'mandates.power_missing',
    })
  }
}, 60_000)
