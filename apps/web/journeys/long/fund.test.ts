import { openingCall, richFund } from '@reliance/api/testing/call-scene.ts'
import { passDays } from '@reliance/api/testing/decision-scene.ts'
import { fundScene } from '@reliance/api/testing/fund-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let treasurer: Visitor
let member: Visitor
let scene: Awaited<ReturnType<typeof fundScene>>
const fund = '/c/coalition-bassin/caisse'
const base = '86 123,45'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  scene = await fundScene(site.api, 'bassin', 2)
  const [host, guest] = scene.homes
  if (!host || !guest) throw new Error('no organisation')
  treasurer = await visitAs(browser, site, host.person)
  member = await visitAs(browser, site, guest.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const plain = async ({ page }: Visitor): Promise<string> =>
  ((await page.textContent('body')) ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')

const choosing = ({ page }: Visitor, text: string) =>
  page
    .getByLabel('Fichier de la banque')
    .setInputFiles({ name: 'releve.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

/** What holds the focus, as its text or its name says. */
const focused = ({ page }: Visitor): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    return `${one?.localName} ${one instanceof HTMLInputElement ? one.type : (one?.textContent?.trim() ?? '')}`
  })

let reference = ''

test('R81: a treasurer of a member organisation promises in two fields, and has what to pay by', async () => {
  await member.go('/')
  await member.follow('Déclarer et promettre')
  await member.title('Promettre pour bassin 2')
  await member.fill('Ce sur quoi on calcule votre part', base)
  await member.sees('La règle dit 861,23 €')
  await member.fill('Ce que vous promettez', '500')
  await member.press('Promettre')
  await member.sees('Dites en quelques mots pourquoi')
  await member.check('fund-promise-less')
  await member.fill('Ce que vous promettez', '')
  await member.press('Promettre')
  await member.title('Verser pour bassin 2')
  await member.sees('861,23 €')
  reference = /RF\d\d REL\d \d{4} \d{3}/.exec(await plain(member))?.[0]?.replaceAll(' ', '') ?? ''
  expect(reference).toMatch(/^RF\d\dREL20/)
  await member.page.getByRole('img', { name: /scannez ce code/ }).waitFor()
  await member.check('fund-pay')
})

test('the treasury drops a file of the bank; what it cannot place is asked, and everything can be undone', async () => {
  const [year] = new Date().toISOString().split('-')
  const rows = [
    `02/11/${year};VIR SEPA ${reference};861,23`,
    `03/11/${year};VIR SANS RIEN;40,00`,
    `04/11/${year};Illisible;douze`,
  ]
  await treasurer.go(`${fund}/tresorerie`)
  await treasurer.title('Tenir la caisse')
  await treasurer.press('Importer')
  await treasurer.sees('Choisissez le fichier du relevé.')
  await expect.poll(() => focused(treasurer)).toBe('input file')
  await choosing(treasurer, `Date;Libellé;Montant\n${rows.join('\n')}\n`)
  await treasurer.press('Importer')
  await treasurer.sees('2 lignes nouvelles sur 2 lignes lues')
  await treasurer.sees('« douze » n’est pas un montant')
  await treasurer.sees('Une ligne attend')
  await treasurer.check('fund-treasury')
  await choose(treasurer, 'De qui vient ce versement\u202f?', 'bassin 2')
  await treasurer.press('Ranger')
  await treasurer.sees('Toutes les lignes sont rangées.')
  await expect.poll(() => focused(treasurer)).toBe('h2 À ranger')
  await treasurer.sees('versé en trop\u00a0: 40,00 €')
  await treasurer.page.getByText('Lignes rangées').click()
  await treasurer.press('Défaire')
  await treasurer.sees('Une ligne attend')
  await expect.poll(() => focused(treasurer)).toBe('summary Lignes rangées')
  await choosing(treasurer, `Date;Libellé;Montant\n${rows.join('\n')}\n`)
  await treasurer.press('Importer')
  await treasurer.sees('Rien de nouveau')
})

test('who does not hold the treasury reads that its pages are kept for others, and goes back to the fund', async () => {
  for (const page of ['tresorerie', 'comptes', 'paiements']) {
    await member.go(`${fund}/${page}`)
    await member.title('Cette page est réservée')
    await member.sees('Aucun de vos mandats ne permet cet acte')
    expect(await member.page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0)
  }
  await member.check('fund-refused')
  await member.follow('Revenir à la caisse')
  await member.title('La caisse commune')
})

test('R42: a member reads their own share, and of others neither amount nor base', async () => {
  await member.go(fund)
  await member.title('La caisse commune')
  await member.sees('Tout est versé. Merci.')
  await member.check('fund')
  await treasurer.go(fund)
  await treasurer.sees('a tout versé, de 100 à 1 000 €')
  const shown = await plain(treasurer)
  for (const told of ['861,23', '86 123']) expect(shown).not.toContain(told)
  await member.go('/o/bassin-2/assiettes')
  await member.press('Les afficher')
  await member.sees('86 123,45 €')
  await member.check('fund-bases')
})

test('a rule is proposed on one page, which says beforehand what it will do', async () => {
  await treasurer.go(`${fund}/regle`)
  await treasurer.title('Proposer la règle de la caisse')
  await choose(treasurer, 'Comment la part se calcule', 'Un montant selon la taille')
  await treasurer.press('Ajouter un palier')
  await treasurer.check('fund-rule')
  await treasurer.press('Proposer')
  await treasurer.page.locator('[aria-invalid="true"]').first().waitFor()
  await choose(treasurer, 'Comment la part se calcule', 'La même somme pour toutes')
  await treasurer.fill('Somme, en euros', '50')
  await treasurer.sees('50,00 € chacune, la même somme pour toutes')
  await treasurer.press('Proposer')
  await treasurer.title(/Règle de la caisse/)
})

test('R131: on a phone, a project is written in one sitting, its partner agrees, and it is handed in', async () => {
  const rich = await richFund(site.api, 'appel', 3)
  const [host, guest, third] = rich.homes
  if (!host || !guest || !third) throw new Error('no organisation')
  const call = openingCall([host, third])
  await rich.decideAll([call.effect])
  const lead = await visitAs(browser, site, guest.person)
  await lead.page.setViewportSize({ width: 360, height: 740 })
  await lead.go('/c/coalition-appel/caisse/appels')
  await lead.title('Appels à projets')
  await lead.check('calls')
  await lead.follow('Appel des rives')
  await lead.title('Appel des rives')
  await lead.page.setViewportSize({ width: 360, height: 740 })
  await lead.follow('Préparer une candidature')
  await lead.title('Préparer une candidature')
  await lead.fill('Nom du projet', 'Cantine des rives')
  await lead.fill('Ce que vous voulez faire ensemble', 'Un repas par semaine, ouvert à tout le quartier.')
  await lead.fill('appel 2 demande, en euros', '700')
  await lead.page.reload()
  expect(await lead.page.getByLabel('Nom du projet').inputValue()).toBe('Cantine des rives')
  await choose(lead, 'Partenaire 1', 'appel 1')
  await lead.fill('Ce partenaire demande, en euros', '400')
  await lead.fill('Dépense 1', 'Courses')
  await lead.fill('Montant, en euros', '1000')
  await lead.fill(/En dessous de quelle somme/, '500')
  await lead.page.getByLabel(/entre dans nos statuts/).check()
  await lead.press('Garder le brouillon')
  await lead.sees('Ce projet demande plus que l’enveloppe')
  await lead.sees('c’est plus que le maximum du projet')
  await lead.check('call-apply-wrong')
  await lead.fill('Ce partenaire demande, en euros', '300')
  await lead.press('Garder le brouillon')
  await lead.title('Cantine des rives')
  await lead.sees('Il manque encore un accord.')
  await lead.check('call-draft')
  const partner = await visitAs(browser, site, host.person)
  await partner.go(new URL(lead.page.url()).pathname)
  await partner.sees('L’accord de l’organisation «\u00a0appel 1\u00a0»')
  await partner.press('Donner l’accord')
  await partner.sees('Il manque la case')
  await partner.page.getByLabel(/entre dans nos statuts/).check()
  await partner.check('call-agree')
  await partner.press('Donner l’accord')
  await partner.sees('Accord donné.')
  await lead.page.reload()
  await lead.press('Déposer le projet')
  await lead.sees('Projet déposé.')
  await partner.go(`/c/coalition-appel/caisse/appel-${call.callId}`)
  await partner.sees('Un projet demande 1 000,00 € en tout')
  await partner.check('call')
  await partner.go('/c/coalition-appel/caisse/nouvel-appel')
  await partner.title('Proposer un appel à projets')
  await partner.fill('Nom de l’appel', 'Appel du printemps')
  await partner.fill('À quoi sert cet argent', 'Des jardins partagés.')
  await partner.fill('Somme mise de côté, en euros', '500')
  await partner.page.getByLabel('Ligne de la stratégie').nth(0).fill('Agir à plusieurs')
  await partner.page.getByLabel('Ligne de la stratégie').nth(1).fill('Partir des quartiers')
  await partner.page.getByLabel('appel 2', { exact: true }).check()
  await partner.sees('Ouvre un appel à projets, « Appel du printemps »')
  await partner.check('call-open')
  await partner.go('/c/coalition-appel/caisse')
  await partner.title('La caisse commune')
  await partner.check('fund-calls')
  await passDays(site.api, rich.spaceId, 12)
  const assessor = await visitAs(browser, site, third.person)
  await assessor.go(new URL(lead.page.url()).pathname)
  await assessor.sees('appel 1 n’examine pas')
  await assessor.press('Répondre')
  await assessor.sees('Le comité consent.')
  await assessor.fill('La raison', 'Tout le quartier l’attend.')
  await assessor.fill('appel 2, sur', '600')
  await assessor.check('call-assess')
  await assessor.press('Enregistrer')
  await assessor.sees('Réponse enregistrée.')
  await partner.go(`/c/coalition-appel/caisse/appel-${call.callId}`)
  await partner.press('Arrêter le résultat')
  await partner.sees('Résultat arrêté.')
  await partner.sees('Le résultat donne 900,00 €')
  await partner.check('call-result')
  await partner.follow('Cantine des rives')
  await partner.follow('Proposer la décision')
  await partner.sees('Donne 900,00 €')
  await partner.check('call-allocate')
  await partner.press('Proposer')
  await partner.title(/900,00/)
  expect([...lead.complaints, ...partner.complaints, ...assessor.complaints]).toEqual([])
})

test('nothing in the browser complained, and nobody else was called', () => {
  expect([...treasurer.complaints, ...member.complaints]).toEqual([])
})
