import { ageSessions } from '@reliance/api/testing/age-sessions.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { tabTo } from '../keyboard.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visit, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const password = 'une phrase assez longue'
const tidy = async (...visitors: Visitor[]) => {
  for (const visitor of visitors) {
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }
}

test('a password that few tries find is refused beside its field, and nothing typed is lost', async () => {
  const lea = await visitAs(browser, site, await site.api.signIn('lea@exemple.test', 'Léa'))
  await lea.go('/compte')
  await lea.unfold('Un mot de passe, si')
  await lea.fill('Nouveau mot de passe', 'motdepasse2026')
  await lea.press('Choisir ce mot de passe')
  await lea.sees(/se devine en peu d’essais/)
  const field = lea.page.getByLabel('Nouveau mot de passe')
  expect(await field.inputValue()).toBe('motdepasse2026')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await lea.check('password-guessable')
  await lea.unfold('Un mot de passe, si')
  await lea.fill('Nouveau mot de passe', password)
  await lea.press('Choisir ce mot de passe')
  await lea.sees('Vous en avez un.')
  await tidy(lea)
})

describe('another address', () => {
  test('is asked on the account page, confirmed by the link there, and shown', async () => {
    const ines = await visitAs(browser, site, await site.api.signIn('ines@avant.test', 'Inès Martin'))
    await ines.go('/compte')
    await ines.sees('Vous entrez avec l’adresse ines@avant.test.')
    await ines.unfold('L’adresse de votre compte')
    await ines.fill('Nouvelle adresse', 'ines')
    await ines.press('Changer d’adresse')
    await ines.sees('Cette adresse ne ressemble pas à une adresse de courriel')
    await ines.check('address-wrong')
    await ines.unfold('L’adresse de votre compte')
    await ines.fill('Nouvelle adresse', 'ines@apres.test')
    await ines.press('Changer d’adresse')
    await ines.sees(/Un message est parti vers ines@apres\.test, le/)
    await ines.check('address-asked')
    const replaced = await site.linkTo('ines@apres.test')
    await ines.press('Renvoyer le message')
    await ines.sees('Un nouveau message est parti')
    const link = await site.linkTo('ines@apres.test')
    await ines.go(replaced)
    await ines.title('Ce lien n’est plus valable')
    await ines.check('address-over')
    await ines.go('/compte')
    await ines.go(link)
    await ines.title('Confirmez votre nouvelle adresse')
    await ines.check('address-open')
    await tabTo(ines.page, 'Changer mon adresse')
    await ines.page.keyboard.press('Enter')
    await ines.title('Votre adresse a changé')
    await ines.check('address-changed')
    await ines.follow('Aller à mon compte')
    await ines.sees('Vous entrez avec l’adresse ines@apres.test.')
    await tidy(ines)
  })

  test('is confirmed on a telephone, finished where it was asked; or withdrawn', async () => {
    const awa = await visitAs(browser, site, await site.api.signIn('awa@avant.test', 'Awa Diop'))
    await awa.go('/compte')
    await awa.unfold('L’adresse de votre compte')
    await awa.fill('Nouvelle adresse', 'awa@fautes.test')
    await awa.press('Changer d’adresse')
    await awa.press('Garder mon adresse actuelle')
    await awa.unfold('L’adresse de votre compte')
    await awa.fill('Nouvelle adresse', 'awa@apres.test')
    await awa.press('Changer d’adresse')
    const phone = await visit(browser, site)
    await phone.go(await site.linkTo('awa@apres.test'))
    await phone.sees('Si vous n’avez rien demandé, fermez cette page')
    await phone.check('address-elsewhere')
    await phone.press('Confirmer que cette adresse est la mienne')
    await phone.title('C’est confirmé')
    await phone.check('address-confirmed')
    // The page that waits looks by itself.
    await awa.page
      .getByText('awa@apres.test est confirmée depuis un autre appareil')
      .waitFor({ timeout: 20_000 })
    await awa.check('address-proven')
    await awa.press('Terminer le changement')
    await awa.sees('Vous entrez avec l’adresse awa@apres.test.')
    await tidy(awa, phone)
  })

  test('reads in English, and says so where the link was cut in two', async () => {
    const client = await site.api.signIn('ann@before.test', 'Ann')
    const ann = await visit(browser, site, 'en-GB')
    const [name = '', value = ''] = site.api.cookieOf(client).split('=')
    await ann.page.context().addCookies([{ name, value, url: site.origin }])
    await ann.go('/adresse#trop-court')
    await ann.title('This link is no longer valid')
    await ann.go('/compte')
    await ann.unfold('The address of your account')
    await ann.fill('New address', 'ann@after.test')
    await ann.press('Change the address')
    await ann.sees(/A message left for ann@after\.test on/)
    await ann.check('address-asked-en')
    await tidy(ann)
  })
})

describe('V7.5.1: what opens an account asks who is there', () => {
  test('by the password; what was typed stays, and leaves afterwards', async () => {
    const address = 'mona@exemple.test'
    const client = await site.api.signIn(address, 'Mona')
    await client.identity.setPassword.mutate({ password })
    await ageSessions(site.api, address, 11)
    const mona = await visitAs(browser, site, client)
    await mona.go('/compte')
    await mona.unfold('L’adresse de votre compte')
    await mona.fill('Nouvelle adresse', 'mona@apres.test')
    await mona.press('Changer d’adresse')
    await mona.sees('Est-ce bien vous')
    await mona.check('proof-password')
    await mona.fill('Votre mot de passe actuel', 'pas la bonne phrase')
    await mona.press('Continuer')
    await mona.sees('L’adresse et le mot de passe ne vont pas ensemble')
    await mona.page.keyboard.press('Escape')
    await mona.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await mona.page.getByLabel('Nouvelle adresse').inputValue()).toBe('mona@apres.test')
    await mona.sees('Ce que vous avez écrit est gardé')
    await mona.press('Changer d’adresse')
    await mona.fill('Votre mot de passe actuel', password)
    await mona.press('Continuer')
    await mona.sees(/Un message est parti vers mona@apres\.test, le/)
    await tidy(mona)
  })

  test('by a link, opened in another tab of the same browser', async () => {
    const address = 'luc@exemple.test'
    const client = await site.api.signIn(address, 'Luc')
    await ageSessions(site.api, address, 11)
    const luc = await visitAs(browser, site, client)
    await luc.go('/compte')
    await luc.unfold('Un mot de passe, si')
    await luc.fill('Nouveau mot de passe', password)
    await luc.press('Choisir ce mot de passe')
    await luc.press('Recevoir un lien par courriel')
    await luc.sees('Ouvrez-le dans ce navigateur')
    await luc.press('Je suis entrée ou entré, continuer')
    await luc.sees('Pas encore')
    await luc.check('proof-link')
    const tab = await luc.page.context().newPage()
    await tab.goto(await site.linkTo(address))
    await tab.getByRole('button', { name: 'Entrer sur cet appareil' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor()
    await tab.close()
    await luc.press('Je suis entrée ou entré, continuer')
    await luc.page.getByRole('dialog').waitFor({ state: 'detached' })
    await luc.sees('Vous en avez un.')
    await tidy(luc)
  })

  test('before the account is erased', async () => {
    const address = 'eva@exemple.test'
    const client = await site.api.signIn(address, 'Eva')
    await client.identity.setPassword.mutate({ password })
    await ageSessions(site.api, address, 11)
    const eva = await visitAs(browser, site, client)
    await eva.go('/mes-donnees')
    await eva.unfold('Effacer mon compte')
    await eva.fill('Pour confirmer, écrivez votre adresse', address)
    await eva.press('Effacer mon compte pour toujours')
    await eva.fill('Votre mot de passe actuel', password)
    await eva.press('Continuer')
    await eva.title('Votre compte est effacé')
    await tidy(eva)
  })
})
