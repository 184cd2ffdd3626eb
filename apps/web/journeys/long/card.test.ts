import { hookSecret } from '@reliance/api/testing/card-scene.ts'
import { fundScene, promise } from '@reliance/api/testing/fund-scene.ts'
import {
  type StripeDouble,
  startStripeDouble,
} from '@reliance/api/testing/stripe-double/start-stripe-double.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let double: StripeDouble
let scene: Awaited<ReturnType<typeof fundScene>>
let [treasurer, member]: Visitor[] = []
const fund = '/c/coalition-guichet/caisse'

beforeAll(async () => {
  double = await startStripeDouble()
  ;[site, browser] = await Promise.all([startSite({ STRIPE_URL: double.url }), startChromium()])
  scene = await fundScene(site.api, 'guichet', 3)
  const [host, guest] = scene.homes
  if (!host || !guest) throw new Error('no organisation')
  treasurer = await visitAs(browser, site, host.person)
  member = await visitAs(browser, site, guest.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await double?.stop()
})

test('a treasurer reads how to connect, pastes what Stripe gave, and is told what is wrong with it', async () => {
  const visitor = treasurer as Visitor
  await visitor.go(`${fund}/tresorerie`)
  await visitor.follow('Carte et prélèvement')
  await visitor.title('Recevoir par carte et par prélèvement')
  await visitor.check('card-connect')
  const { account, hooks } = double.account('acct_guichet')
  await visitor.fill('Clé restreinte', 'sk_live_0123456789abcdef')
  await visitor.press('Essayer et relier')
  await visitor.sees('Ce n’est pas une clé restreinte de Stripe')
  await visitor.fill('Clé restreinte', double.key(account, ['rak_payout_read']))
  await visitor.fill('Secret de signature', hookSecret)
  await visitor.press('Essayer et relier')
  await visitor.sees('Il manque des droits à cette clé')
  await visitor.check('card-connect-wrong')
  await visitor.fill('Clé restreinte', double.key(account))
  await visitor.press('Essayer et relier')
  await visitor.sees('Le compte Stripe est relié\u00a0: guichet 1')
  const address = await visitor.page.getByText('/hooks/stripe/').first().textContent()
  hooks.endpoints.push({ url: address ?? '', secret: hookSecret })
  await visitor.check('card-connected')
})

test('a member pays by card on Stripe’s page, and comes back to what was received', async () => {
  const [, guest] = scene.homes
  if (!guest) throw new Error('no organisation')
  await promise(guest, scene, '86000', { instalments: 2 })
  const visitor = member as Visitor
  await visitor.go(`${fund}/verser?organisation=${guest.spaceId}`)
  await visitor.title('Verser pour guichet 2')
  await visitor.sees('Ou par carte ou prélèvement')
  await visitor.check('card-pay')
  await visitor.press('Payer par carte ou prélèvement')
  await visitor.title('Checkout')
  await visitor.press('Pay by card')
  await visitor.title('Versement\u00a0: guichet 2')
  await visitor.sees('Merci, c’est reçu')
  await visitor.check('card-paid')
  await visitor.follow('Revenir à la caisse')
  await visitor.title('La caisse commune')
})

test('a debit is shown as under way until the bank answers', async () => {
  const visitor = member as Visitor
  await visitor.go(`${fund}/verser?organisation=${scene.homes[1]?.spaceId}`)
  await visitor.press('Payer par carte ou prélèvement')
  await visitor.title('Checkout')
  await visitor.press('Pay by SEPA debit')
  await visitor.sees('Prélèvement en cours')
  await visitor.check('card-debit')
  await visitor.go(`${fund}/verser?organisation=${scene.homes[1]?.spaceId}`)
  await visitor.sees('Un prélèvement de')
  expect(await visitor.page.getByRole('button', { name: 'Payer par carte' }).count()).toBe(0)
  await visitor.check('card-under-way')
})

test('nothing in the browser complained, and nobody was called but the provider', () => {
  const complaints = [treasurer, member].flatMap(one => one?.complaints ?? [])
  expect(complaints.filter(one => !one.startsWith(`third party: ${double.url}`))).toEqual([])
})
