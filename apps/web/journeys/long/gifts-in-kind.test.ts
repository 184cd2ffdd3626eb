import { fundScene, promise } from '@reliance/api/testing/fund-scene.ts'
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

const fund = '/c/coalition-troc/caisse'

test('a gift in kind is declared on a telephone, countersigned by another organisation, and taken back by the treasury', async () => {
  const scheme = { kind: 'fixed', due: '100' }
  const s = await fundScene(site.api, 'troc', 3, { scheme, inKindPercent: 40 })
  const [host, giver, signer] = s.homes
  if (!host || !giver || !signer) throw new Error('three organisations')
  await promise(giver, s, '', { inKind: '40', inKindReason: 'La grande salle' })
  const [giving, signing, treasurer] = await Promise.all(
    [giver, signer, host].map(one => visitAs(browser, site, one.person)),
  )
  if (!giving || !signing || !treasurer) throw new Error('three people')
  await giving.page.setViewportSize({ width: 360, height: 740 })
  await giving.go(fund)
  await giving.sees(/Dont en nature\s: 40,00/)
  await giving.follow('Apports en nature')
  await giving.sees('Aucun apport encore')
  await giving.check('gifts-none')
  await giving.follow('Déclarer un apport')
  await giving.fill('Ce qui a été donné', 'La grande salle, pour la plénière')
  await giving.fill('Quantité', 'deux')
  await giving.fill('Unité', 'journées')
  await giving.fill('Valeur d’une unité, en euros', '12,50')
  await giving.fill('Comment cette valeur est trouvée', 'Tarif public de location')
  await giving.press('Déclarer')
  await giving.sees(/Cette quantité n’est pas lisible/)
  await giving.fill('Quantité', '2')
  await giving.sees(/Valeur de l’apport\s: 25,00/)
  await giving.check('gift-declare')
  await giving.page.setViewportSize({ width: 360, height: 740 })
  await giving.press('Déclarer')
  await giving.sees('attend une contresignature')
  await giving.check('gift-declared')
  await signing.go('/')
  await signing.sees('Un apport en nature à contresigner')
  await signing.go(`${fund}/en-nature`)
  await signing.sees('Ce qui attend votre contresignature')
  await signing.check('gift-to-sign')
  await signing.press('Contresigner')
  await signing.sees(/Un apport est contresigné pour/)
  await signing.check('gift-signed')
  await giving.go(fund)
  await giving.sees(/25,00\s€ contresignés/)
  await treasurer.go(`${fund}/en-nature-registre`)
  await treasurer.sees(/25,00\s€ donnés en nature et contresignés/)
  await treasurer.check('gift-register')
  await treasurer.press('Annuler « La grande salle')
  await treasurer.page.getByRole('dialog').getByRole('textbox').fill('Compté deux fois')
  await treasurer.check('gift-undo')
  await treasurer.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Annuler/ })
    .click()
  await treasurer.sees('annulé par la trésorerie')
  await expect.poll(() => treasurer.page.getByRole('dialog').count()).toBe(0)
  const complaints = [giving, signing, treasurer].flatMap(one => one.complaints)
  expect(complaints).toEqual([])
})
