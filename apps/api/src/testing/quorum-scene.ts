import { assembliesOf } from './assembly-scene.ts'
import { ballotsOf } from './ballot-scene.ts'
import { decide } from './decision-scene.ts'
import { sovereignIn } from './mandate-scene.ts'
import { meetingOf, passToAssembly } from './meeting-scene.ts'
import { adoptingPolicy } from './policy-scene.ts'
import { foundOrganisation, inviteInto } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/**
 * An assembly whose check-in is open, of an organisation of four, half of whom have to be there: its founder facilitates and
 * nobody has come yet.
 */
export const quorumScene = async (api: TestApi, slug: string) => {
  const home = await foundOrganisation(api, slug, slug)
  const { spaceId } = home
  const bodyId = await sovereignIn(home.person, spaceId)
  const policy = {
    quorum: { parts: 1, of: 2 },
    proxiesPerHolder: 1,
    remoteVotingArticle: 'statuts, article 9',
  }
  await decide(home.person, [], { spaceId, bodyId }, [adoptingPolicy(bodyId, policy)])
  const bilal = await inviteInto(api, home, `bilal@${slug}.test`, 'Bilal')
  const clara = await inviteInto(api, home, `clara@${slug}.test`, 'Clara')
  const dora = await inviteInto(api, home, `dora@${slug}.test`, 'Dora')
  const assemblies = assembliesOf(spaceId)
  const meeting = meetingOf(spaceId)
  const assemblyId = await assemblies.plan(home.person)
  const { itemId } = await assemblies.addItem(home.person, assemblyId)
  await assemblies.convene(home.person, assemblyId)
  await passToAssembly(api, spaceId, assemblyId)
  await meeting.holdRoles(home.person, assemblyId, [home.personId, bilal.personId, clara.personId])
  return Object.assign(
    { home, spaceId, assemblyId, itemId, keeper: home.person, bilal, clara, dora },
    assemblies,
    meeting,
    ballotsOf(spaceId),
  )
}

/** An assembly that is adjourned because too few came. */
export const quorumLife = async (api: TestApi): Promise<void> => {
  const s = await quorumScene(api, 'quorum-vie')
  await s.arrive(s.keeper, s.assemblyId, s.home.personId)
  await s.adjournAll(s.keeper, s.assemblyId)
}
