import { creatingBody, decide, definingRole, givingMandate } from './decision-scene.ts'
import { processScene } from './process-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** What is right to say of a body that is named. */
export const tensionOf = (bodyId: string, change: object = {}) =>
  Object.assign(
    {
      bodyId,
      roleId: null,
      happens: 'Les clés manquent le mardi.',
      needed: 'Un second trousseau.',
      isNoPerson: false,
    },
    change,
  )

/** What is done with the tensions of one space. */
export const tensionsOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    say: async (person: TestPerson, bodyId: string, change: object = {}) =>
      (await person.decisions.fileTension.mutate(Object.assign(in_(), tensionOf(bodyId, change)))).tensionId,
    settle: (person: TestPerson, tensionId: string, bodyId: string | null = null) =>
      person.decisions.settleTension.mutate({ ...in_(), tensionId, bodyId, note: 'Deux doubles mardi.' }),
    withdraw: (person: TestPerson, tensionId: string) =>
      person.decisions.withdrawTension.mutate({ ...in_(), tensionId }),
    list: async (person: TestPerson, isOver = false) =>
      (await person.decisions.tensions.query({ spaceId, isOver })).items,
  }
}

/** An organisation of four with a circle of one role, which Bilal holds. */
export const tensionScene = async (api: TestApi, slug: string) => {
  const s = await processScene(api, slug)
  const others = [s.clara.person, s.dora.person]
  const circle = creatingBody(s.bodyId, 'Cercle du local', 'circle')
  await decide(s.proposer, others, s.where, [circle.effect])
  const role = definingRole(circle.bodyId, [], 'Clés')
  const given = givingMandate(role.roleId, s.bilal.personId)
  await decide(s.proposer, others, s.where, [role.effect, given.effect])
  await s.bilal.person.mandates.accept.mutate({
    spaceId: s.spaceId,
    requestId: requestId(),
    mandateId: given.mandateId,
    typedName: 'Bilal',
    revision: 1,
  })
  return Object.assign({}, s, {
    tensions: tensionsOf(s.spaceId),
    circleId: circle.bodyId,
    roleId: role.roleId,
  })
}

/** Said, treated, handed to another body, and taken back. */
export const tensionLife = async (api: TestApi): Promise<void> => {
  const { tensions, proposer, bodyId, circleId, clara } = await tensionScene(api, 'tension-vie')
  await tensions.settle(proposer, await tensions.say(clara.person, bodyId))
  await tensions.settle(proposer, await tensions.say(clara.person, bodyId), circleId)
  await tensions.withdraw(clara.person, await tensions.say(clara.person, bodyId))
}
