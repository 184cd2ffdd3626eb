import type { ElectionStep } from '@reliance/core/assemblies/processes/election/election-steps.ts'
import { decide, definingRole } from './decision-scene.ts'
import { addMember } from './mandate-scene.ts'
import { processScene } from './process-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** A draft that is right. */
export const sought = {
  mission: 'Recevoir qui arrive',
  accountabilities: 'Dire chaque mois qui est venu',
  termMonths: 12,
  criteria: ['Disponible le soir', 'Patience'],
}

/** What is done in the elections of one space. */
const electionsOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  const get = async (person: TestPerson, processId: string) => {
    const found = await person.assemblies.processes.get.query({ spaceId, processId })
    if (found.kind !== 'election') throw new Error('no election')
    return found
  }
  const on = async (person: TestPerson, processId: string) => {
    const { revision } = await get(person, processId)
    return { ...in_(), processId, revision }
  }
  const of = ({ assemblies }: TestPerson) => assemblies.processes.election
  return {
    get,
    open: async (person: TestPerson, bodyId: string, roleId: string, change: object = {}) =>
      (
        await of(person).openElection.mutate(
          Object.assign(in_(), { bodyId, roleId, facilitatorId: null }, sought, change),
        )
      ).processId,
    describe: async (person: TestPerson, processId: string, change: object = {}) =>
      of(person).describeRole.mutate(Object.assign(await on(person, processId), sought, change)),
    fits: async (person: TestPerson, processId: string, reason = '') => {
      const { draftRound } = await get(person, processId)
      const said = { round: draftRound, objects: reason !== '', reason }
      return of(person).weighRole.mutate({ ...in_(), processId, ...said })
    },
    name: (person: TestPerson, processId: string, nomineeId: string) =>
      of(person).nominate.mutate({ ...in_(), processId, nomineeId }),
    explain: (person: TestPerson, processId: string, text = 'Sa patience.') =>
      of(person).giveReason.mutate({ ...in_(), processId, text }),
    move: (person: TestPerson, processId: string, toId: string, reason = 'Patience, dit Farah.') =>
      of(person).transferVoice.mutate({ ...in_(), processId, toId, reason }),
    propose: async (person: TestPerson, processId: string, personId: string) =>
      of(person).proposePerson.mutate({
        ...(await on(person, processId)),
        personId,
        reason: 'Deux critères sur deux.',
      }),
    object: async (person: TestPerson, processId: string, reason = '') => {
      const { round } = await get(person, processId)
      const said = { round, objects: reason !== '', reason }
      return of(person).objectToPerson.mutate({ ...in_(), processId, ...said })
    },
    lift: async (person: TestPerson, processId: string, termMonths = 6) =>
      of(person).liftObjection.mutate({
        ...(await on(person, processId)),
        termMonths,
        support: 'Une suppléance le soir',
        liftedBy: 'Six mois, et une suppléance.',
      }),
    answer: async (person: TestPerson, processId: string, accepts = true) =>
      of(person).answerElection.mutate({ ...(await on(person, processId)), accepts }),
    step: async (person: TestPerson, processId: string, step: ElectionStep) =>
      of(person).takeElectionStep.mutate({ ...(await on(person, processId)), step }),
  }
}

/** The circle of the oracle: Awa begins and facilitates; Bilal, Clara, Dora, Elio, Farah and Nour take part. */
export const electionScene = async (api: TestApi, slug: string) => {
  const s = await processScene(api, slug)
  // More than half of those who count stand for a newcomer, the founder by inviting them.
  const elio = await addMember(api, s, 'Elio', [s.bilal, s.clara])
  const farah = await addMember(api, s, 'Farah', [s.bilal, s.clara])
  const nour = await addMember(api, s, 'Nour', [s.bilal, s.clara, s.dora])
  const circle = {
    awa: { person: s.home.person, personId: s.home.personId },
    bilal: s.bilal,
    clara: s.clara,
    dora: s.dora,
    elio,
    farah,
    nour,
  }
  const everybody = Object.values(circle)
  const role = definingRole(s.bodyId, [], 'Accueil')
  await decide(s.proposer, [s.facilitator, s.clara.person, s.dora.person], s.where, [role.effect])
  const acts = electionsOf(s.spaceId)
  /** An election in which the ballots of the oracle are written. */
  const named = async (): Promise<string> => {
    const { awa, bilal, clara, dora, farah, nour: nour_ } = circle
    const processId = await acts.open(awa.person, s.bodyId, role.roleId)
    for (const one of everybody) await acts.fits(one.person, processId)
    await acts.step(awa.person, processId, 'nominate')
    for (const one of [awa, bilal, dora]) await acts.name(one.person, processId, nour_.personId)
    for (const one of [clara, farah, nour_]) await acts.name(one.person, processId, bilal.personId)
    await acts.name(elio.person, processId, clara.personId)
    return processId
  }
  /** The same, with reasons given and voices free to move. */
  const moving = async (): Promise<string> => {
    const processId = await named()
    await acts.step(circle.awa.person, processId, 'reveal')
    for (const one of everybody) await acts.explain(one.person, processId)
    await acts.step(circle.awa.person, processId, 'transfer')
    return processId
  }
  return Object.assign({}, s, { elections: acts, circle, everybody, roleId: role.roleId, named, moving })
}

/** Everything that is done in an election of four: a draft written anew, ballots, a voice moved, an objection lifted, a yes. */
export const electionLife = async (api: TestApi): Promise<void> => {
  const s = await processScene(api, 'election-vie')
  const elections = electionsOf(s.spaceId)
  const [bilal, clara, dora, awa] = [s.bilal, s.clara, s.dora, s.home]
  const role = definingRole(s.bodyId, [], 'Accueil')
  await decide(s.proposer, [s.facilitator, s.clara.person], s.where, [role.effect])
  const processId = await elections.open(awa.person, s.bodyId, role.roleId)
  await elections.describe(awa.person, processId)
  for (const one of [awa, bilal, clara, dora]) await elections.fits(one.person, processId)
  await elections.step(awa.person, processId, 'nominate')
  for (const one of [awa, bilal, clara]) await elections.name(one.person, processId, dora.personId)
  await elections.name(dora.person, processId, bilal.personId)
  await elections.step(awa.person, processId, 'reveal')
  for (const one of [awa, bilal, clara, dora]) await elections.explain(one.person, processId)
  await elections.step(awa.person, processId, 'transfer')
  await elections.move(clara.person, processId, bilal.personId)
  await elections.step(awa.person, processId, 'propose')
  await elections.propose(awa.person, processId, dora.personId)
  await elections.object(clara.person, processId, 'Pas disponible le soir.')
  for (const one of [awa, bilal]) await elections.object(one.person, processId)
  await elections.step(awa.person, processId, 'resolve')
  await elections.lift(awa.person, processId)
  for (const one of [awa, bilal, clara, dora]) await elections.object(one.person, processId)
  await elections.step(awa.person, processId, 'accept')
  await elections.answer(dora.person, processId)
}
