import type { ConsentStep } from '@reliance/core/assemblies/processes/consent-steps.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { inDays } from './calendar-scene.ts'
import { mandateFor } from './decision-scene.ts'
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

type InProcess = { processId: string; revision: number }

/** How the processes of one space are read. */
const readingOf = (spaceId: string) => {
  const read = (person: TestPerson, processId: string) =>
    person.assemblies.processes.get.query({ spaceId, processId })
  return {
    in_: () => ({ spaceId, requestId: requestId() }),
    get: async (person: TestPerson, processId: string) => {
      const found = await read(person, processId)
      if (found.kind !== 'consent') throw new Error('no consent')
      return found
    },
    getAdvice: async (person: TestPerson, processId: string) => {
      const found = await read(person, processId)
      if (found.kind !== 'advice') throw new Error('no advice')
      return found
    },
    readRevision: async (person: TestPerson, processId: string): Promise<InProcess> => {
      const { revision } = await read(person, processId)
      return { processId, revision }
    },
  }
}

/** What is done where one person asks for advice. */
const adviceOf = (spaceId: string) => {
  const { in_, getAdvice, readRevision } = readingOf(spaceId)
  const advice = (roleId: string, askedIds: readonly string[], change: object = {}) =>
    Object.assign(
      {
        roleId,
        title: 'Double des clés',
        plan: 'Faire trois doubles des clés.',
        clause: 0,
        reviewOn: inDays(90) as CivilDate,
        asked: askedIds.map(id => ({ of: 'person' as const, id, kind: 'affected' as const })),
      },
      change,
    )
  return {
    getAdvice,
    askAdvice: async (person: TestPerson, roleId: string, askedIds: readonly string[], change: object = {}) =>
      (
        await person.assemblies.processes.askAdvice.mutate(
          Object.assign(in_(), advice(roleId, askedIds, change)),
        )
      ).processId,
    advise: (person: TestPerson, processId: string, text = 'Plutôt deux.', isImportant = false) =>
      person.assemblies.processes.giveAdvice.mutate({ ...in_(), processId, text, isImportant }),
    answerAdvice: (person: TestPerson, processId: string, personId: string, answer: string) =>
      person.assemblies.processes.answerAdvice.mutate({ ...in_(), processId, personId, answer }),
    decideAlone: async (person: TestPerson, processId: string, text = 'Deux doubles des clés.') =>
      person.assemblies.processes.decideInRole.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
        text,
      }),
    escalate: async (person: TestPerson, processId: string) =>
      person.assemblies.processes.escalateAdvice.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
      }),
    abandon: async (person: TestPerson, processId: string) =>
      person.assemblies.processes.abandonAdvice.mutate({
        ...in_(),
        ...(await readRevision(person, processId)),
      }),
    bringToBody: async (person: TestPerson, roleId: string) =>
      (
        await person.assemblies.processes.bringToBody.mutate({
          ...in_(),
          roleId,
          title: 'Changer de local',
          plan: 'Aucune ligne de mon domaine ne le couvre.',
        })
      ).processId,
  }
}

/** What is done in the processes of one space. */
export const processesOf = (spaceId: string) => {
  const { in_, get, readRevision } = readingOf(spaceId)
  return {
    ...adviceOf(spaceId),
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

/** Bilal holds a role that opens no power, and whose domain is what is decided. */
export const keyHolder = (s: Awaited<ReturnType<typeof processScene>>) =>
  mandateFor(s.proposer, [s.clara.person, s.dora.person], s.where, s.bilal, { powers: [] })

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
  const { roleId } = await keyHolder(s)
  const [clara, dora] = [s.clara.personId, s.dora.personId]
  const keys = await s.askAdvice(s.facilitator, roleId, [clara, dora])
  await s.advise(s.clara.person, keys, 'Plutôt deux.', true)
  await s.answerAdvice(s.facilitator, keys, clara, 'Suivi.')
  await s.advise(s.dora.person, keys)
  await s.decideAlone(s.facilitator, keys)
  await s.escalate(s.clara.person, await s.askAdvice(s.facilitator, roleId, [clara]))
  await s.abandon(s.facilitator, await s.askAdvice(s.facilitator, roleId, [clara]))
  await s.bringToBody(s.facilitator, roleId)
  await s.askAdvice(s.facilitator, roleId, [dora])
  const asked = await s.propose(s.proposer, s.bodyId, { facilitatorId: s.bilal.personId })
  await s.ask(s.clara.person, asked, 'À quelle heure ?')
  for (const one of [s.facilitator, s.dora.person]) await s.ask(one, asked)
  await s.answer(s.proposer, asked, 0)
  await passDays(s.spaceId, 1)
  await passDays(s.spaceId, 1.2)
  await passDays(s.spaceId, 1)
}
