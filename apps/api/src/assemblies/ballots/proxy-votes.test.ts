import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ballotScene } from '../../testing/ballot-scene.ts'
import { actPathFor, mailReader } from '../../testing/mail-pages.ts'
import { meetingOf } from '../../testing/meeting-scene.ts'
import { arriveAt } from '../../testing/running-assembly.ts'
import { inviteInto } from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ KEY_DIR: path.join(tmpdir(), `reliance-keys-${randomUUID()}`) })
})
afterAll(() => api.stop())

describe('an assembly with proxies (A7)', () => {
  it('counts who is represented, says by whom, and takes each of their votes once', async () => {
    const s = await ballotScene(api, 'porter', { proxiesPerHolder: 1 })
    const meeting = meetingOf(s.spaceId)
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    expect(await meeting.getMeeting(s.clara.person, s.assemblyId)).toMatchObject({
      counts: { present: 3, possible: 4, represented: 1 },
      represented: [{ name: 'Dora', holder: 'Bilal' }],
    })
    const ballotId = await s.put(s.facilitator, s.itemId)
    expect((await s.get(s.bilal.person, ballotId)).held).toMatchObject([
      { personId: s.dora.personId, name: 'Dora', hasVoted: false, choice: null, refusal: null },
    ])
    expect((await s.get(s.clara.person, ballotId)).held).toEqual([])
    expect((await s.get(s.dora.person, ballotId)).mine.refusal).toBe('assemblies.not_there_to_vote')
    await s.vote(s.bilal.person, ballotId, 'for')
    await s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'against')
    expect(await refusalOf(s.voteFor(s.clara.person, ballotId, s.dora.personId, 'for'))).toBe(
      'assemblies.proxy_not_held',
    )
    expect(await refusalOf(s.voteFor(s.bilal.person, ballotId, s.clara.personId, 'for'))).toBe(
      'assemblies.proxy_not_held',
    )
    expect(await s.get(s.bilal.person, ballotId)).toMatchObject({
      turnout: { voted: 2, possible: 4 },
      held: [{ hasVoted: true, choice: { kind: 'stance', stance: 'against' } }],
    })
    // Whoever gave it reads what was voted for them.
    expect((await s.get(s.dora.person, ballotId)).mine).toMatchObject({
      isByProxy: true,
      choice: { kind: 'stance', stance: 'against' },
    })
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    const read = await s.get(s.clara.person, ballotId)
    expect(read.votes.map(({ name, castBy }) => [name, castBy])).toEqual([
      ['Bilal', null],
      ['Dora', { name: 'Bilal' }],
    ])
    expect(read.result).toMatchObject({ received: 2, counts: { for: 1, against: 1 } })
    const file = JSON.parse((await s.file(s.clara.person, ballotId)).content)
    expect([file.electorate, file.ballots.length]).toMatchObject([{ presentCount: 4 }, 2])
  })

  it('lets whoever comes vote themselves, over what their holder cast', async () => {
    const s = await ballotScene(api, 'arriver', { proxiesPerHolder: 1 })
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    const ballotId = await s.put(s.facilitator, s.itemId)
    await s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'against')
    await arriveAt(api, s, s.dora.personId)
    expect(await refusalOf(s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'for'))).toBe(
      'assemblies.proxy_not_held',
    )
    expect(await s.vote(s.dora.person, ballotId, 'for')).toMatchObject({ isReplaced: true })
    await meetingOf(s.spaceId).leave(s.facilitator, s.assemblyId, s.dora.personId)
    expect(await refusalOf(s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'against'))).toBe(
      'assemblies.voted_in_person',
    )
    expect((await s.get(s.bilal.person, ballotId)).held).toMatchObject([
      { hasVoted: false, choice: null, refusal: 'assemblies.voted_in_person' },
    ])
    expect((await s.get(s.dora.person, ballotId)).mine.choice).toEqual({ kind: 'stance', stance: 'for' })
  })

  it('has a vote that was cast count on when the proxy is taken back, and the holder cast no other instead', async () => {
    const s = await ballotScene(api, 'plafond', { proxiesPerHolder: 1 })
    const eva = await inviteInto(api, s.home, 'eva@plafond.test', 'Eva')
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    const ballotId = await s.put(s.facilitator, s.itemId)
    await s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'for')
    await s.revokeProxy(s.dora.person, s.assemblyId)
    await s.giveProxy(eva.person, s.assemblyId, s.bilal.personId)
    expect(await refusalOf(s.voteFor(s.bilal.person, ballotId, eva.personId, 'for'))).toBe(
      'assemblies.proxy_ceiling',
    )
    expect((await s.get(s.clara.person, ballotId)).turnout).toEqual({ voted: 1, possible: 5 })
  })

  it('names those represented, with their holder, in the minutes (L8)', async () => {
    const s = await ballotScene(api, 'compte-rendu-porte', { proxiesPerHolder: 1 })
    const eva = await inviteInto(api, s.home, 'eva@compte-rendu-porte.test', 'Eva')
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    const meeting = meetingOf(s.spaceId)
    await meeting.endItem(s.facilitator, s.itemId, 'information')
    await meeting.close(s.facilitator, s.assemblyId)
    await meeting.write(s.bilal.person, s.itemId, 'Le règlement est lu.')
    await meeting.publish(s.bilal.person, s.assemblyId)
    const minutes = await meeting.getMinutes(eva.person, s.assemblyId)
    expect(minutes.represented).toMatchObject([{ name: 'Dora', holder: 'Bilal' }])
    expect([minutes.present.names, minutes.excused.names]).toEqual([
      ['Bilal', 'Clara', 'Personne de compte-rendu-porte'],
      [],
    ])
  })
})

describe('a secret ballot with proxies (L5)', () => {
  it('seals the vote of whoever is represented, and links neither them nor their holder to it', async () => {
    const s = await ballotScene(api, 'secret-porte', { proxiesPerHolder: 1 })
    await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
    const ballotId = await s.put(s.facilitator, s.itemId, { secrecy: 'secret' })
    await s.vote(s.bilal.person, ballotId, 'for')
    expect(await s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'against')).toMatchObject({
      isReplaced: false,
    })
    expect((await s.get(s.bilal.person, ballotId)).held).toMatchObject([{ hasVoted: true, choice: null }])
    // Whoever comes votes over it; nobody votes over them.
    await arriveAt(api, s, s.dora.personId)
    expect(await s.vote(s.dora.person, ballotId, 'abstain')).toMatchObject({ isReplaced: true })
    await meetingOf(s.spaceId).leave(s.facilitator, s.assemblyId, s.dora.personId)
    expect(await refusalOf(s.voteFor(s.bilal.person, ballotId, s.dora.personId, 'against'))).toBe(
      'assemblies.voted_in_person',
    )
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({
      received: 2,
      counts: { for: 1, against: 0, abstain: 1 },
    })
    const { content } = await s.file(s.clara.person, ballotId)
    expect(JSON.parse(content)).toMatchObject({ electorate: { presentCount: 4 }, ballots: { length: 2 } })
    const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
    const opened =
      await admin`select to_jsonb(o)::text as row from opened_vote o where ballot_id = ${ballotId}`
    await admin.end()
    const people = [s.bilal.personId, s.dora.personId]
    expect(opened.filter(({ row }) => people.some(id => String(row).includes(id)))).toEqual([])
  })
})

describe('a ballot from elsewhere with proxies (L6)', () => {
  it('is voted on by the link of the holder, which says for whom; whoever gave the proxy has a link too', async () => {
    const slug = 'lien-porte'
    const s = await ballotScene(api, slug, { proxiesPerHolder: 1, remoteVotingArticle: 'statuts, article 9' })
    const eva = await inviteInto(api, s.home, `eva@${slug}.test`, 'Eva')
    await s.giveProxy(eva.person, s.assemblyId, s.dora.personId)
    const ballotId = await s.put(s.facilitator, s.itemId, { isRemote: true })
    const reader = mailReader(api)
    const link = await actPathFor(api, `dora@${slug}.test`, 'un vote est ouvert')
    const shown = await reader.get(link)
    expect(shown.body).toContain('Eva, dont je porte la procuration')
    expect(shown.body).not.toContain(' checked')
    const unsaid = await reader.post(link, { several: 'yes', choice: 'for' })
    expect([unsaid.status, unsaid.body.includes('id="voterId-error"')]).toEqual([400, true])
    const voted = await reader.post(link, { several: 'yes', voterId: eva.personId, choice: 'for' })
    expect(voted.body).toContain('Le vote dont vous portez la procuration est enregistré')
    expect((await s.get(eva.person, ballotId)).mine).toMatchObject({
      isByProxy: true,
      choice: { kind: 'stance', stance: 'for' },
    })
    const [, again = ''] = /href="(\/acte\/[\w-]{43})"/.exec(voted.body) ?? []
    expect((await reader.get(again)).body).toContain('Vous l’avez déjà envoyé')
    await reader.post(again, { several: 'yes', voterId: 'own', choice: 'against' })
    expect((await s.get(s.clara.person, ballotId)).turnout).toEqual({ voted: 2, possible: 5 })
    // Eva votes herself from elsewhere: her vote takes the place of what was cast for her.
    const own = await actPathFor(api, `eva@${slug}.test`, 'un vote est ouvert')
    expect((await reader.get(own)).body).not.toContain('Pour qui vous votez')
    await reader.post(own, { choice: 'abstain' })
    expect(await refusalOf(s.voteFor(s.dora.person, ballotId, eva.personId, 'for'))).toBe(
      'assemblies.voted_in_person',
    )
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({
      received: 2,
      counts: { against: 1, abstain: 1 },
    })
  })

  it('takes the vote of nobody whose proxy one does not hold', async () => {
    const s = await ballotScene(api, 'lien-sans', {
      proxiesPerHolder: 1,
      remoteVotingArticle: 'statuts, article 9',
    })
    await s.put(s.facilitator, s.itemId, { isRemote: true })
    const link = await actPathFor(api, 'dora@lien-sans.test', 'un vote est ouvert')
    const forged = await mailReader(api).post(link, { voterId: s.clara.personId, choice: 'for' })
    expect(forged.body).toContain('Vous ne portez pas')
  })
})
