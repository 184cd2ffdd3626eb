import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plenaryOf } from '../../testing/fund-scene.ts'
import { processesOf } from '../../testing/process-scene.ts'
import {
  foundCoalition,
  foundOrganisation,
  inviteInto,
  joinCoalition,
  requestId,
} from '../../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

/** A coalition of three organisations; somebody of the first has no mandate. */
const coalition = async (slug: string) => {
  const host = await foundOrganisation(api, `${slug} 1`, `${slug}-1`)
  const { spaceId } = await foundCoalition(host, `Coalition ${slug}`, slug)
  const guests = [
    await foundOrganisation(api, `${slug} 2`, `${slug}-2`),
    await foundOrganisation(api, `${slug} 3`, `${slug}-3`),
  ] as const
  for (const guest of guests) await joinCoalition(host, guest, spaceId)
  // Two already there: more than half of those who count stand for the third.
  await guests[0].person.mandates.standFor.mutate({
    spaceId,
    requestId: requestId(),
    electorId: guests[1].spaceId,
  })
  const member = await inviteInto(api, host, `membre@${slug}.test`, 'Membre')
  const bodyId = await plenaryOf(host.person, spaceId)
  const acts = processesOf(spaceId)
  return { host, guests, member, spaceId, bodyId, ...acts }
}

describe('deciding by consent in a coalition (protocols §2)', () => {
  it('organisations are the voices: one objects, its words are integrated, and the plenary has decided', async () => {
    const s = await coalition('archipel')
    const [second, third] = s.guests
    const processId = await s.propose(s.host.person, s.bodyId)
    const { participants } = await s.get(third.person, processId)
    expect(participants.map(one => one.id).toSorted()).toEqual(
      [s.host, ...s.guests].map(one => one.spaceId).toSorted(),
    )
    // Whoever belongs to a member organisation reads it, and speaks for it by a mandate alone.
    expect(await refusalOf(s.ask(s.member.person, processId, 'Et le dimanche ?'))).toBe(
      'assemblies.not_a_participant',
    )
    for (const one of [second, third]) await s.ask(one.person, processId)
    await s.step(s.host.person, processId, 'feelings')
    for (const one of [second, third]) await s.feel(one.person, processId, 'Bien.')
    await s.step(s.host.person, processId, 'amending')
    await s.choose(s.host.person, processId)
    await s.step(s.host.person, processId, 'objecting')
    await s.object(s.host.person, processId)
    await s.object(second.person, processId, 'Nos salarié·es ne sont pas là le soir.')
    await s.object(third.person, processId)
    await s.step(s.host.person, processId, 'test')
    await s.step(s.host.person, processId, 'qualify')
    await s.integrate(s.host.person, processId, 'La permanence ouvre à midi.', second.spaceId)
    for (const one of [s.host, second, third]) await s.object(one.person, processId)
    const { decisionId } = await s.step(s.host.person, processId, 'adopt')
    const { spaceId } = s
    const decision = await s.member.person.mandates.decision.query({ spaceId, decisionId: decisionId ?? '' })
    expect(decision).toMatchObject({
      state: 'in_force',
      proof: 'consent',
      text: 'La permanence ouvre à midi.',
    })
    const mails = api.running.mailbox?.mails ?? []
    await expect
      .poll(() => mails.some(one => one.to === 'archipel-3@exemple.test' && /adopté/.test(one.subject)))
      .toBe(true)
  })

  it('an organisation that leaves is waited for no more, and a stranger finds nothing', async () => {
    const s = await coalition('partance')
    const [second, third] = s.guests
    const processId = await s.propose(s.host.person, s.bodyId)
    await s.ask(second.person, processId)
    const awaited = async () =>
      (await s.get(s.host.person, processId)).participants.filter(one => !one.hasAnswered).map(one => one.id)
    expect(await awaited()).toContain(third.spaceId)
    const leaving = { spaceId: s.spaceId, requestId: requestId(), organisationId: third.spaceId }
    await third.person.coalitions.leave.mutate(leaving)
    expect(await awaited()).not.toContain(third.spaceId)
    expect(await refusalOf(s.get(third.person, processId))).toBe('shared.not_found')
  })
})
