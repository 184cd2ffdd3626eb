import { foundMembers, openedRound, takePositions } from '@reliance/api/positions/round-scene.ts'
import { requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let coordination: Visitor
let levain: Visitor
const path = '/c/coalition-atelier/positions'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const { host, guests, spaceId } = await foundMembers(site.api, 'atelier', ['Garance', 'Levain', 'Terrils'])
  const texts = ['Il faut salarier la coordination.', 'Une seule voix.']
  const { roundId, statements } = await openedRound(host.person, spaceId, texts)
  for (const [at, home] of [host, ...guests].entries()) {
    const stance = at === 1 ? ('disagree' as const) : ('agree' as const)
    const rows = statements.map(({ statementId }) => ({ statementId, stance }))
    await takePositions(home, spaceId, roundId, rows)
  }
  const [asking] = guests
  if (!asking) throw new Error('a guest')
  for (const { statementId } of statements)
    await asking.person.positions.askWorkshop.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: asking.spaceId,
      statementId,
      note: 'À mi-temps, peut-être.',
    })
  coordination = await visitAs(browser, site, host.person)
  levain = await visitAs(browser, site, asking.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const reply = () =>
  coordination.page
    .locator('summary', { hasText: /Répondre à «.Levain.»/ })
    .first()
    .click()

test('R68: the coordination finds the requests, proposes a moment, or says why not', async () => {
  await coordination.go('/')
  await coordination.follow('Répondre à 2 demandes de travailler sur un désaccord')
  await coordination.title('Questions et demandes')
  await reply()
  await coordination.press('Envoyer la réponse')
  await coordination.sees('Choisissez une des réponses proposées.')
  await choose(coordination, 'Réponse de la coordination', 'Oui')
  await coordination.press('Envoyer la réponse')
  await coordination.sees('Il manque un jour ou quelques mots.')
  await coordination.check('workshop-answer-refused')
  // The browser gives a page the same empty text for half of a day as for none.
  const day = coordination.page.getByLabel('Quel jour').first()
  await day.press('1')
  await day.press('Enter')
  await coordination.sees('Ce jour n’existe pas au calendrier, ou il en manque une partie.')
  await coordination.check('workshop-half-a-day')
  await coordination.fill('Quel jour', '2027-01-16')
  await coordination.fill('Où et comment', 'À la Maison du peuple, à 14 h.')
  await coordination.press('Envoyer la réponse')
  await coordination.sees(/propose d’y travailler le samedi 16 janvier/)
  await reply()
  await choose(coordination, 'Réponse de la coordination', 'Non')
  await coordination.page.getByLabel('Quel jour').waitFor({ state: 'detached' })
  await coordination.page.getByLabel('Pourquoi').fill('Nous n’avons personne pour animer avant l’été.')
  await coordination.press('Envoyer la réponse')
  await coordination.sees('La coordination ne l’organise pas pour l’instant')
  await coordination.check('workshop-answered')
}, 60_000)

test('R87: three organisations see what separates them, with its counts, since they are few', async () => {
  await levain.go(path)
  await levain.title('Ce qui nous réunit, ce qui nous sépare')
  await levain.page.locator('#statement-1').getByText('2 sur 3, petit nombre').waitFor()
  await levain.check('banks-few')
}, 60_000)

test('who asked reads the answer on the page of the statement, in both languages', async () => {
  await levain.go(`${path}/enonces/1`)
  await levain.sees(/propose d’y travailler le samedi 16 janvier/)
  await levain.sees('À la Maison du peuple, à 14 h.')
  await levain.check('workshop-accepted')
  await levain.press('English')
  await levain.sees(/Coordination proposes to work on it on Saturday/)
  await levain.check('workshop-accepted-en')
  await levain.go(`${path}/enonces/2`)
  await levain.sees('Nous n’avons personne pour animer avant l’été.')
  expect([coordination, levain].flatMap(one => one.complaints)).toEqual([])
}, 60_000)
