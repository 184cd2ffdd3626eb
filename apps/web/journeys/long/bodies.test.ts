import {
  answer,
  creatingBody,
  decide,
  definingRole,
  givingMandate,
} from '@reliance/api/testing/decision-scene.ts'
import { sovereignIn } from '@reliance/api/testing/mandate-scene.ts'
import { foundOrganisation, inviteInto } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose, chosen } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let home: Awaited<ReturnType<typeof foundOrganisation>>
let clara: Awaited<ReturnType<typeof inviteInto>>
let ana: Visitor
const path = '/o/les-passages'

const where = () => ({ spaceId: home.spaceId, bodyId: assembly })
let assembly = ''

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundOrganisation(site.api, 'Les Passages', 'les-passages')
  clara = await inviteInto(site.api, home, 'clara@exemple.test', 'Clara Moulin')
  assembly = await sovereignIn(home.person, home.spaceId)
  const [north, south] = ['Pôle Nord', 'Pôle Sud'].map(name => creatingBody(assembly, name, 'pole'))
  if (!north || !south) throw new Error('two poles')
  const housing = creatingBody(north.bodyId, 'Comité Logement', 'committee')
  const welcome = creatingBody(north.bodyId, 'Comité Accueil', 'committee')
  const other = creatingBody(south.bodyId, 'Comité accueil', 'committee')
  const role = definingRole(welcome.bodyId, [], 'Référence')
  const given = givingMandate(role.roleId, clara.personId)
  const effects = [north, south, housing, welcome, other, role, given].map(one => one.effect)
  const decided = await decide(home.person, [clara.person], where(), effects)
  if (decided.state !== 'in_force') throw new Error(decided.state)
  ana = await visitAs(browser, site, home.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Clara answers what waits for her, and the decision holds: they are two. */
const claraSaysYes = async (): Promise<void> => {
  const { decisions } = await clara.person.mandates.mine.query({ spaceId: home.spaceId })
  for (const { decisionId, waitsForMe } of decisions)
    if (waitsForMe) await answer(clara.person, home.spaceId, decisionId)
}

test('R22: a body moves where a decision takes it, and a refusal loses nothing', async () => {
  await ana.go(`${path}/mandats`)
  await ana.page.locator('nav a[aria-current]:visible', { hasText: 'Mandats et décisions' }).waitFor()
  await ana.page.locator('summary', { hasText: 'Autres décisions' }).click()
  await ana.follow('Déplacer un organe')
  await ana.title('Déplacer un organe')
  await ana.press('Proposer')
  await ana.page.locator('[aria-invalid="true"]').first().waitFor()
  await choose(ana, 'Organe à déplacer', 'Comité Accueil')
  await choose(ana, 'Désormais à l’intérieur de', 'Pôle Sud')
  await ana.press('Proposer')
  await ana.sees('Un organe s’appelle déjà « Comité Accueil » au même endroit')
  await ana.check('bodies-move-refused')
  expect(await chosen(ana, 'Organe à déplacer')).toBe('Comité Accueil')
  await choose(ana, 'Organe à déplacer', 'Comité Logement')
  await ana.sees(/Déplace «.Comité Logement.» dans «.Pôle Sud.»/)
  await ana.press('Proposer')
  await ana.title('Déplacer Comité Logement')
  await ana.sees('Il manque un oui.')
  await ana.check('bodies-move-proposed')
  await claraSaysYes()
  await ana.go(`${path}/qui-decide`)
  const south = ana.page.locator('li', { has: ana.page.getByText('Pôle Sud', { exact: true }) }).last()
  await south.getByText('Comité Logement').waitFor()
  await ana.check('bodies-moved')
}, 60_000)

test('R111: what a dissolution ends is said before it is done, then found in the history', async () => {
  await ana.go(`${path}/mandats/dissoudre`)
  await choose(ana, 'Organe à dissoudre', 'Pôle Sud')
  await ana.press('Proposer')
  await ana.sees('2 organes se trouvent à l’intérieur de celui-ci')
  await ana.check('bodies-dissolve-refused')
  await choose(ana, 'Organe à dissoudre', 'Comité Accueil')
  await ana.sees('Un mandat y prend fin : Clara Moulin.')
  await ana.press('Proposer')
  await ana.title('Dissoudre Comité Accueil')
  await claraSaysYes()
  await ana.go(`${path}/mandats`)
  await ana.sees('Organes dissous')
  await ana.sees('révoqué')
  await ana.check('bodies-dissolved')
  await ana.go(`${path}/qui-decide`)
  await ana.sees('Pôle Nord')
  expect(await ana.page.getByText('Comité Accueil', { exact: true }).count()).toBe(0)
}, 60_000)

test('nothing in the browser complained, and nobody else was called', () => {
  expect(ana.complaints).toEqual([])
})
