import { foundCoalition, foundOrganisation } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('L1: who stops appearing reads first which mandates end, and the register names them no more', async () => {
  const home = await foundOrganisation(site.api, 'Phare', 'phare-cache')
  const { slug } = await foundCoalition(home, 'Anse', 'anse-cachee')
  const ana = await visitAs(browser, site, home.person)
  await ana.go(`/c/${slug}/reglages`)
  await ana.press('Ne plus apparaître')
  await ana.page.getByRole('heading', { name: /^Ne plus apparaître dans «.Anse/ }).waitFor()
  await ana.sees(/^Coordination, prévu jusqu’au/)
  await ana.check('coalition-withdraw')
  await ana.press('Continuer d’apparaître')
  await ana.sees(/vous voient sous le nom/)
  await ana.press('Ne plus apparaître')
  await ana.press('Disparaître et rendre ce mandat')
  await ana.sees(/votre nom n’apparaît que sous la charte/)
  await ana.go(`/c/${slug}/mandats`)
  await ana.sees('Tous les mandats')
  expect(await ana.page.getByText(/une personne qui n’apparaît plus/).count()).toBeGreaterThan(0)
  expect(ana.complaints).toEqual([])
  await ana.close()
})
