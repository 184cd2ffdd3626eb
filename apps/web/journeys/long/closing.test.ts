import { readFile } from 'node:fs/promises'
import { type ClosingScene, closingScene, passDelay } from '@reliance/api/testing/closing-scene.ts'
import { answer } from '@reliance/api/testing/decision-scene.ts'
import { foundCoalition, foundOrganisation } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visit, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let s: ClosingScene
let ana: Visitor
let bilal: Visitor
const home = '/o/levain'
const rives = '/c/levain-rives'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await closingScene(site.api, 'levain')
  ana = await visitAs(browser, site, s.home.person)
  bilal = await visitAs(browser, site, s.bilal.person)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('closing an organisation: what happens is read, the space is taken along, a wrong name loses nothing', async () => {
  await ana.go(home)
  await ana.follow('Fermer l’organisation')
  await ana.title('Fermer levain')
  await ana.sees('Ce qui reste')
  const [download] = await Promise.all([ana.page.waitForEvent('download'), ana.press('Télécharger l’espace')])
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true })
  await ana.fill('Le nom, pour confirmer', 'levure')
  await ana.fill('Pourquoi, en vos mots', 'L’assemblée ferme l’organisation.')
  // Until the name is that of the space, the button says what it waits for.
  await ana.page.getByRole('button', { name: /Écrivez « levain »/ }).waitFor()
  await ana.check('closing-refused')
  await ana.fill('Le nom, pour confirmer', 'Levain')
  await ana.press('Proposer')
  await ana.title('Fermer cet espace')
  await ana.check('closing-proposed')
  await answer(s.clara.person, s.home.spaceId, ana.page.url().split('/').at(-1) ?? '')
  await ana.go(`${home}/fermer`)
  await ana.title(/^Fermée.: levain$/)
  await ana.sees('L’assemblée ferme l’organisation.')
  await ana.check('closing-closed')
}, 60_000)

test('its people read on and write nothing; the coalition shows it as closed', async () => {
  await bilal.go(home)
  await bilal.sees('Cet espace est fermé depuis le')
  await bilal.sees('Tout se lit, rien ne s’écrit')
  await bilal.check('closing-read')
  await bilal.go(`${home}/mandats`)
  await bilal.sees('Fermer cet espace')
  expect(await bilal.page.getByText('Donner un mandat').count()).toBe(0)
  await bilal.check('closing-register')
  await bilal.follow('Ce qu’on peut encore faire')
  await bilal.title(/^Fermée.: levain$/)
  await bilal.page.getByRole('button', { name: 'Rouvrir levain' }).waitFor()
  const host = await visitAs(browser, site, s.host.person)
  await host.go(`${rives}/organisations`)
  await host.sees('quittera la coalition si elle ne rouvre pas')
  await host.check('closing-member-list')
  expect(host.complaints).toEqual([])
  await host.close()
}, 60_000)

test('it is opened again, by anybody whose voice counts, and everything is there', async () => {
  await ana.go(`${home}/fermer`)
  await ana.press('Rouvrir levain')
  const dialog = ana.page.getByRole('dialog')
  await dialog.getByText('Tout s’y écrit de nouveau').waitFor()
  await ana.check('closing-reopen')
  await dialog.getByRole('button', { name: 'Rouvrir' }).click()
  await ana.title('Fermer levain')
  await bilal.go(home)
  await bilal.title('levain')
  expect(await bilal.page.getByText('Cet espace est fermé depuis le').count()).toBe(0)
}, 60_000)

test('closing a coalition: the members of its organisations read on, until the delay and after', async () => {
  const host = await visitAs(browser, site, s.host.person)
  await host.go(`${rives}/fermer`)
  await host.title('Fermer Rives levain')
  await host.fill('Le nom, pour confirmer', 'Rives levain')
  await host.fill('Pourquoi, en vos mots', 'La plénière ferme la coalition.')
  await host.check('closing-coalition')
  await host.press('Proposer')
  await host.title('Fermer cet espace')
  await answer(s.home.person, s.coalition.spaceId, host.page.url().split('/').at(-1) ?? '')
  await host.go(`${rives}/fermer`)
  await host.title(/^Fermée.: Rives levain$/)

  await bilal.go('/')
  await bilal.page.locator('summary', { hasText: 'Changer' }).click()
  await bilal.sees('Coalition fermée')
  await bilal.follow('Rives levain')
  await bilal.sees('Cet espace est fermé depuis le')
  await bilal.check('closing-coalition-member')
  await bilal.go(`${rives}/positions/tours`)
  await bilal.sees('Premier tour')
  await bilal.check('closing-coalition-rounds')
  await bilal.follow('Ce qu’on peut encore faire')
  await bilal.sees('La plénière ferme la coalition.')
  await bilal.follow('Quitter la coalition')
  await bilal.title('Quitter Rives levain')

  await passDelay(site.api, s.coalition.spaceId)
  await expect
    .poll(async () => {
      await host.go(`${rives}/fermer`)
      await host.title(/^Fermée.: Rives levain$/)
      return host.page.getByText('la fermeture est définitive').count()
    })
    .toBe(1)
  expect(await host.page.getByRole('button', { name: 'Rouvrir' }).count()).toBe(0)
  await host.check('closing-coalition-final')
  expect(host.complaints).toEqual([])
  await host.close()
}, 60_000)

test('the last organisation of a coalition is led from leaving to closing', async () => {
  const alone = await foundOrganisation(site.api, 'Seule', 'seule')
  await foundCoalition(alone, 'Île', 'ile')
  const visitor = await visitAs(browser, site, alone.person)
  await visitor.go('/c/ile/quitter')
  await visitor.press('Quitter Île maintenant')
  await visitor.sees('C’est la dernière organisation de la coalition')
  await visitor.check('closing-last-organisation')
  await visitor.follow('Fermer plutôt la coalition')
  await visitor.title('Fermer Île')
  await visitor.sees('Vous êtes ici la seule personne')
  await visitor.check('closing-alone')
  expect(visitor.complaints).toEqual([])
  await visitor.close()
}, 60_000)

test('where nobody holds a mandate any more, the members go on deciding', async () => {
  await ana.go(home)
  await ana.press('Quitter levain')
  await ana.page.getByRole('dialog').getByText('Vous seule ou seul y tenez des mandats.').waitFor()
  await ana.check('closing-last-holder')
  await ana.press('Quitter maintenant')
  await ana.page.waitForURL(url => url.pathname === '/')
  await bilal.go(`${home}/mandats`)
  await bilal.sees('Donner un mandat')
  await bilal.follow('Donner un mandat')
  await bilal.title('Donner un mandat')
  await bilal.check('closing-vacant')
}, 60_000)

test('the same pages read in English', async () => {
  const { person } = s.clara
  const english = await visit(browser, site, 'en-GB')
  const [name = '', value = ''] = site.api.cookieOf(person).split('=')
  await english.page.context().addCookies([{ name, value, url: site.origin }])
  await english.go(`${home}/fermer`)
  await english.title('Close levain')
  await english.check('closing-en')
  await english.fill('The name, to confirm', 'levain')
  await english.fill('Why, in your words', 'Clara closes.')
  await english.press('Propose')
  await english.title('Close this space')
  await english.check('decision-en')
  await answer(s.bilal.person, s.home.spaceId, english.page.url().split('/').at(-1) ?? '')
  await english.go(`${home}/fermer`)
  await english.title('levain is closed')
  await english.check('closing-closed-en')
  expect(english.complaints).toEqual([])
  await english.close()
}, 60_000)

test('nothing in the browsers complained, and nobody else was called', () => {
  expect([...ana.complaints, ...bilal.complaints]).toEqual([])
})
