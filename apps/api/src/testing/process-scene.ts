import type { ConsentStep } from '@reliance/core/assemblies/processes/consent-steps.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { inDays } from './calendar-scene.ts'
import { addMember, type MandateScene, mandateScene } from './mandate-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** A proposal that is right, for the body that is named. */
export const proposal = (bodyId: string, change: object = {}) =>
  Object.assign(
    {
      bodyId,
      title: 'Permanence du mardi',
      text: 'La permanence ouvre le mardi soir.',
      purpose: 'Accueillir après le travail',
      responsible: { kind: 'body' as const, id: bodyId },
      reviewOn: inDays(90) as CivilDate,
      facilitatorId: null,
      windowHours: 48,
    },
    change,
  )

/** What passes as a proposal, for tests that make inputs by chance. */
export const processPools = {
  responsible: [null],
  reviewOn: [null],
  facilitatorId: [null],
  windowHours: [24, 48],
} as const

/** What is done in the processes of one space. */
export const processesOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  const get = (person: TestPerson, processId: string) =>
    person.assemblies.processes.get.query({ spaceId, processId })
  const readRevision = async (person: TestPerson, processId: string) => {
    const { revision } = await get(person, processId)
    return { processId, revision }
  }
  return {
    get,
    list: (person: TestPerson, isOver = false) => person.assemblies.processes.list.query({ spaceId, isOver }),
    propose: async (person: TestPerson, bodyId: string, change: object = {}) =>
      (
        await person.assemblies.processes.proposeConsent.mutate(
          Object.assign(in_(), proposal(bodyId, change)),
        )
      ).processId,
    ask: (person: TestPerson, processId: string, text = '') =>
      person.assemblies.processes.askQuestion.mutate({ ...in_(), processId, text }),
    answer: (person: TestPerson, processId: string, question: number, text = 'À 18 h.') =>
      person.assemblies.processes.answerQuestion.mutate({ ...in_(), processId, question, text }),
    feel: (person: TestPerson, processId: string, text = '') =>
      person.assemblies.processes.sayFeeling.mutate({ ...in_(), processId, text }),
    choose: async (
      person: TestPerson,
      processId: string,
      choice: 'keep' | 'amend' | 'clarify' | 'withdraw' = 'keep',
      text = '',
    ) =>
      person.assemblies.processes.chooseText.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
        choice,
        text,
      }),
    object: async (person: TestPerson, processId: string, reason: string | null = null) => {
      const { round } = await get(person, processId)
      const said = { round, objects: reason !== null, reason: reason ?? '' }
      return person.assemblies.processes.sayObjection.mutate({ ...in_(), processId, ...said })
    },
    weigh: (person: TestPerson, processId: string, isObjection: boolean) =>
      person.assemblies.processes.weighObjection.mutate({ ...in_(), processId, isObjection }),
    integrate: async (person: TestPerson, processId: string, text: string, writtenById: string) =>
      person.assemblies.processes.integrateObjection.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
        text,
        writtenById,
      }),
    step: async (person: TestPerson, processId: string, step: ConsentStep) =>
      person.assemblies.processes.takeStep.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
        step,
      }),
  }
}

/** An organisation of four whose answers count: the founder proposes, Bilal facilitates, Clara and Dora take part. */
export const processScene = async (api: TestApi, slug: string) => {
  const s: MandateScene = await mandateScene(api, slug)
  const dora = await addMember(api, s, 'Dora', [s.bilal])
  const { spaceId } = s.home
  const acts = processesOf(spaceId)
  const proposer = s.home.person
  const facilitator = s.bilal.person
  /** A proposal with which everybody passed, put to objections. */
  const putToAll = async (change: object = {}) => {
    const processId = await acts.propose(
      proposer,
      s.bodyId,
      Object.assign({ facilitatorId: s.bilal.personId }, change),
    )
    const others = [facilitator, s.clara.person, dora.person]
    for (const one of others) await acts.ask(one, processId)
    await acts.step(facilitator, processId, 'feelings')
    for (const one of others) await acts.feel(one, processId)
    await acts.step(facilitator, processId, 'amending')
    await acts.choose(proposer, processId)
    await acts.step(facilitator, processId, 'objecting')
    return processId
  }
  return Object.assign({}, s, acts, { spaceId, dora, proposer, facilitator, putToAll })
}

/** Everything that is done in a consent: questions, feelings, an objection set aside, one integrated, the clock. */
export const processLife = async (
  api: TestApi,
  passDays: (spaceId: string, days: number) => Promise<void>,
): Promise<void> => {
  const s = await processScene(api, 'accord-vie')
  const all = [s.proposer, s.facilitator, s.clara.person, s.dora.person]
  const processId = await s.putToAll()
  for (const one of all) await s.object(one, processId, one === s.clara.person ? 'Trop tard le soir.' : null)
  await s.step(s.facilitator, processId, 'test')
  await s.weigh(s.dora.person, processId, false)
  await s.weigh(s.dora.person, processId, true)
  await s.step(s.facilitator, processId, 'qualify')
  await s.integrate(s.facilitator, processId, 'La permanence ouvre à 17 h.', s.clara.personId)
  for (const one of all) await s.object(one, processId)
  await s.step(s.facilitator, processId, 'adopt')
  const asked = await s.propose(s.proposer, s.bodyId, { facilitatorId: s.bilal.personId })
  await s.ask(s.clara.person, asked, 'À quelle heure ?')
  for (const one of [s.facilitator, s.dora.person]) await s.ask(one, asked)
  await s.answer(s.proposer, asked, 0)
  await passDays(s.spaceId, 1)
  await passDays(s.spaceId, 1.2)
}
