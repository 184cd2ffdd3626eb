import { applying, openingCall, richFund, submitted } from '@reliance/api/testing/call-scene.ts'
import { passDays } from '@reliance/api/testing/decision-scene.ts'
import { importing, statementOf } from '@reliance/api/testing/fund-scene.ts'
import { paidScene } from '@reliance/api/testing/payout-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let s: Awaited<ReturnType<typeof paidScene>>
let people: Visitor[]
const fund = '/c/coalition-retour/caisse'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await paidScene(site.api, 'retour')
  people = await Promise.all([s.host, s.lead, s.c].map(one => visitAs(browser, site, one.person)))
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const somebody = (at: number): Visitor => {
  const visitor = people[at]
  if (!visitor) throw new Error('nobody is there')
  return visitor
}
const [treasurer, lead, member] = [() => somebody(0), () => somebody(1), () => somebody(2)]
const follow = () => `${fund}/suivi-${s.applicationId}`

test('money from elsewhere is told on the page of a project, with its source', async () => {
  const rich = await richFund(site.api, 'ailleurs', 3)
  const [host, other, partner] = rich.homes
  if (!host || !other || !partner) throw new Error('three organisations')
  const call = openingCall([host])
  await rich.decideAll([call.effect])
  const application = applying(call.callId, [
    [other, '300'],
    [partner, '100'],
  ])
  await submitted(rich.homes, rich.spaceId, application)
  const giver = await visitAs(browser, site, other.person)
  people.push(giver)
  await giver.go(`/c/coalition-ailleurs/caisse/projet-${application.applicationId}`)
  await giver.page.getByText('Noter de l’argent venu d’ailleurs').click()
  await giver.fill('D’où il vient', 'La commune')
  await giver.fill('Combien, en euros', '1 500')
  await giver.press('Noter cet argent')
  await giver.sees(/La commune, 1.500,00.€/)
  await giver.check('project-outside')
})

test('a report that is late is asked for on first screens, moved, then money is asked back by a decision', async () => {
  await passDays(site.api, s.spaceId, 50)
  await treasurer().go('/')
  await treasurer().sees('Le bilan du projet « Radio des assemblées » est en retard')
  await treasurer().check('today-late-report')
  await lead().go(follow())
  await lead().sees(/le bilan est en retard|suspendu/)
  await lead().sees('Versement de 420,00 €. Bénéficiaire\u00a0: retour 2')
  await lead().check('project-late')
  await member().go(follow())
  await member().follow('Proposer de redemander l’argent')
  await member().title(/Redemander l’argent/)
  await member().fill('Combien, en euros', '561')
  await member().fill('La raison', 'Le bilan manque.')
  await member().check('clawback')
  await member().fill('Combien, en euros', '300')
  await member().press('Proposer')
  await member().title(/300,00|Redemande/)
})

test('what a project pays back is sorted from the statement, and undone', async () => {
  await importing(s.host.person, s.spaceId, statementOf([[s.french, 'RETOUR DE TROP', '60,00']]))
  await treasurer().go(`${fund}/tresorerie`)
  await treasurer().sees('RETOUR DE TROP')
  await treasurer().check('treasury-return')
  await choose(treasurer(), 'De quel projet revient cet argent ?', 'Radio des assemblées')
  await treasurer().press('Rendu par ce projet')
  await treasurer().sees('Toutes les lignes sont rangées.')
  await treasurer().page.getByText('Lignes rangées').click()
  await treasurer().sees('Un paiement fait ne se défait pas')
  const row = treasurer().page.getByRole('listitem').filter({ hasText: 'RETOUR DE TROP' })
  await row.getByRole('button', { name: 'Défaire' }).click()
  await treasurer().page.getByLabel('De quel projet revient cet argent').waitFor()
})

test('nothing in the browsers complained, and nobody else was called', () => {
  expect(people.flatMap(one => one.complaints)).toEqual([])
})
