import { foundOrganisation, inviteInto, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

/** The id of the sovereign body of a space. */
export const sovereignIn = async (
  person: Pick<Awaited<ReturnType<typeof foundOrganisation>>['person'], 'mandates'>,
  spaceId: string,
): Promise<string> => {
  const { bodies } = await person.mandates.organigram.query({ spaceId })
  return bodies.find(one => one.isSovereign)?.bodyId ?? ''
}

/** An organisation of three people whose answers all count: the founder, who coordinates, and two members. */
export const mandateScene = async (api: TestApi, slug: string) => {
  const home = await foundOrganisation(api, slug, slug)
  const bilal = await inviteInto(api, home, `bilal@${slug}.test`, 'Bilal')
  const clara = await inviteInto(api, home, `clara@${slug}.test`, 'Clara')
  // Two of two stand for her: the founder by the invitation, Bilal by saying so.
  await bilal.person.mandates.standFor.mutate({
    spaceId: home.spaceId,
    requestId: requestId(),
    electorId: clara.personId,
  })
  const bodyId = await sovereignIn(home.person, home.spaceId)
  const in_ = { spaceId: home.spaceId }
  return { home, bilal, clara, bodyId, in_, where: { ...in_, bodyId } }
}
export type MandateScene = Awaited<ReturnType<typeof mandateScene>>

/** One more member, whom the founder invites and the others confirm, so that their answers count at once. */
export const addMember = async (
  api: TestApi,
  { home, in_ }: MandateScene,
  name: string,
  confirmedBy: readonly { person: TestPerson }[],
) => {
  const member = await inviteInto(api, home, `${name.toLowerCase()}@${home.slug}.test`, name)
  for (const { person } of confirmedBy)
    await person.mandates.standFor.mutate({ ...in_, requestId: requestId(), electorId: member.personId })
  return member
}

/** The same organisation with two more: five people whose answers all count. */
export const fiveScene = async (api: TestApi, slug: string) => {
  const s = await mandateScene(api, slug)
  const dora = await addMember(api, s, 'Dora', [s.bilal])
  const elio = await addMember(api, s, 'Elio', [s.bilal, s.clara])
  return { ...s, dora, elio }
}
export type FiveScene = Awaited<ReturnType<typeof fiveScene>>
