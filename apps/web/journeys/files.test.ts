import { readFile } from 'node:fs/promises'
import { pdfOf } from '@reliance/api/testing/sample-files.ts'
import { foundOrganisation, inviteInto } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { type Site, startSite } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

let site: Site
let browser: Browser
let ana: Visitor
let clara: Visitor
const place = 'GPS 43.6 N 3.9 E'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const founded = await foundOrganisation(site.api, 'L’Étincelle communaliste', 'l-etincelle')
  const second = await inviteInto(site.api, founded, 'clara@exemple.test', 'Clara Moulin')
  ana = await visitAs(browser, site, founded.person)
  clara = await visitAs(browser, site, second.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** A photo as a telephone makes it: twelve megapixels, and where it was taken. */
const photo = async (): Promise<Buffer> => {
  const url = await ana.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 })
    const paper = canvas.getContext('2d')
    for (let line = 0; line < 3000; line += 3) {
      if (paper) paper.fillStyle = `hsl(${line % 360} 40% ${30 + (line % 50)}%)`
      paper?.fillRect((line * 7) % 900, line, 3000, 2)
    }
    return canvas.toDataURL('image/jpeg', 0.95)
  })
  const jpeg = Buffer.from(url.split(',')[1] ?? '', 'base64')
  const said = Buffer.from(`Exif\0\0${place}`)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(said.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, said, jpeg.subarray(2)])
}

const choose = (name: string, mimeType: string, buffer: Buffer) =>
  ana.page.getByLabel('Le relevé, le procès-verbal ou sa photo').setInputFiles({ name, mimeType, buffer })

const download = async (visitor: Visitor, name: string): Promise<Buffer> => {
  const started = visitor.page.waitForEvent('download')
  await visitor.follow(name)
  return readFile(await (await started).path())
}

test('the paper of a decision: a photo, a bad network, a false PDF, a second thought', async () => {
  const { page } = ana
  const picture = await photo()
  expect(picture.includes(place)).toBe(true)
  const minutes = pdfOf(1_400_000)
  await ana.go('/o/l-etincelle/mandats/texte')
  await choose('Feuille signée.jpg', 'image/jpeg', picture)
  await page.getByText('Arrivé.').first().waitFor()

  // Two pieces are lost on the way: they are sent again, and nothing is asked of Ana.
  let lost = 2
  await page.route('**/files/**', route => (lost-- > 0 ? route.abort() : route.continue()))
  await choose('Procès-verbal.pdf', 'application/pdf', minutes)
  await page.getByRole('button', { name: 'Un fichier arrive…' }).click({ force: true })
  await expect.poll(() => page.getByText('Arrivé.').count()).toBe(2)
  await page.unroute('**/files/**')
  expect(lost).toBeLessThan(0)
  expect(await page.getByText('Il manque le texte').count()).toBe(0)

  await choose('facture.pdf', 'application/pdf', Buffer.from('<!doctype html><script>alert(1)</script>'))
  await ana.sees('Le contenu du fichier «\u00a0facture.pdf\u00a0» n’est pas ce que son nom annonce')
  await ana.check('files-refused')
  await page.getByRole('button', { name: 'Retirer facture.pdf' }).click()
  await choose('brouillon.txt', 'text/plain', Buffer.from('à jeter'))
  await expect.poll(() => page.getByText('Arrivé.').count()).toBe(3)
  await page.getByRole('button', { name: 'Retirer brouillon.txt' }).click()
  await page.getByLabel('Pourquoi, en vos mots').fill('Ouvrir un second atelier.')
  await ana.press('Proposer')
  await page.getByRole('link', { name: 'Feuille signée.jpg' }).waitFor()
  await expect.poll(() => page.getByText('Arrivé.').count()).toBe(0)
  await ana.check('files-joined')
  expect(ana.complaints.filter(line => !line.includes('ERR_FAILED'))).toEqual([])

  await clara.go(new URL(page.url()).pathname)
  await clara.page.getByRole('link', { name: 'Procès-verbal.pdf' }).waitFor()
  expect(await clara.page.getByRole('link', { name: /facture|brouillon/ }).count()).toBe(0)
  expect((await download(clara, 'Procès-verbal.pdf')).equals(minutes)).toBe(true)
  const seen = await download(clara, 'Feuille signée.jpg')
  expect(seen.includes(place)).toBe(false)
  expect(seen.includes('Exif')).toBe(false)
  expect(seen.length).toBeLessThan(picture.length / 2)
  expect(clara.complaints).toEqual([])
})
