import { assembliesOf } from './assembly-scene.ts'
import { decide } from './decision-scene.ts'
import { sovereignIn } from './mandate-scene.ts'
import { adoptingPolicy } from './policy-scene.ts'
import { foundOrganisation, inviteInto } from './scenes.ts'
import type { TestApi } from './test-api.ts'

/** An assembly that is convened, of an organisation in which one person holds one proxy: its founder, Bilal, Clara and Dora. */
export const proxyScene = async (api: TestApi, slug: string) => {
  const home = await foundOrganisation(api, slug, slug)
  const { spaceId } = home
  const bodyId = await sovereignIn(home.person, spaceId)
  await decide(home.person, [], { spaceId, bodyId }, [adoptingPolicy(bodyId, { proxiesPerHolder: 1 })])
  const bilal = await inviteInto(api, home, `bilal@${slug}.test`, 'Bilal')
  const clara = await inviteInto(api, home, `clara@${slug}.test`, 'Clara')
  const dora = await inviteInto(api, home, `dora@${slug}.test`, 'Dora')
  const assemblies = assembliesOf(spaceId)
  const assemblyId = await assemblies.plan(home.person)
  await assemblies.convene(home.person, assemblyId)
  return Object.assign({ home, spaceId, assemblyId, bilal, clara, dora }, assemblies)
}

/** Everything that is done with proxies before an assembly. */
export const proxyLife = async (api: TestApi): Promise<void> => {
  const s = await proxyScene(api, 'procuration-vie')
  await s.giveProxy(s.dora.person, s.assemblyId, s.bilal.personId)
  await s.answer(s.dora.person, s.assemblyId, 'present')
  await s.giveProxy(s.dora.person, s.assemblyId, s.clara.personId)
  await s.revokeProxy(s.dora.person, s.assemblyId)
  await s.giveProxy(s.dora.person, s.assemblyId, s.clara.personId)
}
