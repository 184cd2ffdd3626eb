import { mandateFor, passDays } from '@reliance/api/testing/decision-scene.ts'
import { fundScene } from '@reliance/api/testing/fund-scene.ts'
import { requestId } from '@reliance/api/testing/scenes.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
let treasurer: Visitor
let auditor: Visitor
let scene: Awaited<ReturnType<typeof fundScene>>
const fund = '/c/coalition-livre/caisse'
const year = new Date().getFullYear()

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  scene = await fundScene(site.api, 'livre', 3)
  const { host, homes, spaceId, bodyId } = scene
  const [, , guest] = homes
  if (!guest) throw new Error('no organisation')
  const [where, displayName] = [{ spaceId, bodyId }, 'Personne de livre 3']
  await guest.person.coalitions.participate.mutate({
    spaceId,
    requestId: requestId(),
    organisationId: guest.spaceId,
    displayName,
  })
  for (const [holder, power] of [
    [{ ...guest, displayName }, 'fund.audit'],
    [{ ...host, displayName: 'Coordination' }, 'fund.treasury'],
  ] as const)
    await mandateFor(
      host.person,
      homes.slice(1).map(one => one.person),
      where,
      holder,
      { powers: [power], days: 700 },
    )
  treasurer = await visitAs(browser, site, host.person)
  auditor = await visitAs(browser, site, guest.person)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const choosing = ({ page }: Visitor, text: string) =>
  page
    .getByLabel('La balance (CSV)')
    .setInputFiles({ name: 'balance.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

const balance =
  'Compte;Libellé;Débit;Crédit\n102;Fonds;;1000\n194;Fonds dédiés;;400\n512;Banque;1350;\n53;Caisse;50;\n'

test('balances of an accountant are looked at, taken over, read by whoever checks, and freed by a decision', async () => {
  await treasurer.go(`${fund}/comptes`)
  await treasurer.title('Comptabilité avancée')
  await treasurer.page.getByText('Reprendre les soldes d’avant').click()
  await treasurer.press('Regarder le fichier')
  await treasurer.sees('Choisissez un fichier.')
  await choosing(treasurer, balance.replace('102;Fonds', '401;Fournisseurs'))
  await treasurer.press('Regarder le fichier')
  await treasurer.sees('Une ligne ne peut pas être reprise')
  await treasurer.sees('Ligne 2, compte 401')
  expect(await treasurer.page.getByRole('button', { name: 'Reprendre ces soldes' }).count()).toBe(0)
  await choosing(treasurer, balance)
  await treasurer.press('Regarder le fichier')
  await treasurer.sees('400,00 € sont promis à des projets d’avant, et 1 000,00 € sont libres')
  await treasurer.check('fund-balances')
  await treasurer.press('Reprendre ces soldes')
  await treasurer.sees('Soldes repris le')
  await auditor.go(`${fund}/comptes`)
  await auditor.sees('Soldes repris le')
  await auditor.check('fund-balances-taken')
  await auditor.follow('Rendre libre une somme promise')
  await auditor.title('Rendre libre une somme promise avant')
  await auditor.sees('Il reste 400,00 € promis')
  await auditor.check('fund-free-earlier')
})

test('a year is prepared by the treasury and closed by somebody of another organisation', async () => {
  await passDays(site.api, scene.spaceId, 400)
  await treasurer.go(`${fund}/exercice-${year}-01-01`)
  await treasurer.title(`L’année ${year}`)
  await treasurer.fill('Sur le compte au', '1350')
  await treasurer.fill('Espèces, comptées à la main', '49')
  await treasurer.press('Préparer la clôture')
  await treasurer.sees('Vous avez compté 49,00 € en espèces ; les comptes disent 50,00 €')
  await treasurer.check('fund-closing-prepare')
  await treasurer.fill('Espèces, comptées à la main', '50')
  await treasurer.press('Préparer la clôture')
  await treasurer.sees('Vous l’avez préparée')
  await auditor.go('/')
  await auditor.follow(/Confirmer, ou non, la clôture/)
  await auditor.sees('La clôture attend une deuxième personne')
  await auditor.check('fund-closing')
  await auditor.press('Renvoyer')
  await auditor.page.getByRole('dialog').getByRole('textbox').fill('Le relevé de décembre manque')
  await auditor.page.getByRole('dialog').getByRole('button', { name: 'Renvoyer' }).click()
  await treasurer.go(`${fund}/exercice-${year}-01-01`)
  await treasurer.sees('Le relevé de décembre manque')
  await treasurer.fill('Sur le compte au', '1350')
  await treasurer.fill('Espèces, comptées à la main', '50')
  await treasurer.press('Préparer la clôture')
  await treasurer.sees('Vous l’avez préparée')
  await auditor.go(`${fund}/exercice-${year}-01-01`)
  await auditor.press('Confirmer et clore l’année')
  await auditor.page.getByRole('dialog').getByRole('button', { name: 'Confirmer et clore l’année' }).click()
  await auditor.sees('Année close le')
  expect([...treasurer.complaints, ...auditor.complaints]).toEqual([])
})
