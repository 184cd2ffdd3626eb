import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import { foundOrganisation, inviteInto, requestId } from './scenes.ts'
import type { TestApi, TestPerson } from './test-api.ts'

export const today = (): CivilDate => civilDateAt(new Date())

export const paper = (bodyId: string, wording: string, subjectPersonId: string | null = null) => ({
  bodyId,
  decidedOn: today(),
  method: 'simple_majority' as const,
  wording,
  proof: 'paper' as const,
  fileName: 'proces-verbal.pdf',
  subjectPersonId,
})

/** An organisation of three people: the founder, who coordinates, and two members. */
export const mandateScene = async (api: TestApi, slug: string) => {
  const home = await foundOrganisation(api, slug, slug)
  const bilal = await inviteInto(api, home, `bilal@${slug}.test`, 'Bilal')
  const clara = await inviteInto(api, home, `clara@${slug}.test`, 'Clara')
  const { bodies } = await home.person.mandates.organigram.query({ spaceId: home.spaceId })
  const in_ = { spaceId: home.spaceId }
  return { home, bilal, clara, bodyId: bodies[0]?.bodyId ?? '', in_ }
}
export type MandateScene = Awaited<ReturnType<typeof mandateScene>>

/** Decided by the assembly: the founder records it, another member countersigns. */
export const decided = async (
  { home, in_, bodyId }: Pick<MandateScene, 'home' | 'in_' | 'bodyId'>,
  by: TestPerson,
  wording: string,
  subject?: string,
) => {
  const recorded = await home.person.mandates.recordDecision.mutate({
    ...in_,
    requestId: requestId(),
    ...paper(bodyId, wording, subject ?? null),
  })
  await by.mandates.countersignDecision.mutate({
    ...in_,
    requestId: requestId(),
    decisionId: recorded.decisionId,
  })
  return recorded.decisionId
}
