import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, ballotScene, hands } from '../../testing/ballot-scene.ts'
import { passDays } from '../../testing/decision-scene.ts'
import { duesIn } from '../../testing/dues-scene.ts'
import { arriveAt, endAssembly } from '../../testing/running-assembly.ts'
import { inviteInto } from '../../testing/scenes.ts'
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

const countVotes = async (ballotId: string): Promise<number> =>
  (await admin<{ n: number }[]>`select count(*)::int as n from vote where ballot_id = ${ballotId}`)[0]?.n ?? 0

describe('a named ballot', () => {
  it('R94: is put to the vote, voted, closed and proclaimed; a later vote replaces the first and says of when it was', async () => {
    const s = await ballotScene(api, 'nominatif')
    const ballotId = await s.draft(s.facilitator, s.itemId)
    expect(await refusalOf(s.vote(s.clara.person, ballotId, 'for'))).toBe('assemblies.ballot_not_open')
    await s.open(s.facilitator, ballotId)
    const first = await s.vote(s.clara.person, ballotId, 'for')
    expect(first).toEqual({ isReplaced: false, replacedAt: null })
    const { castAt } = (await s.get(s.clara.person, ballotId)).mine
    expect(await s.vote(s.clara.person, ballotId, 'against')).toEqual({
      isReplaced: true,
      replacedAt: castAt,
    })
    await s.vote(s.bilal.person, ballotId, 'for')
    await s.vote(s.facilitator, ballotId, 'for')
    const open = await s.get(s.clara.person, ballotId)
    expect(open).toMatchObject({ state: 'open', turnout: { voted: 3, possible: 3 }, votes: [], result: null })
    expect(open.mine).toMatchObject({
      votes: true,
      refusal: null,
      hasVoted: true,
      choice: { stance: 'against' },
    })
    expect((await s.get(s.bilal.person, ballotId)).mine.choice).toMatchObject({ stance: 'for' })
    expect(await refusalOf(s.proclaim(s.facilitator, ballotId))).toBe('assemblies.ballot_not_closed')
    expect(await s.close(s.facilitator, ballotId)).toEqual({ state: 'closed' })
    // A page that was open before.
    expect(await refusalOf(s.vote(s.clara.person, ballotId, 'for'))).toBe('assemblies.ballot_closed')
    expect(await refusalOf(s.close(s.facilitator, ballotId))).toBe('assemblies.ballot_not_open')
    expect(await s.get(s.dora.person, ballotId)).toMatchObject({ votes: [], result: null })
    await s.proclaim(s.facilitator, ballotId)
    const seen = await s.get(s.dora.person, ballotId)
    expect(seen).toMatchObject({
      state: 'proclaimed',
      rollCount: 4,
      turnout: { voted: 3, possible: 3 },
      result: { outcome: 'adopted', received: 3, counts: { for: 2, against: 1, abstain: 0, blank: 0 } },
    })
    expect(seen.votes.map(one => [one.name, one.choice])).toEqual([
      ['Bilal', { kind: 'stance', stance: 'for' }],
      ['Clara', { kind: 'stance', stance: 'against' }],
      ['Personne de nominatif', { kind: 'stance', stance: 'for' }],
    ])
    expect(await refusalOf(s.void(s.facilitator, ballotId))).toBe('assemblies.ballot_settled')
    const kinds = await admin`select kind from act where subject_id = ${ballotId} order by id`
    expect(new Set(kinds.map(one => one.kind))).toEqual(
      new Set(
        ['opened', 'closed', 'proclaimed'].map(one => `assemblies.ballot_${one}`).concat('assemblies.voted'),
      ),
    )
  })

  it('A8: twenty copies of one request, and for and against at one instant, are one vote', async () => {
    const s = await ballotScene(api, 'en-meme-temps')
    const ballotId = await s.put(s.facilitator, s.itemId)
    const requestId = crypto.randomUUID()
    const choice = { kind: 'stance', stance: 'for' } as const
    const input = { spaceId: s.spaceId, requestId, ballotId, groupId: null, choice }
    const copies = await Promise.all(
      Array.from({ length: 20 }, () => s.clara.person.assemblies.ballots.vote.mutate(input)),
    )
    expect(new Set(copies.map(one => JSON.stringify(one))).size).toBe(1)
    expect(await countVotes(ballotId)).toBe(1)
    const both = await Promise.all([
      s.vote(s.bilal.person, ballotId, 'for'),
      s.vote(s.bilal.person, ballotId, 'against'),
    ])
    expect(both.filter(one => one.isReplaced)).toHaveLength(1)
    expect(await countVotes(ballotId)).toBe(2)
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({ received: 2 })
  })

  it('A8: whoever is told that their vote is taken is counted, and whoever is refused is not', async () => {
    const s = await ballotScene(api, 'au-bord')
    for (const _ of [1, 2, 3]) {
      const ballotId = await s.put(s.facilitator, s.itemId)
      const voting = [s.facilitator, s.bilal.person, s.clara.person].map(person =>
        s.vote(person, ballotId, 'for').then(
          () => 'taken',
          error => (error as Error).message,
        ),
      )
      const [outcomes] = await Promise.all([Promise.all(voting), s.close(s.facilitator, ballotId)])
      await s.proclaim(s.facilitator, ballotId)
      const taken = outcomes.filter(one => one === 'taken').length
      expect(outcomes.filter(one => one !== 'taken' && one !== 'assemblies.ballot_closed')).toEqual([])
      expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({ received: taken })
    }
  })

  it('protocols §1.1: equal voices reject, one voice among abstentions adopts', async () => {
    const s = await ballotScene(api, 'oracles')
    const result = async (stances: ['for' | 'against' | 'abstain', 'for' | 'against' | 'abstain']) => {
      const ballotId = await s.put(s.facilitator, s.itemId)
      await s.vote(s.facilitator, ballotId, stances[0])
      await s.vote(s.bilal.person, ballotId, stances[1])
      await s.close(s.facilitator, ballotId)
      await s.proclaim(s.facilitator, ballotId)
      const seen = await s.get(s.clara.person, ballotId)
      return seen.result?.method === 'majority' ? seen.result.outcome : null
    }
    expect(await result(['for', 'against'])).toBe('rejected')
    expect(await result(['for', 'abstain'])).toBe('adopted')
    expect(await result(['abstain', 'abstain'])).toBe('rejected')
  })

  it('R93: who is late with their dues pays while it is open, and votes at once', async () => {
    const s = await ballotScene(api, 'cotisations')
    const dues = duesIn(s.spaceId)
    const { campaignId } = await dues.ask(s.facilitator)
    const ballotId = await s.put(s.facilitator, s.itemId)
    expect(await refusalOf(s.vote(s.clara.person, ballotId, 'for'))).toBe('assemblies.dues_not_up_to_date')
    const late = await s.get(s.clara.person, ballotId)
    expect(late).toMatchObject({ rollCount: 0, mine: { refusal: 'assemblies.dues_not_up_to_date' } })
    await dues.record(s.facilitator, campaignId, s.clara.personId, '20')
    await s.vote(s.clara.person, ballotId, 'for')
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    const seen = await s.get(s.bilal.person, ballotId)
    expect(seen).toMatchObject({ rollCount: 0, result: { outcome: 'adopted', received: 1 } })
  })

  it('L6: who is not there does not vote, until they come; who joins the organisation meanwhile votes too', async () => {
    const s = await ballotScene(api, 'arrivee')
    const ballotId = await s.put(s.facilitator, s.itemId)
    expect(await refusalOf(s.vote(s.dora.person, ballotId, 'for'))).toBe('assemblies.not_there_to_vote')
    const emile = await inviteInto(api, s.home, 'emile@arrivee.test', 'Émile')
    for (const { person, personId } of [s.dora, emile]) {
      await arriveAt(api, s, personId)
      await s.vote(person, ballotId, 'for')
    }
    expect((await s.get(s.bilal.person, ballotId)).turnout).toEqual({ voted: 2, possible: 5 })
    const remote = await s.draft(s.facilitator, s.itemId, { isRemote: true })
    expect(await refusalOf(s.open(s.facilitator, remote))).toBe('assemblies.remote_without_article')
  })

  it('closes by the clock at its announced end, and takes nothing from that instant on', async () => {
    const s = await ballotScene(api, 'horloge')
    const ballotId = await s.draft(s.facilitator, s.itemId)
    await s.open(s.facilitator, ballotId, 30)
    await s.vote(s.clara.person, ballotId, 'for')
    const { closesAt } = await s.get(s.clara.person, ballotId)
    await passDays(api, s.spaceId, 1)
    expect(await refusalOf(s.vote(s.bilal.person, ballotId, 'for'))).toBe('assemblies.ballot_closed')
    await expect.poll(async () => (await s.get(s.clara.person, ballotId)).state).toBe('closed')
    expect((await s.get(s.clara.person, ballotId)).closedAt).toBe(closesAt)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).result).toMatchObject({ received: 1 })
  })
})

describe('hands', () => {
  it('are typed by one person and confirmed by another with the same numbers, or not proclaimed', async () => {
    const s = await ballotScene(api, 'mains')
    const ballotId = await s.put(s.facilitator, s.itemId, { secrecy: 'show_of_hands' })
    expect(await refusalOf(s.vote(s.clara.person, ballotId, 'for'))).toBe('assemblies.voted_by_hands')
    const two = hands({ for: 2, abstain: 1 })
    expect(await refusalOf(s.countHands(s.bilal.person, ballotId, two))).toBe('assemblies.ballot_not_closed')
    await s.close(s.facilitator, ballotId)
    const many = hands({ for: 4 })
    expect(await refusalOf(s.countHands(s.bilal.person, ballotId, many))).toBe(
      'assemblies.hands_over_present',
    )
    expect(await refusalOf(s.confirmHands(s.facilitator, ballotId, two))).toBe('assemblies.hands_not_counted')
    expect(await refusalOf(s.countHands(s.bilal.person, ballotId, hands({ blank: 1 })))).toBe(
      'assemblies.blank_not_offered',
    )
    await s.countHands(s.bilal.person, ballotId, two)
    expect((await s.get(s.facilitator, ballotId)).hands).toEqual({
      counts: null,
      isCounted: true,
      isConfirmed: false,
      isOwn: false,
    })
    expect(await refusalOf(s.proclaim(s.facilitator, ballotId))).toBe('assemblies.hands_not_confirmed')
    expect(await refusalOf(s.confirmHands(s.bilal.person, ballotId, two))).toBe(
      'assemblies.hands_same_person',
    )
    expect(await refusalOf(s.confirmHands(s.facilitator, ballotId, hands({ for: 3 })))).toBe(
      'assemblies.hands_differ',
    )
    await s.confirmHands(s.facilitator, ballotId, two)
    await s.proclaim(s.facilitator, ballotId)
    expect(await s.get(s.clara.person, ballotId)).toMatchObject({
      hands: { counts: two, isConfirmed: true },
      result: { outcome: 'adopted', counts: two },
    })
    const named = await s.put(s.facilitator, s.itemId)
    expect(await refusalOf(s.countHands(s.bilal.person, named, two))).toBe(
      'assemblies.choice_of_another_kind',
    )
  })
})

describe('the file of a result', () => {
  it('has every counted ballot as members see it, once it is proclaimed', async () => {
    const s = await ballotScene(api, 'fichier')
    const ballotId = await s.put(s.facilitator, s.itemId)
    await s.vote(s.clara.person, ballotId, 'for')
    await s.close(s.facilitator, ballotId)
    expect(await refusalOf(s.file(s.clara.person, ballotId))).toBe('assemblies.ballot_not_closed')
    await s.proclaim(s.facilitator, ballotId)
    const { name, content } = await s.file(s.clara.person, ballotId)
    expect(name).toBe('scrutin.json')
    expect(JSON.parse(content)).toMatchObject({
      format: 'reliance-ballot-1',
      electorate: { rollCount: 4, presentCount: 3 },
      ballots: [{ name: 'Clara', choice: { kind: 'stance', stance: 'for' }, groupId: null }],
      result: { outcome: 'adopted' },
    })
    expect(content).not.toContain(s.clara.personId)
  })
})

describe('who may', () => {
  it('is whoever leads the assembly; a member without a role of it votes and reads', async () => {
    const s = await ballotScene(api, 'droits')
    const other = 'assemblies.not_your_step'
    expect(await refusalOf(s.draft(s.clara.person, s.itemId))).toBe(other)
    const ballotId = await s.draft(s.bilal.person, s.itemId)
    expect((await s.list(s.clara.person, s.assemblyId)).can).toEqual({
      draft: false,
      open: false,
      putOnline: false,
    })
    expect(await s.list(s.bilal.person, s.assemblyId, s.itemId)).toMatchObject({
      ballots: [{ ballotId, state: 'draft' }],
      can: { draft: true, open: false },
    })
    for (const act of [s.open, s.close, s.proclaim])
      for (const person of [s.bilal.person, s.clara.person])
        expect(await refusalOf(act(person, ballotId))).toBe(other)
    expect(await refusalOf(s.change(s.clara.person, ballotId))).toBe(other)
    expect(await refusalOf(s.void(s.clara.person, ballotId))).toBe(other)
    expect(await refusalOf(s.countHands(s.clara.person, ballotId, hands()))).toBe(other)
    expect(await refusalOf(s.confirmHands(s.clara.person, ballotId, hands()))).toBe(other)
    expect(await refusalOf(s.get(s.clara.person, ballotId))).toBe('shared.not_found')
    expect((await s.get(s.bilal.person, ballotId)).can).toMatchObject({
      change: true,
      open: false,
      void: true,
    })
    expect((await s.get(s.facilitator, ballotId)).can).toMatchObject({ change: true, open: true })
    await s.open(s.facilitator, ballotId)
    expect((await s.get(s.clara.person, ballotId)).can).toEqual({
      change: false,
      open: false,
      close: false,
      countHands: false,
      confirmHands: false,
      proclaim: false,
      void: false,
    })
  })

  it('ends with the assembly: a role of one that is closed opens, closes and proclaims nothing', async () => {
    const s = await ballotScene(api, 'role-fini')
    const draft = await s.draft(s.facilitator, s.itemId)
    const closed = await s.put(s.facilitator, s.itemId)
    await s.close(s.facilitator, closed)
    await endAssembly(api, s)
    for (const act of [() => s.open(s.facilitator, draft), () => s.proclaim(s.facilitator, closed)])
      expect(await refusalOf(act())).toBe('assemblies.not_your_step')
    expect(await refusalOf(s.draft(s.bilal.person, s.itemId))).toBe('assemblies.step_not_now')
    expect(await refusalOf(s.change(s.facilitator, draft))).toBe('assemblies.step_not_now')
    // That of the minutes lasts until they are published.
    expect(await s.void(s.bilal.person, closed)).toEqual({ state: 'void' })
  })

  it('shows nothing to another organisation, by whatever id, nor to whoever has no session', async () => {
    const [here, there] = [await ballotScene(api, 'scrutin-ici'), await ballotScene(api, 'scrutin-la')]
    const theirs = await there.put(there.facilitator, there.itemId)
    for (const from of [here, there])
      for (const view of [
        () => from.get(here.facilitator, theirs),
        () => from.file(here.facilitator, theirs),
        () => from.list(here.facilitator, there.assemblyId),
        () => from.draft(here.facilitator, there.itemId),
        () => from.change(here.facilitator, theirs),
        () => from.open(here.facilitator, theirs),
        () => from.vote(here.facilitator, theirs, 'for'),
        () => from.close(here.facilitator, theirs),
        () => from.countHands(here.facilitator, theirs, hands()),
        () => from.confirmHands(here.facilitator, theirs, hands()),
        () => from.proclaim(here.facilitator, theirs),
        () => from.void(here.facilitator, theirs),
      ])
        expect(await refusalOf(view())).toBe('shared.not_found')
    const nobody = Object.assign(api.visitor(), { address: '' })
    for (const call of [
      () => there.get(nobody, theirs),
      () => there.vote(nobody, theirs, 'for'),
      () => there.open(nobody, theirs),
      () => there.draft(nobody, there.itemId),
    ])
      expect(await refusalOf(call())).toBe('shared.session_missing')
  })
})

describe('a question', () => {
  it('is written anew as it was read, until it opens', async () => {
    const s = await ballotScene(api, 'question')
    expect(await refusalOf(s.draft(s.facilitator, s.itemId, { wording: ' ' }))).toBe(
      'assemblies.wording_missing',
    )
    const ballotId = await s.draft(s.facilitator, s.itemId)
    await s.change(s.bilal.person, ballotId, { wording: 'Adopter le règlement corrigé ?' })
    expect(await refusalOf(s.change(s.facilitator, ballotId))).toBe('assemblies.ballot_changed')
    expect(await refusalOf(s.open(s.facilitator, ballotId))).toBe('assemblies.ballot_changed')
    await s.open(s.facilitator, ballotId, null, 2)
    expect(await refusalOf(s.change(s.facilitator, ballotId, {}, 3))).toBe('assemblies.ballot_opens_once')
    expect(await s.get(s.clara.person, ballotId)).toMatchObject({ wording: 'Adopter le règlement corrigé ?' })
  })

  it('what amends a text is voted before it, and a void one leaves its reason', async () => {
    const s = await ballotScene(api, 'amendement')
    const text = await s.draft(s.facilitator, s.itemId)
    const amendment = await s.draft(s.facilitator, s.itemId, { amendsBallotId: text })
    expect(await refusalOf(s.open(s.facilitator, text))).toBe('assemblies.amendments_first')
    expect(await refusalOf(s.void(s.facilitator, amendment, ' '))).toBe('assemblies.void_reason_missing')
    await s.void(s.facilitator, amendment, 'Retiré par ses porteuses.')
    expect(await s.get(s.clara.person, amendment)).toMatchObject({
      state: 'void',
      voidReason: 'Retiré par ses porteuses.',
    })
    await s.open(s.facilitator, text)
  })

  it('counts options by every rule, and its file says the same', async () => {
    const s = await ballotScene(api, 'options')
    const [a = '', b = ''] = [crypto.randomUUID(), crypto.randomUUID()]
    const options = [a, b].map((optionId, at) => ({ optionId, label: `Lieu ${at + 1}` }))
    const rule = { method: 'score' as const, highest: 5, by: 'sum' as const, tieOrder: [a, b] }
    const ballotId = await s.put(s.facilitator, s.itemId, { options, rule })
    const scoring = (points: { optionId: string; points: number | null }[]) =>
      s.clara.person.assemblies.ballots.vote.mutate({
        spaceId: s.spaceId,
        requestId: crypto.randomUUID(),
        ballotId,
        groupId: null,
        choice: { kind: 'scores', points },
      })
    expect(await refusalOf(s.vote(s.bilal.person, ballotId, 'for'))).toBe('assemblies.choice_of_another_kind')
    expect(await refusalOf(scoring([{ optionId: a, points: 6 }]))).toBe('assemblies.score_out_of_range')
    await scoring([
      { optionId: a, points: 2 },
      { optionId: b, points: 5 },
    ])
    await s.close(s.facilitator, ballotId)
    await s.proclaim(s.facilitator, ballotId)
    expect((await s.get(s.bilal.person, ballotId)).result).toMatchObject({ method: 'score', winnerIds: [b] })
    expect(asked().options).toEqual([])
  })
})
