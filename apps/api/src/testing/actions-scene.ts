import type { ActionAudience, ActionScale, AmplifyMode } from '@reliance/core/actions/action.ts'
import type { Discretion } from '@reliance/core/actions/discretion.ts'
import type { RecognitionAnswer } from '@reliance/core/actions/recognition.ts'
import { inDays } from './calendar-scene.ts'
import { foundCoalition, foundOrganisation, inviteInto, joinCoalition, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

export type WrittenAction = {
  title: string
  objective: string
  startsOn: string
  endsOn: string
  scale: ActionScale
  themes: string[]
  place: string
  communeCode: string | null
  leadFunction: string
  audience: ActionAudience
  amplify: AmplifyMode[]
}

/** What an action says, in ten days, within the coalition; with what is said otherwise. */
export const writtenAction = (change: Partial<WrittenAction> = {}): WrittenAction => {
  const startsOn = change.startsOn ?? inDays(10)
  const action: WrittenAction = {
    title: 'Marche pour le fleuve',
    objective: 'Que la mairie rouvre les berges.',
    startsOn,
    endsOn: startsOn,
    scale: 'local',
    themes: ['eau', 'logement'],
    place: 'Porte de Paris',
    communeCode: '59350',
    leadFunction: 'Secrétariat Communication',
    audience: 'members',
    amplify: [],
  }
  return Object.assign(action, change)
}

type Added = Partial<WrittenAction> & { discretion?: Discretion; needs?: string[]; isDraft?: boolean }
type Part = { discretion?: Discretion; contribution?: string; needIds?: string[] }

/** What is done with the plan of one coalition. */
export const planOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    add: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      { discretion = 'shown', needs = [], isDraft = false, ...change }: Added = {},
    ) =>
      person.actions.add.mutate({
        ...in_(),
        ...writtenAction(change),
        organisationId,
        discretion,
        needs,
        isDraft,
      }),
    edit: (person: TestPerson, actionId: string, change: Partial<WrittenAction>, revision = 1) =>
      person.actions.edit.mutate({ ...in_(), ...writtenAction(change), actionId, revision }),
    publish: (person: TestPerson, actionId: string) => person.actions.publish.mutate({ ...in_(), actionId }),
    end: (person: TestPerson, actionId: string, outcome: 'done' | 'dropped' = 'done', reason = '') =>
      person.actions.end.mutate({ ...in_(), actionId, outcome, reason }),
    join: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      actionId: string,
      { discretion = 'shown', contribution = 'Nous tenons la buvette.', needIds = [] }: Part = {},
    ) =>
      person.actions.takePart.mutate({
        ...in_(),
        actionId,
        organisationId,
        discretion,
        contribution,
        needIds,
      }),
    leave: ({ person, spaceId: organisationId }: { person: TestPerson; spaceId: string }, actionId: string) =>
      person.actions.leave.mutate({ ...in_(), actionId, organisationId }),
    askNeed: (person: TestPerson, actionId: string, text = 'Une sono') =>
      person.actions.askNeed.mutate({ ...in_(), actionId, text }),
    dropNeed: (person: TestPerson, actionId: string, needId: string) =>
      person.actions.dropNeed.mutate({ ...in_(), actionId, needId }),
    plan: (person: TestPerson, change: Partial<Parameters<TestPerson['actions']['plan']['query']>[0]> = {}) =>
      person.actions.plan.query(Object.assign({ spaceId, period: 'ahead' as const }, change)),
    get: (person: TestPerson, number: number) => person.actions.get.query({ spaceId, number }),
  }
}

/** What organisations do together in it: hand a lead on, strengthen, win, and say whether they recognise themselves. */
const togetherOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    proposeLead: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      actionId: string,
      toOrganisationId: string,
      leadFunction = '',
    ) =>
      person.actions.proposeLead.mutate({
        ...in_(),
        actionId,
        organisationId,
        toOrganisationId,
        leadFunction,
      }),
    answerLead: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      transferId: string,
      answer: 'accept' | 'refuse',
      leadFunction = '',
    ) => person.actions.answerLead.mutate({ ...in_(), transferId, organisationId, answer, leadFunction }),
    amplify: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      actionId: string,
      mode: AmplifyMode,
      people: number | null = null,
    ) => person.actions.amplify.mutate({ ...in_(), actionId, organisationId, mode, people }),
    takeBackAmplifying: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      actionId: string,
      mode: AmplifyMode,
    ) => person.actions.takeBackAmplifying.mutate({ ...in_(), actionId, organisationId, mode }),
    win: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      actionId: string | null,
      what = 'Le guichet rouvre',
      wonOn: string = inDays(-1),
    ) =>
      person.actions.fileVictory.mutate({ ...in_(), organisationId, actionId, what, whom: 'Lille', wonOn }),
    takeBackVictory: (person: TestPerson, victoryId: string) =>
      person.actions.takeBackVictory.mutate({ ...in_(), victoryId }),
    ask: (person: TestPerson, threshold = 80) =>
      person.actions.openRecognition.mutate({ ...in_(), threshold }),
    answerPlan: (
      { person, spaceId: organisationId }: { person: TestPerson; spaceId: string },
      checkId: string,
      answer: RecognitionAnswer,
      missing = '',
    ) => person.actions.answerRecognition.mutate({ ...in_(), checkId, organisationId, answer, missing }),
    replyTo: (person: TestPerson, checkId: string, organisationId: string, reply = 'Nous l’ajoutons.') =>
      person.actions.replyToRecognition.mutate({ ...in_(), checkId, organisationId, reply }),
    closeAsking: (person: TestPerson, checkId: string) =>
      person.actions.closeRecognition.mutate({ ...in_(), checkId }),
    recognition: (person: TestPerson) => person.actions.recognition.query({ spaceId }),
    victories: (person: TestPerson) => person.actions.victories.query({ spaceId }),
  }
}

/** A coalition of three organisations, with somebody who reads only, and its plan. */
export const actionsScene = async (api: TestApi, slug: string) => {
  const host = await foundOrganisation(api, `${slug} hôte`, `${slug}-hote`)
  const guest = await foundOrganisation(api, `${slug} invitée`, `${slug}-invitee`)
  const third = await foundOrganisation(api, `${slug} troisième`, `${slug}-troisieme`)
  const coalition = await foundCoalition(host, `${slug} ensemble`, `${slug}-ensemble`)
  await joinCoalition(host, guest, coalition.spaceId)
  await joinCoalition(host, third, coalition.spaceId)
  const { person: reader } = await inviteInto(api, guest, `lit@${slug}.test`, 'Lectrice')
  return {
    host,
    guest,
    third,
    reader,
    ...coalition,
    ...planOf(coalition.spaceId),
    ...togetherOf(coalition.spaceId),
  }
}

/** What passes as an action, for tests that make inputs by chance. */
export const actionPools = {
  number: [1],
  'themes[]': [['eau']],
  'needs[]': [[], ['Une sono']],
  'needIds[]': [[]],
  'amplify[]': [[], ['relay']],
  on: ['2026-11-19'],
  theme: ['eau'],
  departement: ['59'],
  people: [null, 12],
  threshold: [80],
  wonOn: ['2026-11-19'],
}

/** An action that is drafted, published, joined, said otherwise, left and ended; and one that is dropped. */
export const actionsLife = async (api: TestApi): Promise<void> => {
  const s = await actionsScene(api, 'plan-vie')
  const { actionId } = await s.add(s.host, { isDraft: true })
  await s.publish(s.host.person, actionId)
  await s.edit(s.host.person, actionId, { title: 'Marche des berges' }, 2)
  const { needId } = await s.askNeed(s.host.person, actionId)
  await s.join(s.guest, actionId, { needIds: [needId] })
  await s.askNeed(s.host.person, actionId, 'Un camion')
  await s.dropNeed(s.host.person, actionId, needId)
  await s.leave(s.guest, actionId)
  await s.end(s.host.person, actionId)
  const { actionId: other } = await s.add(s.host)
  await s.join(s.guest, other)
  await s.end(s.host.person, other, 'dropped', 'La place est prise.')
  await togetherLife(s)
}

/** A lead that is proposed, refused and handed on; an action that is strengthened; victories. */
const togetherLife = async (s: Awaited<ReturnType<typeof actionsScene>>): Promise<void> => {
  const { actionId } = await s.add(s.host, { amplify: ['come'] })
  await s.join(s.guest, actionId)
  await s.join(s.third, actionId)
  const first = await s.proposeLead(s.third, actionId, s.guest.spaceId)
  await s.answerLead(s.host, first.transferId, 'refuse')
  const { transferId } = await s.proposeLead(s.guest, actionId, s.guest.spaceId, 'Accueil')
  await s.answerLead(s.host, transferId, 'accept')
  await s.amplify(s.third, actionId, 'come', 12)
  await s.takeBackAmplifying(s.third, actionId, 'come')
  const { victoryId } = await s.win(s.guest, actionId)
  await s.takeBackVictory(s.guest.person, victoryId)
  const { checkId } = await s.ask(s.host.person)
  await s.answerPlan(s.guest, checkId, 'no', 'Rien sur le logement.')
  await s.replyTo(s.host.person, checkId, s.guest.spaceId)
  await s.closeAsking(s.host.person, checkId)
}
