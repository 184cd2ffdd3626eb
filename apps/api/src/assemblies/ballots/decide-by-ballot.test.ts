import type { CivilDate } from '@reliance/core/shared/time.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembliesOf } from '../../testing/assembly-scene.ts'
import { ballotsOf } from '../../testing/ballot-scene.ts'
import { inDays } from '../../testing/calendar-scene.ts'
import { mandateFor } from '../../testing/decision-scene.ts'
import { mandateScene } from '../../testing/mandate-scene.ts'
import { meetingOf, meetingScene, passToAssembly } from '../../testing/meeting-scene.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const treating = async (slug: string) => {
  const s = await meetingScene(api, slug)
  await s.run()
  const [itemId = ''] = s.itemIds
  await s.startItem(s.keeper, itemId)
  return Object.assign(s, { itemId, ballots: ballotsOf(s.spaceId) })
}

describe('what an assembly adopts by a ballot', () => {
  it('R106: is a decision of its body from its proclamation on, with its words and its count', async () => {
    const s = await treating('vote-decide')
    const { roles } = await s.keeper.mandates.organigram.query({ spaceId: s.spaceId })
    const follows = { responsibleRoleId: roles[0]?.roleId ?? null, dueOn: '2027-03-01' as CivilDate }
    const stranger = { responsibleRoleId: crypto.randomUUID() }
    expect(await refusalOf(s.ballots.put(s.keeper, s.itemId, stranger))).toBe('shared.not_found')
    const wording = 'Les clés sont à l’accueil.'
    const ballotId = await s.ballots.put(s.keeper, s.itemId, Object.assign({ wording }, follows))
    await s.ballots.vote(s.keeper, ballotId, 'for')
    await s.ballots.vote(s.member, ballotId, 'for')
    await s.ballots.vote(s.third, ballotId, 'against')
    expect(await refusalOf(s.endItem(s.keeper, s.itemId, 'information'))).toBe('assemblies.ballots_open')
    await s.ballots.close(s.keeper, ballotId)
    // A result that nobody proclaimed is not lost by closing the point, or the assembly.
    expect(await refusalOf(s.endItem(s.keeper, s.itemId, 'information'))).toBe('assemblies.ballots_open')
    expect(await refusalOf(s.close(s.keeper, s.assemblyId))).toBe('assemblies.ballots_open')
    const { decisionId } = await s.ballots.proclaim(s.keeper, ballotId)
    await s.endItem(s.keeper, s.itemId, 'decision')
    const { spaceId } = s
    const decision = await s.third.mandates.decision.query({ spaceId, decisionId: decisionId ?? '' })
    expect(decision).toMatchObject({
      state: 'in_force',
      proof: 'ballot',
      text: 'Les clés sont à l’accueil.',
      meeting: { method: 'simple_majority', present: 3, votesFor: 2, votesAgainst: 1 },
    })
    const from = await s.third.assemblies.ofDecision.query({ spaceId, decisionId: decisionId ?? '' })
    expect(from).toMatchObject({ ballotId, assemblyId: s.assemblyId })
    await s.write(s.member, s.itemId, 'On en a parlé.')
    await s.close(s.keeper, s.assemblyId)
    await s.publish(s.member, s.assemblyId)
    const { record } = await s.getMinutes(s.third, s.assemblyId)
    expect(record).toMatchObject([
      { ballotId, decisionId, rollCount: 3, result: { outcome: 'adopted' }, dueOn: '2027-03-01' },
    ])
    expect(record[0]?.responsible?.role).toBe(roles[0]?.name)
    const mail = () =>
      (api.running.mailbox?.mails ?? []).find(
        one => one.to === 'tiers@vote-decide.test' && /a décidé/.test(one.subject),
      )
    await expect.poll(mail).toBeDefined()
    expect((mail()?.text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
      '1. Les clés sont à l’accueil.\nAdopté : 2 pour, 1 contre, 0 abstention, liste électorale de 3 personnes.',
    )
  })

  it('R94: is nothing where it is rejected; 1 to 1 is', async () => {
    const s = await treating('vote-rejette')
    const ballotId = await s.ballots.put(s.keeper, s.itemId)
    await s.ballots.vote(s.keeper, ballotId, 'for')
    await s.ballots.vote(s.member, ballotId, 'against')
    await s.ballots.close(s.keeper, ballotId)
    expect((await s.ballots.proclaim(s.keeper, ballotId)).decisionId).toBeNull()
  })

  it('R111: recalls a mandate at any assembly, and its next act is refused', async () => {
    const s = await mandateScene(api, 'vote-revoque')
    const { spaceId } = s.home
    const [a, m, b] = [assembliesOf(spaceId), meetingOf(spaceId), ballotsOf(spaceId)]
    const powers = ['assemblies.convene']
    const { mandateId } = await mandateFor(s.home.person, [s.clara.person], s.where, s.bilal, { powers })
    const assemblyId = await a.plan(s.bilal.person)
    const later = { startsOn: inDays(60) }
    const { itemId } = await a.addItem(s.home.person, assemblyId)
    await a.convene(s.home.person, assemblyId)
    await passToAssembly(api, spaceId, assemblyId)
    const ids = [s.home.personId, s.clara.personId, s.bilal.personId]
    await m.holdRoles(s.home.person, assemblyId, ids)
    for (const id of ids) await m.arrive(s.home.person, assemblyId, id)
    await m.start(s.home.person, assemblyId, 'Pas de réseau.')
    await m.startItem(s.home.person, itemId)
    const effects = [{ kind: 'end_mandate', payload: { mandateId } }]
    const ballotId = await b.put(s.home.person, itemId, { wording: 'Nous mettons fin à ce mandat.', effects })
    await b.vote(s.home.person, ballotId, 'for')
    await b.vote(s.clara.person, ballotId, 'for')
    await b.vote(s.bilal.person, ballotId, 'against')
    await a.plan(s.bilal.person, later)
    await b.close(s.home.person, ballotId)
    await b.proclaim(s.home.person, ballotId)
    expect(await refusalOf(a.plan(s.bilal.person, later))).toBe('mandates.power_missing')
  })

  it('comes into force by a proclaimed ballot of these words alone, whatever the code says', async () => {
    const s = await treating('vote-force')
    const ballotId = await s.ballots.put(s.keeper, s.itemId)
    await s.ballots.vote(s.keeper, ballotId, 'for')
    await s.ballots.close(s.keeper, ballotId)
    const { decisionId } = await s.ballots.proclaim(s.keeper, ballotId)
    const [row] = await admin`select * from decision where id = ${decisionId}`
    const forged = async (text: string) =>
      admin.begin(async tx => {
        const id = crypto.randomUUID()
        const copy = Object.assign({}, row, { id, text, number: 99, state: 'asking', ended_at: null })
        await tx`insert into decision ${tx(copy)}`
        await tx`update decision set state = 'in_force' where id = ${id}`
      })
    await expect(forged('Tout le pouvoir à une personne.')).rejects.toThrow('no proclaimed ballot')
    await expect(forged(row?.text)).rejects.toThrow('no proclaimed ballot')
  })
})
