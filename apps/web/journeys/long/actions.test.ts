import { actionsScene } from '@reliance/api/testing/actions-scene.ts'
import { inDays } from '@reliance/api/testing/calendar-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let lead: Visitor
let guest: Visitor
let plan: Awaited<ReturnType<typeof actionsScene>>

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  plan = await actionsScene(site.api, 'rives')
  lead = await visitAs(browser, site, plan.host.person)
  guest = await visitAs(browser, site, plan.third.person, 'en-GB')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('R56, R60, R65: an action is put in the plan, joined discreetly, and says nothing of that to the public', async () => {
  const here = `/c/${plan.slug}/actions`
  await lead.go(here)
  await lead.sees('Aucune action pour l’instant')
  await lead.check('actions-empty')
  await lead.follow('Proposer une action')
  await lead.fill('Quoi', 'Marche pour le fleuve')
  await lead.fill('Pour obtenir quoi', 'Que la mairie rouvre les berges.')
  await lead.fill('Premier jour', inDays(20))
  await lead.fill('À qui s’adresser dans votre organisation', 'Secrétariat Communication')
  await lead.press('Mettre au plan')
  // No choice is made beforehand; what was typed stays.
  await lead.sees('Choisissez qui lit cette action.')
  await lead.sees('Choisissez comment votre organisation est vue.')
  await lead.check('actions-form-refused')
  await lead.page.getByRole('radio', { name: /Tout le monde/ }).check()
  await lead.page.getByRole('radio', { name: /Elle apparaît/ }).check()
  await lead.press('Mettre au plan')
  await lead.title('Marche pour le fleuve')
  await lead.unfold('Demander ce qui manque')
  await lead.fill('Il manque', 'Une sono sur batterie')
  await lead.press('Demander')
  await lead.sees('Personne encore')
  await lead.check('actions-action')

  await guest.go(`${here}/1`)
  await guest.unfold('Take part')
  await guest.fill('What we bring', 'Nous prêtons la sono.')
  await guest.page.getByLabel('Une sono sur batterie').check()
  await guest.page.getByRole('radio', { name: /Discreetly/ }).check()
  await guest.press('Take part')
  await guest.sees('discreetly: read within the coalition alone')
  await guest.sees('Found: rives troisième sees to it')
  await guest.check('actions-joined')
  await guest.go(here)
  await guest.sees('With rives troisième (discreetly)')
  await guest.check('actions-plan')

  await lead.go(`/p/c/${plan.slug}`)
  await lead.sees('Marche pour le fleuve')
  expect(await lead.page.content()).not.toContain('troisième')
  for (const page of ['/victoires', '/accord', '/passees']) {
    await lead.go(here + page)
    await lead.check(`actions${page.replace('/', '-')}`)
  }
  expect([...lead.complaints, ...guest.complaints]).toEqual([])
})
