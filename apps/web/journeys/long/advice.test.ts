import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundHome, inviteInto } from '../members.ts'
import { choose, offered } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import type { Visitor } from '../visitor.ts'

let site: Site
let browser: Browser
let decider: Visitor
let member: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const home = await foundHome(site, 'L’Étincelle communaliste', 'etincelle')
  const josiane = await inviteInto(site, home, 'josiane@etincelle.test', 'Josiane Carpentras')
  decider = await home.browse(browser)
  member = await josiane.browse(browser, 'en-GB')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R12, R13, R18: whoever holds a role asks, waits, answers what is important, and decides', async () => {
  await decider.go('/o/etincelle/decider/avis')
  await decider.title('Demander un avis avant de décider')
  const [, line = ''] = await offered(decider, 'La ligne de votre périmètre sur laquelle cela repose')
  await decider.fill('Le titre, en quelques mots', 'Double des clés')
  await decider.fill('Ce que vous pensez décider, et pourquoi', 'Faire trois doubles des clés.')
  await decider.press('Demander leur avis')
  await decider.sees('On ne sait pas sur quelle ligne du périmètre')
  await decider.check('advice-refused')
  await choose(decider, 'La ligne de votre périmètre sur laquelle cela repose', line)
  await choose(decider, 'Qui est concerné', 'Josiane Carpentras')
  await decider.check('advice-asking')
  await decider.press('Demander leur avis')
  await decider.title('Double des clés')
  await decider.sees('1 sans réponse')
  await decider.check('advice-waiting')
  const page = new URL(decider.page.url()).pathname

  await member.go(page)
  await member.fill('Your advice', 'Plutôt deux, les clés se perdent.')
  await member.page.getByRole('checkbox').check()
  await member.check('advice-giving')
  await member.press('Give my advice')
  await member.sees('Change my advice')

  await decider.go(page)
  await decider.fill(/Votre réponse, en une ligne/, 'Suivi.')
  await decider.press('Répondre')
  await decider.fill('Ce que vous décidez, mot pour mot', 'Faire deux doubles des clés.')
  await decider.press('Décider')
  await decider.sees('Décision de rôle, prise après avis.')
  await decider.sees('Suivi.')
  await decider.check('advice-decided')
  expect([...decider.complaints, ...member.complaints]).toEqual([])
}, 120_000)
