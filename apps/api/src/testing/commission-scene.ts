import { agendaOf, type WrittenDate } from './calendar-scene.ts'
import { creatingBody, decide, definingRole, givingMandate, passDays } from './decision-scene.ts'
import { type MandateScene, mandateScene } from './mandate-scene.ts'
import { requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

type Holder = { person: TestPerson; personId: string; displayName: string }

/** A role of that body, decided by the assembly, which its person takes on. */
export const mandateIn = async (
  s: Pick<MandateScene, 'home' | 'bilal' | 'clara' | 'where' | 'in_'>,
  bodyId: string,
  holder: Holder,
  domain = 'Ce qui est décidé',
): Promise<{ mandateId: string; roleId: string }> => {
  const role = definingRole(bodyId, [], `Rôle ${crypto.randomUUID().slice(0, 6)}`)
  Object.assign(role.effect.payload, { domain })
  const given = givingMandate(role.roleId, holder.personId)
  // Whoever is to hold it does not answer: their yes would be their acceptance.
  const others = [s.bilal, s.clara].filter(one => one.personId !== holder.personId)
  const answering = others.map(one => one.person)
  await decide(s.home.person, answering, s.where, [role.effect, given.effect])
  const { mandateId } = given
  const accepting = { mandateId, typedName: holder.displayName, revision: 1 }
  await holder.person.mandates.accept.mutate({ ...s.in_, requestId: requestId(), ...accepting })
  return { mandateId, roleId: role.roleId }
}

/**
 * An organisation of three with a commission that Bilal leads, one that is there for a while, and a secretariat that Clara
 * holds the mandate of.
 */
export const commissionScene = async (api: TestApi, slug: string, endsOn: string) => {
  const s = await mandateScene(api, slug)
  const made = {
    commission: creatingBody(s.bodyId, 'Marche', 'commission'),
    ending: creatingBody(s.bodyId, 'Banquet', 'commission'),
    secretariat: creatingBody(s.bodyId, 'Logistique'),
  }
  Object.assign(made.ending.effect.payload, { endsOn })
  const { commission, ending, secretariat } = made
  await decide(s.home.person, [s.bilal.person, s.clara.person], s.where, [
    commission.effect,
    ending.effect,
    secretariat.effect,
  ])
  await mandateIn(s, commission.bodyId, s.bilal)
  await mandateIn(s, secretariat.bodyId, s.clara, 'La location des barnums\nLe camion')
  const input = (bodyId: string) => ({ ...s.in_, requestId: requestId(), bodyId })
  return {
    ...s,
    commissionId: commission.bodyId,
    endingId: ending.bodyId,
    secretariatId: secretariat.bodyId,
    join: (who: TestPerson, bodyId: string) => who.mandates.joinCommission.mutate(input(bodyId)),
    leave: (who: TestPerson, bodyId: string) => who.mandates.leaveCommission.mutate(input(bodyId)),
    read: (who: TestPerson, bodyId: string) => who.mandates.body.query({ ...s.in_, bodyId }),
    describe: (who: TestPerson, bodyId: string, change: object = {}) =>
      who.mandates.describeWays.mutate({
        ...input(bodyId),
        rhythm: 'Le mardi',
        tools: '',
        method: '',
        chatLink: 'https://signal.group/#abc',
        revision: 0,
        ...change,
      }),
  }
}
/** A meeting of a body that has just ended, which whoever keeps the calendar had put there; and what was said at it. */
export const meetingsOf = (api: TestApi, s: Pick<MandateScene, 'home' | 'in_'>) => {
  const { spaceId } = s.in_
  return {
    hold: async (bodyId: string, change: Partial<WrittenDate> = {}): Promise<string> => {
      const written = Object.assign({ kind: 'meeting' as const, title: 'Réunion', bodyId }, change)
      const eventId = await agendaOf(spaceId).add(s.home.person, written)
      const { endsAt } = await agendaOf(spaceId).get(s.home.person, eventId)
      await passDays(api, spaceId, (Date.parse(endsAt) - Date.now()) / 86_400_000 + 1 / 1440)
      return eventId
    },
    write: (who: TestPerson, eventId: string, change: object = {}) =>
      who.assemblies.bodyMinutes.writeBodyMinutes.mutate({
        spaceId,
        requestId: requestId(),
        eventId,
        text: 'Nous avons choisi le parcours.',
        reason: '',
        version: 0,
        ...change,
      }),
    list: (who: TestPerson, bodyId: string) =>
      who.assemblies.bodyMinutes.list.query({ spaceId, bodyId, before: null }),
    get: (who: TestPerson, eventId: string) => who.assemblies.bodyMinutes.get.query({ spaceId, eventId }),
  }
}

/** What is brought from a body: to the assembly, or to a secretariat that is named; with what is said otherwise. */
export const output = (bodyId: string, toBodyId: string | null = null, change: object = {}) =>
  Object.assign(
    {
      bodyId,
      toBodyId,
      title: 'Louer un barnum',
      text: 'Pour la marche, deux jours.',
      wantedOutcome: 'decision' as const,
      plannedMinutes: 15,
      link: '',
    },
    change,
  )

/** What is done with what bodies of one space bring. */
export const outputsOf = (spaceId: string) => ({
  bring: (who: TestPerson, said: ReturnType<typeof output>) =>
    who.assemblies.outputs.bringOutput.mutate({ spaceId, requestId: requestId(), ...said }),
  answer: (who: TestPerson, outputId: string, answer: 'taken_on' | 'done' | 'declined', note = '') =>
    who.assemblies.outputs.answerOutput.mutate({ spaceId, requestId: requestId(), outputId, answer, note }),
  list: (who: TestPerson, bodyId: string) =>
    who.assemblies.outputs.list.query({ spaceId, bodyId, before: null }),
  get: (who: TestPerson, outputId: string) => who.assemblies.outputs.get.query({ spaceId, outputId }),
})

export type CommissionScene = Awaited<ReturnType<typeof commissionScene>>

/** Whoever comes into a commission, goes out of it, says how a body works, writes to it, brings what it prepared and accounts for a meeting: one after the other. */
export const commissionLife = async (api: TestApi, endsOn: string): Promise<void> => {
  const s = await commissionScene(api, 'communes', endsOn)
  await s.join(s.clara.person, s.commissionId)
  await s.describe(s.bilal.person, s.commissionId)
  const message = { ...s.in_, requestId: requestId(), bodyId: s.commissionId, message: 'À quelle heure ?' }
  await s.clara.person.mandates.writeToBody.mutate(message)
  const { bring, answer } = outputsOf(s.home.spaceId)
  const handed = await bring(s.bilal.person, output(s.commissionId, s.secretariatId))
  await answer(s.clara.person, handed.outputId, 'done')
  const { hold, write } = meetingsOf(api, s)
  await write(s.bilal.person, await hold(s.commissionId))
  await s.leave(s.clara.person, s.commissionId)
}
