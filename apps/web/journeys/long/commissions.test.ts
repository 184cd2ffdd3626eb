import { commissionScene, meetingsOf } from '@reliance/api/testing/commission-scene.ts'
import { passDays } from '@reliance/api/testing/decision-scene.ts'
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

test('R110: a meeting of a commission is accounted for on its page, and late until then', async () => {
  const eventId = await meetingsOf(site.api, s).hold(s.commissionId, { title: 'Choisir le parcours' })
  await passDays(site.api, s.in_.spaceId, 2)
  await member.go(body(s.commissionId))
  await member.sees('compte rendu en retard')
  await member.check('commission-meetings')
  await member.follow(/Choisir le parcours/)
  await member.sees('Le compte rendu est en retard')
  await member.press('Publier le compte rendu')
  await member.sees('Il manque le texte.')
  await member.check('body-minutes-refused')
  await member.fill(
    'Ce qui s’est dit et décidé',
    'Nous partons de la porte de Paris.\n\nAwa appelle la mairie.',
  )
  await member.press('Publier le compte rendu')
  await member.sees('Awa appelle la mairie.')
  await member.page.locator('summary', { hasText: 'Corriger ce compte rendu' }).click()
  await member.fill('Ce qui s’est dit et décidé', 'Nous partons de la gare.')
  await member.fill('Pourquoi vous le corrigez', 'La porte est en travaux.')
  await member.press('Corriger ce compte rendu')
  await member.sees('Corrigé : La porte est en travaux.')
  await member.page.locator('summary', { hasText: 'Les textes d’avant' }).click()
  await member.check('body-minutes')
  await secretary.go(`/o/marche/assemblees/reunion-${eventId}`)
  await secretary.sees('Nous partons de la gare.')
  await secretary.check('body-minutes-reader')
  expect([...member.complaints, ...secretary.complaints]).toEqual([])
}, 60_000)
