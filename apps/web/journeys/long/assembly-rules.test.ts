import { assembliesOf } from '@reliance/api/testing/assembly-scene.ts'
import { inDays } from '@reliance/api/testing/calendar-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, type Home } from '../members.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import type { Visitor } from '../visitor.ts'

let site: Site
let browser: Browser
let home: Home
let founder: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  founder = await home.browse(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R29, R117, L6: the rules of assemblies are read, changed by a decision, and say what they were before', async () => {
  await founder.go('/o/etincelle/assemblees')
  await founder.follow('Comment nous décidons')
  await founder.title('Comment nous décidons')
  await founder.sees('Rien d’autre n’a été décidé')
  await founder.sees('L’ordre du jour s’arrête 4 jours avant l’assemblée')
  await founder.check('assembly-rules-default')
  await founder.follow('Proposer d’autres règles')
  await founder.title('Proposer d’autres règles')
  await founder.fill('Combien de minutes dure une assemblée, au plus', '5')
  await founder.press('Proposer')
  await founder.sees('Ce nombre n’est pas possible ici')
  await founder.check('assembly-rules-refused')
  await founder.fill('Combien de minutes dure une assemblée, au plus', '120')
  await founder.fill('L’ordre du jour s’arrête combien de jours avant', '7')
  await founder.fill('L’article qui permet de voter à distance', 'règlement intérieur, article 6')
  await founder.sees('On peut aussi voter à distance')
  await founder.check('assembly-rules-proposed')
  await founder.press('Proposer')
  await founder.title('Règles des assemblées')
  await founder.sees('L’ordre du jour s’arrête 7 jours avant l’assemblée')
  await founder.go('/o/etincelle/assemblees/regles')
  await founder.sees('Par défaut : On ne vote que dans l’assemblée.')
  await founder.sees('Avant : L’ordre du jour s’arrête 4 jours avant l’assemblée')
  await founder.check('assembly-rules')
  expect(founder.complaints).toEqual([])
}, 90_000)

test('R120: what cannot wait is voted on before the assembly, and the page says until when', async () => {
  const assemblyId = await assembliesOf(home.spaceId).plan(home.api)
  await founder.go(`/o/etincelle/assemblees/${assemblyId}`)
  await founder.page.getByText('Voter sans attendre l’assemblée').click()
  await founder.fill('La question', 'Acheter la sono d’occasion, 200 € ?')
  await founder.fill('Jusqu’à quel jour', inDays(19))
  await founder.press('Ouvrir le vote et écrire à tout le monde')
  await founder.sees(/Un vote hors assemblée est mineur ou urgent/)
  await founder.check('online-vote-form')
  await choose(founder, 'Pourquoi ne pas attendre', 'C’est urgent')
  await founder.press('Ouvrir le vote et écrire à tout le monde')
  await founder.sees(/Vote à distance, hors assemblée.: c’est urgent/)
  await founder.page.getByRole('button', { name: 'Pour', exact: true }).click()
  await founder.sees(/Vous avez voté/)
  await founder.check('online-vote')
  // An address that is none is said to be none.
  await founder.go('/o/etincelle/assemblees/rien')
  await founder.title('Cette page n’existe pas')
  expect(founder.complaints).toEqual([])
}, 60_000)
