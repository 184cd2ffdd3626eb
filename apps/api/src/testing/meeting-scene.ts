import type { PromptKind } from '@reliance/core/assemblies/speaking/prompt-speaker.ts'
import type { SpeakingRule } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import type { ItemOutcome } from '@reliance/core/assemblies/treat-item.ts'
import postgres from 'postgres'
import { assemblyScene } from './assembly-scene.ts'
import { inDays } from './calendar-scene.ts'
import { passDays } from './decision-scene.ts'
import { inviteInto, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

const dayMs = 86_400_000

/** The clock of a space comes to some minutes after the hour for which an assembly is convened. */
export const passToAssembly = async (
  api: TestApi,
  spaceId: string,
  assemblyId: string,
  minutesAfter = 0,
): Promise<void> => {
  const admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  const [row] = await admin`
    select extract(epoch from e.starts_at - house.space_now(e.space_id)) * 1000 as wait
    from assembly a join calendar_event e on e.space_id = a.space_id and e.id = a.event_id where a.id = ${assemblyId}`
  await admin.end()
  await passDays(api, spaceId, (Number(row?.wait) + minutesAfter * 60_000) / dayMs)
}

/** What is done in one assembly while it is held. */
export const meetingOf = (spaceId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId() })
  return {
    getMeeting: (person: TestPerson, assemblyId: string) =>
      person.assemblies.meeting.query({ spaceId, assemblyId }),
    getMinutes: (person: TestPerson, assemblyId: string) =>
      person.assemblies.minutes.query({ spaceId, assemblyId }),
    holdRoles: (person: TestPerson, assemblyId: string, ids: readonly string[], sameHolderReason = '') =>
      person.assemblies.holdRoles.mutate({
        ...in_(),
        assemblyId,
        facilitation: ids[0] ?? '',
        minutes: ids[1] ?? '',
        nextAgenda: ids[2] ?? '',
        sameHolderReason,
      }),
    arrive: (person: TestPerson, assemblyId: string, personId: string, mode: 'room' | 'online' = 'room') =>
      person.assemblies.recordArrival.mutate({ ...in_(), assemblyId, personId, mode }),
    leave: (person: TestPerson, assemblyId: string, personId: string) =>
      person.assemblies.recordDeparture.mutate({ ...in_(), assemblyId, personId }),
    adjournAll: (person: TestPerson, assemblyId: string) =>
      person.assemblies.adjourn.mutate({ ...in_(), assemblyId }),
    startWithout: (person: TestPerson, assemblyId: string) =>
      person.assemblies.start.mutate({
        ...in_(),
        assemblyId,
        isVideoOn: true,
        noVideoReason: '',
        withoutQuorum: true,
      }),
    start: (person: TestPerson, assemblyId: string, noVideoReason = '') =>
      person.assemblies.start.mutate({
        ...in_(),
        assemblyId,
        isVideoOn: noVideoReason === '',
        noVideoReason,
      }),
    startItem: (person: TestPerson, itemId: string, skipReason = '') =>
      person.assemblies.startItem.mutate({ ...in_(), itemId, skipReason }),
    endItem: (person: TestPerson, itemId: string, outcome: ItemOutcome, bodyId: string | null = null) =>
      person.assemblies.endItem.mutate({ ...in_(), itemId, outcome, bodyId }),
    adjourn: (person: TestPerson, assemblyId: string, itemIds: string[]) =>
      person.assemblies.adjournItems.mutate({ ...in_(), assemblyId, itemIds }),
    extend: (person: TestPerson, assemblyId: string, minutes: number, votesFor = 9, votesAgainst = 1) =>
      person.assemblies.extend.mutate({ ...in_(), assemblyId, minutes, votesFor, votesAgainst }),
    close: (person: TestPerson, assemblyId: string) =>
      person.assemblies.close.mutate({ ...in_(), assemblyId }),
    write: (person: TestPerson, itemId: string, minutes: string, revision = 0) =>
      person.assemblies.writeMinutes.mutate({ ...in_(), itemId, minutes, revision }),
    writeMinority: (person: TestPerson, itemId: string, minorityPositions: string, revision = 0) =>
      person.assemblies.writeMinutes.mutate({
        ...in_(),
        itemId,
        minutes: 'Les clés restent à l’accueil.',
        minorityPositions,
        revision,
      }),
    publish: async (person: TestPerson, assemblyId: string) => {
      const { revision } = await person.assemblies.minutes.query({ spaceId, assemblyId })
      return person.assemblies.publishMinutes.mutate({ ...in_(), assemblyId, revision })
    },
    correct: (person: TestPerson, assemblyId: string, itemId: string, minutes: string, version = 1) =>
      person.assemblies.correctMinutes.mutate({
        ...in_(),
        assemblyId,
        itemId,
        minutes,
        reason: 'Il manquait un nombre.',
        version,
      }),
    approve: (person: TestPerson, assemblyId: string, inAssemblyId: string, votesFor = 0, votesAgainst = 0) =>
      person.assemblies.approveMinutes.mutate({ ...in_(), assemblyId, inAssemblyId, votesFor, votesAgainst }),
  }
}

/** What is done with the speaking list of one assembly. */
export const speakingOf = (spaceId: string, assemblyId: string) => {
  const in_ = () => ({ spaceId, requestId: requestId(), assemblyId })
  const give = (
    person: TestPerson,
    personId: string,
    kind: 'turn' | 'direct_answer',
    overrideReason: string,
  ) => person.assemblies.speaking.giveTurn.mutate({ ...in_(), personId, kind, overrideReason })
  return {
    ask: (person: TestPerson, personId: string) =>
      person.assemblies.speaking.askToSpeak.mutate({ ...in_(), personId }),
    leaveList: (person: TestPerson, personId: string) =>
      person.assemblies.speaking.leaveQueue.mutate({ ...in_(), personId }),
    flag: (person: TestPerson, hasPriority: boolean) =>
      person.assemblies.speaking.setPriority.mutate({ ...in_(), hasPriority }),
    give: (person: TestPerson, personId: string, reason = '') => give(person, personId, 'turn', reason),
    answerDirectly: (person: TestPerson, personId: string) => give(person, personId, 'direct_answer', ''),
    end: (person: TestPerson) => person.assemblies.speaking.endTurn.mutate(in_()),
    prompt: (person: TestPerson, kind: PromptKind) =>
      person.assemblies.speaking.promptSpeaker.mutate({ ...in_(), kind }),
    rule: (person: TestPerson, rule: SpeakingRule) =>
      person.assemblies.speaking.chooseSpeakingRule.mutate({ ...in_(), rule }),
  }
}

/**
 * An organisation on the day of an assembly that was convened with three points: the founder facilitates, the member takes
 * the minutes, a third person keeps the next agenda.
 */
export const meetingScene = async (api: TestApi, slug: string) => {
  const s = await assemblyScene(api, slug)
  const { person: third, personId: thirdId } = await inviteInto(api, s.home, `tiers@${slug}.test`, 'Tiers')
  const assemblyId = await s.plan(s.keeper)
  const itemIds: string[] = []
  for (const title of ['Accueil', 'Double des clés', 'La marche'])
    itemIds.push((await s.addItem(s.member, assemblyId, { title })).itemId)
  await s.convene(s.keeper, assemblyId)
  const { people } = await meetingOf(s.spaceId).getMeeting(s.keeper, assemblyId)
  const memberId = people.find(one => one.name === 'Membre')?.personId ?? ''
  const ids = [s.home.personId, memberId, thirdId]
  const meeting = meetingOf(s.spaceId)
  return Object.assign(s, meeting, {
    third,
    assemblyId,
    itemIds,
    ids,
    keeperId: s.home.personId,
    memberId,
    thirdId,
    /** The day comes, the roles are held, everybody is there, and it starts. */
    run: async () => {
      await passToAssembly(api, s.spaceId, assemblyId)
      await meeting.holdRoles(s.keeper, assemblyId, ids)
      for (const id of ids) await meeting.arrive(s.keeper, assemblyId, id)
      await meeting.start(s.keeper, assemblyId, 'La salle n’a pas de réseau.')
    },
  })
}

/** Everything that is done while assemblies are held. */
export const meetingLife = async (api: TestApi): Promise<void> => {
  const s = await meetingScene(api, 'seance-vie')
  const [first = '', second = ''] = s.itemIds
  const next = await s.plan(s.keeper, { startsOn: inDays(34) })
  await s.convene(s.keeper, next)
  await s.run()
  await s.startItem(s.keeper, first)
  const speaking = speakingOf(s.spaceId, s.assemblyId)
  await speaking.ask(s.member, s.memberId)
  await speaking.flag(s.member, true)
  await speaking.rule(s.keeper, 'zipper')
  await speaking.give(s.keeper, s.memberId)
  await speaking.prompt(s.keeper, 'subject')
  await speaking.end(s.keeper)
  await speaking.ask(s.third, s.thirdId)
  await speaking.leaveList(s.third, s.thirdId)
  await s.endItem(s.keeper, first, 'information')
  await s.adjourn(s.keeper, s.assemblyId, [second])
  await s.extend(s.keeper, s.assemblyId, 10)
  await s.leave(s.keeper, s.assemblyId, s.thirdId)
  await s.close(s.keeper, s.assemblyId)
  await s.write(s.member, first, 'Chacune et chacun s’est présenté.')
  await s.publish(s.member, s.assemblyId)
  await s.correct(s.member, s.assemblyId, first, 'Chacune et chacun s’est présenté, à vingt.')
  await passToAssembly(api, s.spaceId, next)
  await s.holdRoles(s.keeper, next, s.ids)
  await s.start(s.keeper, next, 'La salle n’a pas de réseau.')
  await s.approve(s.keeper, s.assemblyId, next)
}
