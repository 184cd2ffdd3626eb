import { foundMembers, openedRound } from '@reliance/api/positions/round-scene.ts'
import { foundOrganisation, requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose, chosen, offered } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let coordination: Visitor
let odile: Visitor
let asking: { spaceId: string; requestId: string }
const path = '/c/coalition-rives'
const listed = 'organisation;s01;s02\nMoulin des Passages;+;+\nSemences d’Amont;+;−'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const { host, spaceId } = await foundMembers(site.api, 'rives', ['La Garance commune', 'Radio Micocoulier'])
  const { roundId } = await openedRound(host.person, spaceId, ['Des lieux communs.', 'Une seule voix.'])
  await host.person.positions.importCsv.mutate({
    spaceId,
    requestId: requestId(),
    roundId,
    listUnknown: true,
    content: Buffer.from(listed).toString('base64'),
  })
  const late = await foundOrganisation(site.api, 'Réseau Semences d’Amont', 'semences')
  asking = { spaceId, requestId: requestId() }
  await late.person.coalitions.askToJoin.mutate({ ...asking, organisationId: late.spaceId })
  coordination = await visitAs(browser, site, host.person)
  odile = await visitAs(browser, site, late.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const isListed = 'Est-ce une organisation déjà inscrite par la coordination ?'

test('an organisation that coordination had entered is welcomed as that one, and finds its positions', async () => {
  await coordination.go(`${path}/organisations`)
  await coordination.title('Les organisations')
  // None is chosen by itself; the one whose name is most alike comes first.
  expect(await offered(coordination, isListed)).toEqual([
    'Non, c’est une autre',
    'Semences d’Amont',
    'Moulin des Passages',
  ])
  await choose(coordination, isListed, 'Semences d’Amont')
  await coordination.check('organisations-listed')
  await coordination.press('Accueillir Réseau Semences d’Amont')
  await coordination.sees(/«.Réseau Semences d’Amont.» est accueillie/)

  // Another one that takes itself for the same: it is said beside the field for whom that one was chosen.
  const other = await foundOrganisation(site.api, 'Semences et Cie', 'semences-et-cie')
  await other.person.coalitions.askToJoin.mutate({
    ...asking,
    requestId: requestId(),
    organisationId: other.spaceId,
  })
  await coordination.go(`${path}/organisations`)
  await choose(coordination, isListed, 'Semences d’Amont')
  await coordination.press('Accueillir Semences et Cie')
  await coordination.sees('a déjà été choisie pour Réseau Semences d’Amont')
  await coordination.check('organisations-listed-taken')
  expect(await chosen(coordination, isListed)).toBe('Semences d’Amont')
  await coordination.press(/Répondre non à «.Semences et Cie/)
  await coordination.page.getByText('Semences et Cie').first().waitFor({ state: 'detached' })

  await odile.go(`${path}/charte`)
  await odile.title('Signer la charte 1.0')
  await odile.page.getByRole('radio', { name: /Nous acceptons/ }).check()
  await odile.press('Envoyer cette réponse')
  await odile.sees(/Réseau Semences d’Amont est membre de «.Coalition rives.»/)
  await odile.go('/')
  await odile.sees('Confirmer 2 positions que la coordination a saisies pour Réseau Semences d’Amont')
  await odile.check('today-to-confirm')
  await odile.follow('Relire et confirmer')
  await odile.sees('La coordination a saisi 2 positions pour vous')
  await odile.go(`${path}/organisations`)
  await odile.title('Les organisations')
  const members = odile.page.getByRole('listitem').filter({ hasNotText: 'comptent à partir du' })
  const names = await members.locator('strong').allTextContents()
  expect(names).toEqual([
    'La Garance commune',
    'Moulin des Passages',
    'Radio Micocoulier',
    'Réseau Semences d’Amont',
  ])
}, 60_000)

test('Aujourd’hui names each sheet, question and request that waits, with its link', async () => {
  await coordination.go('/')
  await coordination.sees(/Remplir la feuille de «.La Garance commune.».: 2 énoncés sans réponse/)
  await coordination.sees('Coalition rives, Premier tour')
  await coordination.follow(/Remplir la feuille de «.La Garance commune/)
  await coordination.title('Nos positions')
  for (const number of [1, 2])
    await coordination.page.locator(`#statement-${number} input[value="agree"]`).check()
  await coordination.sees(/2 sur 2, enregistré/)
  await coordination.go('/')
  await coordination.sees(/Publier 2 positions préparées de «.La Garance commune/)
  await coordination.check('today-to-publish')
}, 60_000)

test('nothing in the browser complained, and nobody else was called', () => {
  expect([coordination, odile].flatMap(one => one.complaints)).toEqual([])
})

test('a name that resembles one that is here is asked about before anything enters', async () => {
  await coordination.go(`${path}/positions/fichiers`)
  await coordination.unfold('En faire entrer')
  await coordination.title('Fichiers')
  // "Halle aux Échos" as an old Macintosh writes it, and Radio Micocoulier with a letter too many.
  const text = 'organisation;s01\nHalle aux \x83chos;+\nRadio Micocouliers;+\n'
  await coordination.page.getByLabel('Le fichier CSV').setInputFiles({
    name: 'positions.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'latin1'),
  })
  await coordination.page.getByLabel(/^Inscrire les organisations/).check()
  await coordination.press('Faire entrer ces positions')
  await coordination.sees('À vérifier avant de faire entrer ce fichier')
  await coordination.check('positions-asked')
  const asked = 'Ligne 3\u00a0: «\u00a0Radio Micocouliers\u00a0», est-ce une organisation déjà là\u202f?'
  expect(await offered(coordination, asked)).toEqual([
    'Choisir…',
    'Oui, c’est Radio Micocoulier',
    'Non, c’en est une autre',
  ])
  await choose(coordination, asked, 'Oui, c’est Radio Micocoulier')
  await coordination.press('Faire entrer ces positions')
  await coordination.sees('Une organisation inscrite')
  expect(coordination.complaints).toEqual([])
})
