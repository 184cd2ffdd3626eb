import { foundOrganisation } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { comeIn, comeInByMail, type Visitor, visit, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const founded = await foundOrganisation(site.api, 'L’Étincelle communaliste', 'l-etincelle')
  ana = await visitAs(browser, site, founded.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** What a telephone reads in the code on the screen. */
const read = async ({ page }: Visitor): Promise<string> => {
  const side = 400
  const pixels = await page.getByRole('img', { name: /Code pour rejoindre/ }).evaluate(async (svg, size) => {
    const drawn = svg.cloneNode(true) as SVGElement
    drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    drawn.setAttribute('width', String(size))
    drawn.setAttribute('height', String(size))
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML)}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
    const paper = canvas.getContext('2d')
    if (paper) paper.fillStyle = 'white'
    paper?.fillRect(0, 0, size, size)
    paper?.drawImage(image, 0, 0)
    const { data } = paper?.getImageData(0, 0, size, size) ?? { data: [] }
    // As text: a list of a million numbers takes ten seconds on its way.
    return Array.from(data, byte => byte.toString(16).padStart(2, '0')).join('')
  }, side)
  return decodeQR({ width: side, height: side, data: new Uint8ClampedArray(Buffer.from(pixels, 'hex')) })
}

test('a code on the wall: read with a telephone, it lets somebody new in, until it is withdrawn', async () => {
  await ana.go('/o/l-etincelle/inviter')
  await ana.fill('Pour combien de personnes', '0')
  await ana.press('Faire un code')
  await ana.sees('Ce nombre est trop petit : 1 au moins.')
  await ana.fill('Pour combien de personnes', '')
  await ana.press('Faire un code')
  await ana.sees('Il manque un nombre. Écrivez-le en chiffres, sans virgule.')
  await ana.fill('Pour combien de personnes', '2')
  await ana.press('Faire un code')
  await ana.sees(/encore 2 places/)
  await ana.check('open-invitation')
  const address = await read(ana)
  expect(address).toMatch(/\/venir\/[A-Za-z0-9_-]{43}$/)

  const zoe = await visit(browser, site)
  await zoe.page.goto(address)
  await comeInByMail(zoe, site, 'zoe@exemple.test')
  await zoe.title('Rejoindre L’Étincelle communaliste')
  await zoe.check('come-by-code')
  await zoe.fill('Votre nom', 'Zoé')
  await zoe.press('Rejoindre L’Étincelle communaliste')
  // Not the title of the page that is left, which ends the same.
  await zoe.title(/^L’Étincelle communaliste/)
  await zoe.page.goto(address)
  await zoe.sees('Vous faites déjà partie de')

  await ana.go('/o/l-etincelle/inviter')
  await ana.sees(/encore une place/)
  await ana.press('Retirer ce code')
  await expect.poll(() => ana.page.getByRole('img', { name: /Code pour rejoindre/ }).count()).toBe(0)
  const bob = await visit(browser, site)
  await bob.page.goto(address)
  await comeIn(bob, site, 'bob@exemple.test')
  await bob.sees('Ce code ne laisse plus entrer personne')
  await bob.check('come-by-code-over')
  expect([...ana.complaints, ...zoe.complaints, ...bob.complaints]).toEqual([])
})
