import { ageSessions } from '@reliance/api/testing/age-sessions.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visit } from '../visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** A telephone that recognises its owner, as the browser itself imitates one. */
const plugIn = async ({ page }: Visitor) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  return {
    recognises: (isUserVerified: boolean) =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}

const address = 'ana@exemple.test'

test('a passkey is added on the account page, opens the account without an address, and is removed', async () => {
  const ana = await visit(browser, site)
  const telephone = await plugIn(ana)
  await ana.go('/entrer')
  await ana.press('Entrer avec une clé d’accès')
  await ana.sees('La clé d’accès n’a pas été utilisée')
  await ana.check('passkey-none')
  await ana.fill('Adresse électronique', address)
  await ana.press('Recevoir le lien')
  await ana.title('Regardez vos messages')
  await ana.go(await site.linkTo(address))
  await ana.press('Entrer sur cet appareil')
  await ana.title('Bienvenue')
  // The account is the one page that asks it alone.
  await ana.go('/compte')
  await ana.title(/Comment vous appelle-t-on/)
  await ana.press('Continuer')
  await ana.sees('Ce champ est à remplir.')
  await ana.check('name')
  await ana.fill('Votre nom', 'Ana Belkacem')
  await ana.press('Continuer')
  await ana.title('Bienvenue')
  await ana.go('/compte')
  await ana.unfold('Les clés d’accès')
  await ana.press('Ajouter une clé d’accès')
  await ana.sees('Ce champ est à remplir.')
  await ana.fill('Un nom pour reconnaître cet appareil', 'Mon téléphone')
  await ana.press('Ajouter une clé d’accès')
  await ana.sees('Mon téléphone')
  await ana.sees(/jamais utilisée/)
  await ana.check('passkey-added')

  const elsewhere = await visit(browser, site)
  await elsewhere.go('/entrer')
  await elsewhere.fill('Adresse électronique', address)
  await elsewhere.press('Recevoir le lien')
  await elsewhere.go(await site.linkTo(address))
  await elsewhere.press('Entrer sur cet appareil')
  await elsewhere.title('Bienvenue')
  await ageSessions(site.api, address, 11)
  await ana.go('/compte')
  await ana.unfold('Les clés d’accès')
  await ana.press('Retirer Mon téléphone')
  await ana.press('Utiliser une clé d’accès')
  await ana.sees('Fermer aussi vos autres connexions')
  await ana.check('passkey-close-others')
  await ana.press('Fermer toutes les autres')
  await expect.poll(() => ana.page.getByText('Fermer aussi vos autres connexions').count()).toBe(0)
  await elsewhere.go('/compte')
  await elsewhere.title('Entrer')
  await elsewhere.close()
  await ana.unfold('Les clés d’accès')
  await ana.fill('Un nom pour reconnaître cet appareil', 'Mon téléphone')
  await ana.press('Ajouter une clé d’accès')
  await ana.sees(/jamais utilisée/)

  await ana.press('Me déconnecter')
  await ana.title('Entrer')
  await telephone.recognises(false)
  await ana.press('Entrer avec une clé d’accès')
  await ana.sees('La clé d’accès n’a pas été utilisée')
  await telephone.recognises(true)
  await ana.press('Entrer avec une clé d’accès')
  await ana.title('Bienvenue')

  await ana.go('/compte')
  await ana.unfold('Les clés d’accès')
  await ana.sees(/utilisée le \d/)
  await ana.press('Retirer Mon téléphone')
  await expect.poll(() => ana.page.getByRole('button', { name: 'Retirer Mon téléphone' }).count()).toBe(0)
  expect(ana.complaints).toEqual([])
  await ana.close()
})
