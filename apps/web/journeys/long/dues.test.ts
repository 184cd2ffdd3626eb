import { passDays } from '@reliance/api/testing/decision-scene.ts'
import { duesIn } from '@reliance/api/testing/dues-scene.ts'
import { mandateScene } from '@reliance/api/testing/mandate-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { choose } from '../selecting.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let keeper: Visitor
let member: Visitor
let spaceId: string
const dues = '/o/cotisants/cotisations'

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  const scene = await mandateScene(site.api, 'cotisants')
  spaceId = scene.home.spaceId
  keeper = await visitAs(browser, site, scene.home.person)
  member = await visitAs(browser, site, scene.bilal.person)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const plain = async ({ page }: Visitor): Promise<string> =>
  ((await page.textContent('body')) ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')

test('R137: dues are asked for by a scale, chosen, paid by the bank, and the member is up to date', async () => {
  await member.go(dues)
  await member.sees('Aucune cotisation n’est demandée')
  await keeper.go(dues)
  await keeper.follow('Tenir les cotisations')
  await keeper.sees('Aucune cotisation encore')
  await keeper.follow('Ouvrir une cotisation')
  await keeper.title('Ouvrir une cotisation')
  await keeper.press('Ouvrir et prévenir les membres')
  await keeper.fill('Comment elle s’appelle', 'Cotisation d’essai')
  await choose(keeper, 'Ce qui est demandé', 'Une tranche au choix, sans justificatif')
  await keeper.fill('Nom de la tranche 1', 'Petit budget')
  await keeper.fill('Montant de la tranche 1', '-10')
  await keeper.fill('Montant de la tranche 2', 'abc')
  await keeper.sees('En ouvrant, vous écrivez aussitôt aux 3 membres de l’organisation.')
  await keeper.press('Ouvrir et prévenir les membres')
  await keeper.sees('Ce montant ne peut pas être négatif')
  const wrong = () =>
    keeper.page.evaluate(() => ({
      fields: [...document.querySelectorAll<HTMLInputElement>('[aria-invalid="true"]')].map(
        one => one.labels?.[0]?.textContent ?? '',
      ),
      // A long form says all of it together, and that takes the focus.
      focused: document.activeElement?.querySelectorAll('li').length,
    }))
  expect(await wrong()).toMatchObject({
    fields: [
      'Montant de la tranche 1',
      'Nom de la tranche 2',
      'Montant de la tranche 2',
      'IBAN de l’organisation',
    ],
    focused: 4,
  })
  expect(await keeper.page.getByLabel('Montant de la tranche 2').inputValue()).toBe('abc')
  await keeper.check('dues-open-wrong')
  await keeper.fill('Montant de la tranche 1', '5')
  await keeper.fill('Nom de la tranche 2', 'Soutien')
  await keeper.fill('Montant de la tranche 2', '50 €')
  await keeper.fill('IBAN de l’organisation', 'FR76 3000 1007 9412 3456 7890 184')
  await keeper.press('Ouvrir et prévenir les membres')
  await keeper.sees('Cet IBAN a une erreur de frappe')
  await keeper.check('dues-open')
  await keeper.fill('IBAN de l’organisation', 'FR76 3000 1007 9412 3456 7890 185')
  await keeper.press('Ouvrir et prévenir les membres')
  await keeper.title('Tenir les cotisations')
  await keeper.sees('Personne n’est encore à jour, sur 3 membres')

  await member.go('/')
  await member.follow('Régler la cotisation')
  await member.title('Ma cotisation')
  await member.sees('Vous n’êtes pas à jour à ce jour')
  await choose(member, 'Votre tranche', 'Soutien, 50,00\u00a0€')
  await member.press('Choisir')
  await member.page.getByRole('img', { name: /scannez ce code/ }).waitFor()
  await member.check('dues-mine')
  const reference = /RF\d\d COT\d \d{3}\d? ?[\d ]+/.exec(await plain(member))?.[0]?.replaceAll(' ', '') ?? ''
  expect(reference).toMatch(/^RF\d\dCOT20\d{2}\d{6}$/)

  const [year] = new Date().toISOString().split('-')
  const rows = [`02/01/${year};VIR ${reference};50,00`, `03/01/${year};VIR CLARA;5,00`]
  await keeper.page.getByLabel('Fichier de la banque').setInputFiles({
    name: 'releve.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Date;Libellé;Montant\n${rows.join('\n')}\n`),
  })
  await keeper.press('Importer')
  await keeper.sees('Un versement s’est rangé seul')
  await keeper.sees('Une personne est à jour, sur 3 membres')
  await choose(keeper, 'De qui vient ce paiement\u202f?', 'Clara')
  await keeper.press('Rapprocher')
  await keeper.sees('Toutes les lignes du relevé sont rapprochées.')
  await keeper.sees('Un rappel peut partir à partir du')
  await passDays(site.api, spaceId, 14)
  await keeper.go(`${dues}/tenir`)
  await keeper.press('Lire les courriels avant')
  await keeper.sees('Envoyer ce rappel')
  await keeper.press('Annuler')
  await keeper.press('Lire les courriels avant')
  await keeper.sees('Envoyer ce rappel')
  await keeper.check('dues-keep')
  await member.go(dues)
  await member.sees('Vous êtes à jour jusqu’au')

  await member.go(`${dues}/tenir`)
  await member.sees('Elle est gardée pour les personnes à qui l’organisation a confié les cotisations.')
}, 40_000)

test('R137: dues of a time to come frighten nobody, and say what is missing of the least', async () => {
  const { home, bilal } = await mandateScene(site.api, 'cotisants-demain')
  const { ask, record } = duesIn(home.spaceId)
  const next = new Date().getFullYear() + 1
  const { campaignId } = await ask(home.person, {
    title: 'Cotisation de demain',
    kind: 'scale',
    amount: '',
    fromOn: `${next}-01-01`,
    throughOn: `${next}-12-31`,
    validUntilOn: `${next + 1}-01-31`,
    steps: [
      { name: 'Petit budget', amount: '10' },
      { name: 'Soutien', amount: '30' },
    ],
  })
  const mine = '/o/cotisants-demain/cotisations'
  const reader = await visitAs(browser, site, bilal.person)
  await reader.go(mine)
  const says = (text: string) => expect.poll(() => plain(reader), { timeout: 10_000 }).toContain(text)
  await says(
    `Cotisation de demain peut se régler dès maintenant. La période commence le 1er janvier ${next}.`,
  )
  expect(await plain(reader)).not.toContain('pas à jour')
  await record(home.person, campaignId, bilal.personId, '1')
  await reader.go(mine)
  await says('Déjà reçu : 1,00 €. Il manque 9,00 € pour être à jour.')
  await reader.check('dues-before')
  await record(home.person, campaignId, bilal.personId, '9')
  await reader.go(mine)
  await says(`vous serez à jour du 1er janvier ${next} au 31 janvier ${next + 1}.`)
  const holder = await visitAs(browser, site, home.person)
  await holder.go(`${mine}/tenir`)
  await holder.sees('Un rappel peut partir à partir du')
  await record(home.person, campaignId, home.personId, '10')
  await holder.go(`${mine}/tenir`)
  await holder.sees('inscrit par la personne elle-même')
  await holder.check('dues-keep-before')
  const complaints = [keeper, member, reader, holder].flatMap(one => one.complaints)
  expect(complaints).toEqual([])
}, 40_000)
