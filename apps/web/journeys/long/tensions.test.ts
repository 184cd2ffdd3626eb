import { tensionScene } from '@reliance/api/testing/tension-life.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let author: Visitor
let holder: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const s = await tensionScene(site.api, 'jardin')
  author = await visitAs(browser, site, s.clara.person)
  holder = await visitAs(browser, site, s.bilal.person, 'en-GB')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R15, R33: what does not work is said of a role, and its answer is read by whoever said it', async () => {
  await author.go('/o/jardin/tensions')
  await author.sees('Aucune tension ne se dit en ce moment')
  await author.check('tensions-empty')
  await author.follow('Dire une tension')
  await choose(author, 'De quoi parle-t-elle', 'le rôle Clés')
  await author.fill('Ce qui se passe', 'Le mardi, on attend une heure devant la porte.')
  await author.fill('Ce qu’il faudrait', 'Que Bilal réponde au téléphone.')
  await author.press('Dire cette tension')
  // A role is spoken of, and nobody is named; what was typed stays.
  await author.sees('est le nom de quelqu’un ici')
  await author.check('tensions-named')
  expect(await author.page.getByLabel('Ce qui se passe').inputValue()).toContain('une heure')
  await author.fill('Ce qu’il faudrait', 'Un second trousseau.')
  await author.press('Dire cette tension')
  await author.title('Tensions')
  await author.sees('Le mardi, on attend une heure devant la porte.')
  await author.check('tensions-said')
  await holder.go('/o/jardin/tensions')
  await holder.sees('Yours to answer')
  await holder.unfold('Answer')
  await holder.fill('What the body does about it', 'Un trousseau est au bar d’à côté depuis mardi.')
  await holder.check('tensions-answer')
  await holder.press('Send the answer')
  await holder.sees('Answered')
  await holder.sees('Un trousseau est au bar d’à côté depuis mardi.')
  await author.go('/o/jardin/tensions')
  await author.sees('Un trousseau est au bar d’à côté depuis mardi.')
  await author.check('tensions-answered')
  expect([...author.complaints, ...holder.complaints]).toEqual([])
})
