import { decide, definingRole, givingMandate, passDays, today } from '@reliance/api/testing/decision-scene.ts'
import { type MandateScene, mandateScene } from '@reliance/api/testing/mandate-scene.ts'
import { requestId } from '@reliance/api/testing/scenes.ts'
import { addDays } from '@reliance/core/shared/time.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let s: MandateScene
let bilal: Visitor
let english: Visitor
let mandateId: string
const home = '/o/rendre-compte'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await mandateScene(site.api, 'rendre-compte')
  const role = definingRole(s.bodyId, [], 'Communication')
  const vacant = definingRole(s.bodyId, [], 'Accueil')
  const given = givingMandate(role.roleId, s.bilal.personId, {
    startsOn: addDays(today(), -20),
    endsOn: addDays(today(), 100),
    reportRhythm: 'monthly',
    ceilingCents: 30_000,
  })
  mandateId = given.mandateId
  await decide(s.home.person, [s.clara.person], s.where, [role.effect, given.effect, vacant.effect])
  const accepting = { spaceId: s.home.spaceId, requestId: requestId(), mandateId, typedName: 'Bilal' }
  await s.bilal.person.mandates.accept.mutate({ ...accepting, revision: 1 })
  bilal = await visitAs(browser, site, s.bilal.person)
  english = await visitAs(browser, site, s.clara.person, 'en-GB')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R28: a report that is late is filed on the page of the mandate, and read there by members', async () => {
  await passDays(site.api, s.home.spaceId, 13)
  await bilal.go(`${home}/mandats`)
  await bilal.sees('Bilans en retard')
  await bilal.follow(/^Communication, Bilal/)
  await bilal.title('Communication\u00a0: Bilal')
  await bilal.check('mandate-late')
  await bilal.fill('Ce qui a été fait', 'Deux cents affiches.\nUn communiqué.')
  await bilal.press('Envoyer ce bilan')
  await bilal.sees('Deux cents affiches.')
  await english.go(`${home}/mandats/${mandateId}`)
  await english.sees('Reports filed')
  await english.check('mandate-english')
})

test('R27, R10, R6: the ceiling answers who decides, and a vacant role calls', async () => {
  await bilal.go(`${home}/qui-decide`)
  await bilal.fill('De quoi s’agit-il', 'dépenser 200 €')
  await bilal.sees('Le rôle Communication décide')
  await bilal.sees('Comment les rôles se partagent')
  await bilal.check('who-decides-sharing')
  await bilal.follow('Je me propose\u00a0: Accueil')
  await bilal.title('Donner un mandat')
  await bilal.press('Continuer')
  await bilal.sees('Plafond de dépense')
  await bilal.check('walk-limits')
})

test('a mandate about to end is renewed by the walk, filled in', async () => {
  await passDays(site.api, s.home.spaceId, 45)
  await bilal.go(`${home}/mandats/${mandateId}`)
  await bilal.follow('Renouveler ce mandat')
  await bilal.title('Donner un mandat')
  expect(await bilal.page.getByLabel('Plafond de dépense').inputValue()).toBe('300')
  await bilal.check('walk-renewal')
})

test('R20, R26: a decision says what became of it, by one press', async () => {
  const text = 'Acheter deux tables.'
  const { decisionId } = await decide(s.home.person, [s.clara.person], s.where, [], { text })
  await bilal.go(`${home}/decisions/${decisionId}`)
  await bilal.sees('Ce qu’elle devient')
  await bilal.fill('Une phrase', 'Deux devis demandés.')
  await bilal.press('Elle est en cours')
  await bilal.sees('En cours')
  await bilal.sees('Deux devis demandés.')
  await bilal.check('decision-followed')
  expect([...bilal.complaints, ...english.complaints]).toEqual([])
})
