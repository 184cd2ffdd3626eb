import { commissionScene } from '@reliance/api/testing/commission-scene.ts'
import { addDays } from '@reliance/core/shared/time.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

const endsOn = addDays(new Date().toISOString().slice(0, 10) as Parameters<typeof addDays>[0], 40)

let site: Site
let browser: Browser
let s: Awaited<ReturnType<typeof commissionScene>>
let member: Visitor
let secretary: Visitor

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  s = await commissionScene(site.api, 'marche', endsOn)
  member = await visitAs(browser, site, s.home.person)
  secretary = await visitAs(browser, site, s.clara.person, 'en-GB')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const body = (id: string, page = '') => `/o/marche/mandats/organe/${id}${page}`

test('R113: a commission is joined by one press from the page that says who decides what', async () => {
  await member.go('/o/marche/qui-decide')
  await member.sees('Marche')
  await member.check('decides-with-commissions')
  await member.go(body(s.commissionId))
  await member.sees('elle prépare, puis porte')
  await member.check('commission-outside')
  await member.press('Participer à cette commission')
  await member.sees('Vous y participez depuis')
  await member.check('commission-inside')
  await member.go(body(s.endingId))
  await member.check('commission-ending')
})

test('R114, R109: what it prepared goes to the secretariat whose mandate speaks of it, and its answer comes back', async () => {
  await member.go(body(s.commissionId))
  await member.follow('Porter en assemblée')
  await member.fill('Ce dont il s’agit, en une ligne', 'Louer un barnum')
  await member.fill('Ce que vous proposez', 'Deux barnums pour la marche, le samedi.')
  await member.sees('Au secrétariat « Logistique »')
  await member.check('output-bring')
  await member.page.getByRole('radio', { name: /Logistique/ }).check()
  await member.press('Remettre à ce secrétariat')
  await member.sees('attend la réponse du secrétariat')
  await member.check('output-sent')
  await secretary.go(body(s.secretariatId))
  await secretary.check('secretariat')
  await secretary.follow('Louer un barnum')
  await secretary.check('output-answer')
  expect([...member.complaints, ...secretary.complaints]).toEqual([])
})
