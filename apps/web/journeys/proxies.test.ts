import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { decide } from '@reliance/api/testing/decision-scene.ts'
import { sovereignIn } from '@reliance/api/testing/mandate-scene.ts'
import { meetingOf, passToAssembly } from '@reliance/api/testing/meeting-scene.ts'
import { adoptingPolicy } from '@reliance/api/testing/policy-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { foundHome, type Home, inviteInto } from './members.ts'
import { choose } from './selecting.ts'
import { type Site, startSite } from './site.ts'
import type { Visitor } from './visitor.ts'

let site: Site
let browser: Browser
let home: Home
let facilitator: Visitor
let holder: Visitor
let giver: Visitor
let holderId: string
let assemblyId: string
const page = (part = '') => `/o/relais/assemblees/${assemblyId}${part}`

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundHome(site, 'Le Relais du canal', 'relais')
  const { spaceId } = home
  const bodyId = await sovereignIn(home.api, spaceId)
  const rules = { proxiesPerHolder: 1, quorum: { parts: 3, of: 4 } }
  await decide(home.api, [], { spaceId, bodyId }, [adoptingPolicy(bodyId, rules)])
  const bilal = await inviteInto(site, home, 'bilal@relais.test', 'Bilal Haddad')
  const dora = await inviteInto(site, home, 'dora@relais.test', 'Dora Lenoir')
  await inviteInto(site, home, 'clara@relais.test', 'Clara Vidal')
  const { plan, convene, addItem } = assembliesOf(spaceId)
  assemblyId = await plan(home.api)
  await addItem(home.api, assemblyId, { title: 'Bail du local' })
  await convene(home.api, assemblyId)
  facilitator = await home.browse(browser)
  holder = await bilal.browse(browser)
  giver = await dora.browse(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('L7: somebody who does not come chooses who votes for them, and may take it back', async () => {
  await giver.go(page())
  await giver.unfold('Donner procuration')
  await giver.check('proxy-give')
  await choose(giver, 'Qui vote pour vous', 'Bilal Haddad')
  await giver.page.locator('form').getByRole('button', { name: 'Donner procuration' }).click()
  await giver.sees('Bilal Haddad vote pour vous.')
  await giver.check('proxy-given')
  await giver.press('Reprendre ma procuration')
  await giver.sees('Vous êtes excusée ou excusé.')
  await giver.unfold('Donner procuration')
  await choose(giver, 'Qui vote pour vous', 'Bilal Haddad')
  await giver.page.locator('form').getByRole('button', { name: 'Donner procuration' }).click()
  await giver.sees('Bilal Haddad vote pour vous.')
  await holder.go(page())
  await holder.sees(/Vous portez la procuration de.: Dora Lenoir/)
  await holder.check('proxy-held')
}, 60_000)

test('R93: an assembly short of its quorum says the figure, and counts who is represented', async () => {
  await passToAssembly(site.api, home.spaceId, assemblyId)
  const { arrive, getMeeting } = meetingOf(home.spaceId)
  await facilitator.go(page())
  await facilitator.follow('Ouvrir l’assemblée')
  await choose(facilitator, 'Animation et parole', 'Voix de Le Relais du canal')
  await choose(facilitator, 'Compte rendu et relevé', 'Bilal Haddad')
  await choose(facilitator, 'Ordre du jour de la prochaine', 'Clara Vidal')
  await facilitator.press('Ouvrir l’accueil')
  await facilitator.sees(/Le quorum n’est pas atteint.: 0 voix/)
  await facilitator.check('quorum-missing')
  const { people } = await getMeeting(home.api, assemblyId)
  holderId = people.find(one => one.name === 'Bilal Haddad')?.personId ?? ''
  const ownId = people.find(one => one.name.startsWith('Voix'))?.personId ?? ''
  await arrive(home.api, assemblyId, holderId)
  await arrive(home.api, assemblyId, ownId)
  await facilitator.sees(/Quorum atteint.: 3 voix/)
  await facilitator.sees('Dora Lenoir, par Bilal Haddad')
  await facilitator.check('quorum-reached')
  await facilitator.press('Commencer l’assemblée')
  await facilitator.sees('Une première fois, pour tout le monde ici')
  await facilitator.check('opening-round')
}, 60_000)

test('L7: the holder casts both votes, and each says whose it is', async () => {
  await facilitator.press('Ouvrir ce point')
  await facilitator.sees('Mettre au vote')
  await facilitator.sees(/Quorum.: 3 sur 4 de la liste électorale/)
  await facilitator.press('Mettre au vote')
  await holder.go(page('/seance'))
  await holder.sees(/Dora Lenoir.: vous votez pour cette personne/)
  await holder.check('proxy-vote')
  const held = holder.page.locator('section').filter({ hasText: 'Vous portez sa procuration.' }).last()
  await held.getByRole('button', { name: 'Contre' }).click()
  await holder.sees('Le vote de cette personne est enregistré.')
  await holder.sees(/Vous avez voté pour cette personne.: Contre/)
  await holder.check('proxy-voted')
  expect([...facilitator.complaints, ...holder.complaints, ...giver.complaints]).toEqual([])
}, 60_000)
