import type { AssemblyPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import type { Stance } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { DraftBallotInput } from '@reliance/core/assemblies/ballots/draft-ballot.ts'
import type { PutOnlineInput } from '@reliance/core/assemblies/ballots/put-online.ts'
import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { assembliesOf } from './assembly-scene.ts'
import { inDays } from './calendar-scene.ts'
import { decide } from './decision-scene.ts'
import { sovereignIn } from './mandate-scene.ts'
import { adoptingPolicy } from './policy-scene.ts'
import { runAssembly } from './running-assembly.ts'
import { foundOrganisation, inviteInto, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

type Asked = Omit<DraftBallotInput, 'itemId'>
type Online = Omit<PutOnlineInput, 'assemblyId' | 'closesOn'>
type Counts = Record<Stance, number>

/** A question for or against, decided by what is expressed; with what is said otherwise. */
export const asked = (change: Partial<Asked> = {}): Asked => {
  const question: Asked = {
    wording: 'Adopter le règlement intérieur ?',
    rule: {
      method: 'majority',
      base: 'expressed',
      quorum: null,
      takesBlank: false,
      countedBy: 'persons',
      groupQuorum: null,
    },
    options: [],
    secrecy: 'named',
    isRemote: false,
    groupIds: [],
    effects: [],
    responsibleRoleId: null,
    dueOn: null,
    amendsBallotId: null,
  }
  return Object.assign(question, change)
}

export const hands = (change: Partial<Counts> = {}): Counts =>
  Object.assign({ for: 0, against: 0, abstain: 0, blank: 0 }, change)

/** What passes as a question and as a vote, for tests that make inputs by chance. */
export const ballotPools = {
  rule: [asked().rule],
  'options[]': [[]],
  'groupIds[]': [[]],
  amendsBallotId: [null],
  choice: [{ kind: 'stance', stance: 'for' }],
  counts: [hands()],
  minutesOpen: [null, 5],
  onlineReason: ['urgent'],
  closesOn: [inDays(3)],
  closesTime: ['20:00'],
  heldFrom: [null, '18:32'],
  heldUntil: [null, '20:10'],
} as const

/** What is done with the ballots of one organisation. */
export const ballotsOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  const draft = async (person: TestPerson, itemId: string, change: Partial<Asked> = {}) =>
    (await person.assemblies.ballots.draft.mutate(Object.assign(in_(), asked(change), { itemId }))).ballotId
  const open = (person: TestPerson, ballotId: string, minutesOpen: number | null = null, revision = 1) =>
    person.assemblies.ballots.open.mutate(Object.assign(in_(), { ballotId, revision, minutesOpen }))
  return {
    draft,
    open,
    /** A question that is put to the vote at once. */
    put: async (person: TestPerson, itemId: string, change: Partial<Asked> = {}) => {
      const ballotId = await draft(person, itemId, change)
      await open(person, ballotId)
      return ballotId
    },
    change: (person: TestPerson, ballotId: string, change: Partial<Asked> = {}, revision = 1) => {
      const { amendsBallotId: _, ...rest } = asked(change)
      return person.assemblies.ballots.change.mutate(Object.assign(in_(), rest, { ballotId, revision }))
    },
    /** A question that is voted on before an assembly, until eight in the evening of that day. */
    putOnline: (person: TestPerson, assemblyId: string, closesOn: string, change: Partial<Online> = {}) => {
      const { amendsBallotId: _, ...question } = asked()
      const online = { onlineReason: 'urgent' as const, closesTime: '20:00' as WallTime }
      const until = { assemblyId, closesOn: closesOn as CivilDate }
      return person.assemblies.ballots.putOnline.mutate(Object.assign(in_(), question, online, until, change))
    },
    vote: (person: TestPerson, ballotId: string, stance: Stance) =>
      person.assemblies.ballots.vote.mutate(
        Object.assign(in_(), { ballotId, groupId: null, choice: { kind: 'stance' as const, stance } }),
      ),
    /** The vote of somebody whose proxy one holds. */
    voteFor: (person: TestPerson, ballotId: string, voterId: string, stance: Stance) =>
      person.assemblies.ballots.vote.mutate(
        Object.assign(in_(), {
          ballotId,
          voterId,
          groupId: null,
          choice: { kind: 'stance' as const, stance },
        }),
      ),
    close: (person: TestPerson, ballotId: string) =>
      person.assemblies.ballots.close.mutate(Object.assign(in_(), { ballotId })),
    countHands: (person: TestPerson, ballotId: string, counts: Counts) =>
      person.assemblies.ballots.countHands.mutate(Object.assign(in_(), { ballotId, counts })),
    confirmHands: (person: TestPerson, ballotId: string, counts: Counts) =>
      person.assemblies.ballots.confirmHands.mutate(Object.assign(in_(), { ballotId, counts })),
    proclaim: (person: TestPerson, ballotId: string) =>
      person.assemblies.ballots.proclaim.mutate(Object.assign(in_(), { ballotId })),
    void: (person: TestPerson, ballotId: string, reason = 'La question était mal posée.') =>
      person.assemblies.ballots.void.mutate(Object.assign(in_(), { ballotId, reason })),
    get: (person: TestPerson, ballotId: string) => person.assemblies.ballots.get.query({ spaceId, ballotId }),
    list: (person: TestPerson, assemblyId: string, itemId: string | null = null) =>
      person.assemblies.ballots.list.query({ spaceId, assemblyId, itemId }),
    file: (person: TestPerson, ballotId: string) =>
      person.assemblies.ballots.file.query({ spaceId, ballotId }),
  }
}

/**
 * An assembly that runs, with a point begun: the founder facilitates, Bilal takes the minutes, Clara is there too, and Dora
 * is a member who did not come.
 * @param policy what its founder, while alone, decides of its assemblies.
 */
export const ballotScene = async (api: TestApi, slug: string, policy: Partial<AssemblyPolicy> = {}) => {
  const home = await foundOrganisation(api, slug, slug)
  const { spaceId } = home
  if (Object.keys(policy).length > 0) {
    const bodyId = await sovereignIn(home.person, spaceId)
    await decide(home.person, [], { spaceId, bodyId }, [adoptingPolicy(bodyId, policy)])
  }
  const bilal = await inviteInto(api, home, `bilal@${slug}.test`, 'Bilal')
  const clara = await inviteInto(api, home, `clara@${slug}.test`, 'Clara')
  const dora = await inviteInto(api, home, `dora@${slug}.test`, 'Dora')
  const assemblies = assembliesOf(spaceId)
  const assemblyId = await assemblies.plan(home.person)
  const { itemId } = await assemblies.addItem(home.person, assemblyId, { title: 'Règlement intérieur' })
  await assemblies.convene(home.person, assemblyId)
  const present = [home.personId, bilal.personId, clara.personId]
  const roles = { facilitation: home.personId, minutes: bilal.personId, next_agenda: clara.personId }
  await runAssembly(api, { spaceId, assemblyId, itemId, roles, present })
  return Object.assign(
    { home, spaceId, assemblyId, itemId, facilitator: home.person, bilal, clara, dora },
    assemblies,
    ballotsOf(spaceId),
  )
}

/** Everything that is done with a ballot: named, secret and by hands, drawn up anew, closed by the clock, and void. */
export const ballotLife = async (
  api: TestApi,
  passDays: (spaceId: string, days: number) => Promise<void>,
): Promise<void> => {
  const s = await ballotScene(api, 'scrutin-vie', {
    remoteVotingArticle: 'statuts, article 9',
    proxiesPerHolder: 1,
  })
  await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
  const named = await s.draft(s.facilitator, s.itemId)
  await s.change(s.facilitator, named, { wording: 'Adopter le règlement corrigé ?' })
  await s.open(s.facilitator, named, null, 2)
  await s.vote(s.bilal.person, named, 'for')
  await s.vote(s.bilal.person, named, 'against')
  await s.voteFor(s.bilal.person, named, s.dora.personId, 'for')
  await s.revokeProxy(s.dora.person, s.assemblyId)
  await s.close(s.facilitator, named)
  await s.proclaim(s.facilitator, named)
  const secret = await s.put(s.facilitator, s.itemId, { secrecy: 'secret' })
  await s.vote(s.clara.person, secret, 'for')
  await s.close(s.facilitator, secret)
  const raised = await s.put(s.facilitator, s.itemId, { secrecy: 'show_of_hands' })
  await s.close(s.facilitator, raised)
  await s.countHands(s.bilal.person, raised, hands({ for: 2 }))
  await s.confirmHands(s.facilitator, raised, hands({ for: 2 }))
  await s.void(s.facilitator, raised)
  const next = await assembliesOf(s.spaceId).plan(s.facilitator, { startsOn: inDays(40) })
  const online = await s.putOnline(s.facilitator, next, inDays(30))
  for (const person of [s.facilitator, s.bilal.person, s.clara.person, s.dora.person])
    await s.vote(person, online.ballotId, 'for')
  await s.close(s.facilitator, online.ballotId)
  await s.proclaim(s.facilitator, online.ballotId)
  const wrong = await s.putOnline(s.facilitator, next, inDays(30))
  await s.void(s.facilitator, wrong.ballotId)
  const timed = await s.draft(s.facilitator, s.itemId)
  await s.open(s.facilitator, timed, 5)
  await passDays(s.spaceId, 1)
}
