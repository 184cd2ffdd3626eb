import { inDays } from '@reliance/api/testing/calendar-scene.ts'
import { lendingScene } from '@reliance/api/testing/resource-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let lender: Visitor
let borrower: Visitor
const day = inDays(12)
const path = '/c/rives-prets/moyens'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const s = await lendingScene(site.api, 'prets')
  lender = await visitAs(browser, site, s.owner.person)
  borrower = await visitAs(browser, site, s.borrower.person)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** What a request for those hours asks. */
const ask = async (who: Visitor, from: string, until: string): Promise<void> => {
  await who.fill('Quel jour', day)
  await who.page.locator('input[type=time]').nth(0).fill(from)
  await who.page.locator('input[type=time]').nth(1).fill(until)
  await who.fill('Pour quoi', 'Le bal du quartier')
}

test('R84: a room is offered in a few fields, and a room says who can get in', async () => {
  await lender.go(path)
  await lender.sees('Rien n’est encore proposé')
  await lender.check('resources-empty')
  await lender.follow('Proposer un moyen')
  await lender.fill('Son nom', 'Salle du Moulin')
  await lender.fill('Où c’est', '3 rue du Moulin, Crest')
  await lender.press('Proposer ce moyen')
  await lender.page.locator('[aria-invalid="true"], [data-wrong]').first().waitFor()
  await lender.check('resources-offer-refused')
  for (const group of ['On y entre sans marche', 'Il y a une boucle magnétique', 'Les toilettes'])
    await lender.page.getByRole('group', { name: group }).getByLabel('oui').check()
  await lender.press('Proposer ce moyen')
  await lender.title('Salle du Moulin')
  await lender.check('resource-own')
}, 60_000)

test('R84: what is taken proposes the next time, and is lent once both have said so', async () => {
  await borrower.go(`${path}?jour=${day}`)
  await borrower.sees('libre toute la journée')
  await borrower.check('resources-free')
  await borrower.follow('Salle du Moulin')
  await borrower.follow('Demander')
  await ask(borrower, '14:00', '22:00')
  await borrower.check('resource-ask')
  await borrower.press('Envoyer la demande')
  await borrower.title(/Salle du Moulin/)
  await borrower.check('booking-asked')
  await lender.go(`${path}/reservations`)
  await lender.follow(/Salle du Moulin/)
  await lender.press('Accepter')
  await lender.sees('C’est accepté.')
  await lender.check('booking-accepted')
  // The same evening: it is taken until ten, and said when it is free.
  await borrower.go(`${path}?jour=${day}`)
  await borrower.sees('libre une partie de la journée')
  await borrower.follow('Salle du Moulin')
  await borrower.check('resource-week')
  await borrower.follow('Demander')
  await ask(borrower, '20:00', '23:00')
  await borrower.press('Envoyer la demande')
  await borrower.sees('Ce moment est pris.')
  await borrower.check('resource-taken')
  // The time that is proposed is asked for by one press.
  await borrower.press(/Demander plutôt de 22 h/)
  await borrower.press('Envoyer la demande')
  await borrower.title(/Réservation 2/)
}, 90_000)

test('nothing was complained of', () => {
  expect([...lender.complaints, ...borrower.complaints]).toEqual([])
})
