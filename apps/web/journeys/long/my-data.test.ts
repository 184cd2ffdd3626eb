import { readFile } from 'node:fs/promises'
import { wholeLife } from '@reliance/api/testing/whole-life.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visit, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let life: Awaited<ReturnType<typeof wholeLife>>
let zoe: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  life = await wholeLife(site.api, { prefix: 'rive', word: 'mesange', common: 'commun' })
  zoe = await visitAs(browser, site, life.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('a person sees where they are signed in, and closes what is elsewhere', async () => {
  const elsewhere = await visit(browser, site)
  await elsewhere.go('/entrer')
  await elsewhere.go(await site.api.linkFor(life.address))
  await elsewhere.press('Entrer sur cet appareil')
  await elsewhere.title(/./)
  await zoe.go('/compte')
  await zoe.unfold('Où vous êtes connectée')
  await zoe.sees('Ici, maintenant')
  await zoe.check('account')
  const close = zoe.page.getByRole('button', { name: /^Fermer la connexion/ })
  while ((await close.count()) > 0) {
    await close.first().click()
    await zoe.sees('Une connexion est fermée.')
    await zoe.go('/compte')
    await zoe.unfold('Où vous êtes connectée')
    await zoe.sees('Ici, maintenant')
  }
  await elsewhere.go('/compte')
  await elsewhere.title('Entrer')
  await elsewhere.close()
})

test('L4: a person reads what each place keeps of them, and takes it away', async () => {
  await zoe.go('/compte')
  await zoe.follow('Voir mes données')
  await zoe.title('Mes données')
  await zoe.sees('Vous y êtes sous le nom Voix mesange.')
  await zoe.check('my-data')
  const [download] = await Promise.all([
    zoe.page.waitForEvent('download'),
    zoe.press('Télécharger mes données'),
  ])
  expect(download.suggestedFilename()).toBe('mes-donnees-reliance.json')
  const taken = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(taken).toMatchObject({ format: 'reliance.person.1' })
  expect(JSON.stringify(taken)).toContain(life.address)
})

test('L1: a consent stands there with its date, and is taken back there', async () => {
  await zoe.press('Retirer mon accord pour Coalition rive')
  await zoe.sees('les autres organisations ne vous voient plus')
  await zoe.page.getByText('Vous y êtes sous le nom Voix mesange.').waitFor({ state: 'detached' })
})

test('the same page reads in English', async () => {
  const english = await visit(browser, site, 'en-GB')
  const [name = '', value = ''] = site.api.cookieOf(life.person).split('=')
  await english.page.context().addCookies([{ name, value, url: site.origin }])
  await english.go('/mes-donnees')
  await english.title('My data')
  await english.unfold('Erase my account')
  await english.sees('What ends')
  await english.check('my-data-en')
  expect(english.complaints).toEqual([])
  await english.close()
})

test('L16: whoever edits an organisation takes all of it away', async () => {
  const host = await visitAs(browser, site, life.host.person)
  await host.go(`/o/${life.host.slug}/modifier`)
  await host.sees('Emporter cet espace')
  await host.page.getByLabel('Avec les noms et les adresses des personnes').check()
  await host.fill('À quoi serviront-ils', 'Changer d’hébergeur')
  await host.check('take-space')
  const [download] = await Promise.all([
    host.page.waitForEvent('download'),
    host.press('Télécharger l’espace'),
  ])
  expect(download.suggestedFilename()).toBe(`${life.host.slug}.reliance.ndjson`)
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true })
  expect(host.complaints).toEqual([])
  await host.close()
})

test('L4: erasing says what ends, asks for the address, and leaves nobody signed in', async () => {
  await zoe.unfold('Effacer mon compte')
  await zoe.sees(/vous en êtes la dernière personne/)
  await zoe.sees(/votre mandat Accueil/)
  await zoe.press('Effacer mon compte pour toujours')
  await zoe.sees('Ce n’est pas l’adresse de ce compte')
  await zoe.check('erase-refused')
  await zoe.unfold('Effacer mon compte')
  await zoe.fill('Pour confirmer, écrivez votre adresse', life.address)
  await zoe.press('Effacer mon compte pour toujours')
  await zoe.title('Votre compte est effacé')
  await zoe.check('erased')
  await zoe.go('/mes-donnees')
  await zoe.title('Entrer')
  expect(zoe.complaints).toEqual([])
  await zoe.close()
})

test('S8: the others read of a person whose account is erased', async () => {
  const host = await visitAs(browser, site, life.host.person)
  const gone = async () => {
    await host.go(`/o/${life.host.slug}/mandats`)
    await host.title(/./)
    await host.sees('Tous les mandats')
    return (await host.page.getByText('une personne qui n’apparaît plus').count()) > 0
  }
  await expect.poll(gone).toBe(true)
  expect(await host.page.getByText('mesange').count()).toBe(0)
  await host.check('register-after-erasure')
  expect(host.complaints).toEqual([])
  await host.close()
})
