import { invitationScene } from '@reliance/api/testing/invitation-scene.ts'
import { actPathFor } from '@reliance/api/testing/mail-pages.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
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

/** What somebody presses, follows, ticks or chooses; typing and reading are not counted. */
const counting = (visitor: Visitor) => {
  let clicks = 0
  const once =
    <Given extends unknown[]>(act: (...given: Given) => Promise<unknown>) =>
    async (...given: Given): Promise<void> => {
      clicks++
      await act(...given)
    }
  const { page } = visitor
  return {
    ...visitor,
    press: once(visitor.press),
    follow: once(visitor.follow),
    openMail: once(visitor.go),
    choose: once((name: string) => page.getByRole('radio', { name }).check({ force: true })),
    stance: once((number: number, stance: string) =>
      page.locator(`#statement-${number} input[value="${stance}"]`).check({ force: true }),
    ),
    tick: once((name: string | RegExp) => page.getByRole('checkbox', { name }).check()),
    clicks: () => clicks,
  }
}

const statements = [
  'Nous partageons nos salles et notre matériel.',
  'La coalition peut soutenir une candidature à une élection.',
  'Chacune verse 1 % de ses ressources à la caisse commune.',
] as const

test('from nothing to what unites two organisations, by the link of one mail', async () => {
  const ana = counting(await visit(browser, site))
  await ana.go('/entrer')
  await ana.fill('Adresse électronique', 'ana@exemple.test')
  await ana.press('Recevoir le lien')
  await ana.title('Regardez vos messages')
  await ana.openMail(await site.linkTo('ana@exemple.test'))
  await ana.press('Entrer sur cet appareil')
  await ana.title('Bienvenue')
  await ana.follow('Fonder une coalition')
  await ana.title('Fonder une coalition')
  await ana.fill('Votre nom', 'Ana Belkacem')
  await ana.fill('Nom de la coalition', 'Archipel des Trois Rives')
  await ana.page.getByRole('button', { name: 'Fonder cette coalition' }).click()
  await ana.sees('Ce champ est à remplir')
  await ana.check('found-both-refused')
  await ana.fill('Nom de votre organisation', 'Atelier du Vélo têtu')
  await ana.press('Fonder cette coalition')
  await ana.title('Archipel des Trois Rives')
  await ana.follow('Inviter une première organisation')
  await ana.title('Inviter des organisations')
  await ana.check('coalition-invite-empty')
  await ana.fill('Adresses électroniques', 'Radio Micocoulier <bonjour@radio.test>\nsans adresse')
  await ana.fill(/Un mot pour elles/, 'On en parlait au marché : voici la charte.')
  await ana.press('Envoyer les invitations')
  await ana.sees('Une invitation part')
  await ana.sees(/attend une réponse, ouverte jusqu’au/)
  expect(await ana.page.getByLabel('Adresses électroniques').inputValue()).toBe('sans adresse')
  await ana.check('coalition-invited')
  await ana.follow('Préparer un premier tour en attendant')
  await ana.title('Tours et énoncés')
  await ana.fill('Les énoncés', statements.join('\n'))
  await ana.sees('Ce qui sera demandé')
  await ana.check('first-round')
  await ana.press('Ouvrir ce tour')
  await ana.title('Nos positions')
  await ana.choose('L’assemblée')
  for (const [number, stance] of ['agree', 'disagree', 'agree'].entries())
    await ana.stance(number + 1, stance)
  await ana.sees(/3 sur 3, enregistré/)
  await ana.press(/^Publier/)
  await ana.sees(/Publié/)

  // She keeps the page of what unites open while the other answers.
  const beside = await ana.page.context().newPage()
  await beside.goto(`${site.origin}/c/archipel-des-trois-rives/positions`)
  await beside.getByText('Pas encore assez de positions').first().waitFor()

  const nour = counting(await visit(browser, site))
  const path = await actPathFor(site.api, 'bonjour@radio.test')
  await nour.openMail(path)
  await nour.title(/Archipel des Trois Rives invite votre organisation/)
  await nour.check('join-coalition')
  expect(await nour.page.getByLabel('Le nom de votre organisation').inputValue()).toBe('Radio Micocoulier')
  await nour.fill('Votre nom', 'Nour Amara')
  await nour.tick(/Je peux signer pour cette organisation/)
  await nour.press('Signer la charte 1.0')
  await nour.title('Nos positions')
  await nour.sees(/La charte est signée.: votre organisation fait partie/)
  await nour.check('sheet-just-signed')
  await nour.choose('L’assemblée')
  for (const [number, stance] of ['agree', 'disagree', 'agree'].entries())
    await nour.stance(number + 1, stance)
  await nour.sees(/3 sur 3, enregistré/)
  await nour.press(/^Publier/)
  await nour.sees(/Publié/)
  // The first to answer hears of it at once: by mail, on the first screen until it is read, and at the coalition's.
  const toldAna = () =>
    site.api.running.mailbox?.mails.find(
      one => one.to === 'ana@exemple.test' && /Micocoulier.*a répondu/.test(one.subject),
    )?.text
  await expect
    .poll(toldAna)
    .toMatch(/Nombre d’énoncés qui réunissent.: 2.; encore ouverts.: 1.; qui séparent.: 0\./)
  await beside.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await beside
    .getByText(/2 sur 2/)
    .first()
    .waitFor({ timeout: 5000 })
  // As on a device on which it has not been read.
  await beside.evaluate(() => localStorage.clear())
  await beside.close()
  const other = await ana.page.context().newPage()
  await other.goto(`${site.origin}/`)
  await other.getByRole('link', { name: /Radio Micocoulier a répondu.: ce qui vous réunit/ }).waitFor()
  await other.goto(`${site.origin}/c/archipel-des-trois-rives`)
  await other.getByText('2 réunissent').waitFor()
  for (const visitor of [ana, nour]) {
    await visitor.follow(/^Voir /)
    await visitor.sees(/2 sur 2/)
    await visitor.sees(statements[0])
  }
  await other.goto(`${site.origin}/`)
  await other.getByRole('heading', { name: 'Vos lieux' }).waitFor()
  expect(await other.getByText(/Radio Micocoulier a répondu/).count()).toBe(0)
  await nour.check('first-agreement')
  await nour.go('/c/archipel-des-trois-rives')
  await nour.sees('2 organisations membres')
  await nour.check('coalition-joined')
  // From nothing to two organisations that read what unites them, with a mouse alone (B6).
  expect([ana.clicks(), nour.clicks()]).toEqual([15, 9])

  await ana.go('/c/archipel-des-trois-rives/inviter')
  await ana.sees(/Radio Micocoulier a signé/)
  await ana.fill('Adresses électroniques', 'cantine@port.test')
  await ana.page.getByText('Lire le courriel avant de l’envoyer').click()
  await ana.sees(/Si vous n’attendiez pas ce message, il n’y a rien à faire/)
  await ana.check('coalition-invite-preview')
  await ana.press('Envoyer les invitations')
  await ana.sees(/cantine@port.test/)
  await ana.go('/')
  await ana.sees('Une invitation sans réponse')
  await ana.check('today-invitations')
  await ana.follow(/Une invitation sans réponse/)
  await ana.press('Retirer l’invitation envoyée à cantine@port.test')
  await ana.press('Retirer l’invitation envoyée à cantine@port.test, pour de bon')
  await ana.sees('L’invitation envoyée à cantine@port.test est retirée.')
  await ana.check('coalition-invitations')
  for (const visitor of [ana, nour]) {
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }
}, 120_000)

test('whoever signs before any round is open is told that they are in, and what will come', async () => {
  const scene = invitationScene(site.api)
  const there = await scene.place('calme', 'Calme')
  const lin = await visit(browser, site)
  await lin.go(await scene.invite(there, 'lin@radio.test'))
  await lin.fill('Le nom de votre organisation', 'Fanfare du Gué')
  await lin.fill('Votre nom', 'Lin')
  // Without the box nothing is done: it is said once, and the focus comes to the box.
  await lin.press('Signer la charte 1.0')
  await lin.sees('Dites que vous pouvez signer')
  const box = lin.page.getByRole('checkbox', { name: /Je peux signer pour cette organisation/ })
  expect(await box.evaluate(one => one === document.activeElement)).toBe(true)
  await lin.check('join-coalition-refused')
  await box.check()
  await lin.press('Signer la charte 1.0')
  await lin.sees(/Vous y êtes.*un courriel viendra/)
  await lin.check('coalition-just-signed')

  // Prepared first, then opened: it says whom that writes to, and leads to the sheet as well.
  const host = await visitAs(browser, site, there.host.person)
  await host.go('/c/calme/positions/tours')
  await host.fill('Les énoncés', statements[0])
  await host.sees(/Qui représente l’une des 2 organisations membres reçoit ces énoncés par courriel/)
  await host.page.setViewportSize({ width: 360, height: 740 })
  await host.press('Préparer ce tour')
  await host.sees('Le tour est préparé, avec ses énoncés. Il attend que vous l’ouvriez.')
  // On a telephone what is said stands above, off what is pressed next.
  const toast = await host.page.getByText('Le tour est préparé, avec ses énoncés').boundingBox()
  expect((toast?.y ?? 740) + (toast?.height ?? 0)).toBeLessThan(160)
  await host.press('Ouvrir « Premier tour »'.replace('« ', '«\u00a0').replace(' »', '\u00a0»'))
  await host.sees(/Qui représente l’une des 2 organisations membres/)
  await host.press('Ouvrir ce tour')
  await host.title('Nos positions')
  expect(host.complaints).toEqual([])
  await host.close()
  expect(lin.complaints).toEqual([])
  await lin.close()
}, 60_000)
