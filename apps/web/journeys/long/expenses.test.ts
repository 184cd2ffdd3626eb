import { answer, passDays, today } from '@reliance/api/testing/decision-scene.ts'
import { spendScene, supplierIban } from '@reliance/api/testing/expense-scene.ts'
import { importing, statementOf } from '@reliance/api/testing/fund-scene.ts'
import { addDays } from '@reliance/core/shared/time.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { type Site, startSite } from '../site.ts'
import { type Visitor, visitAs } from '../visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

type Scene = Awaited<ReturnType<typeof spendScene>>
const fund = '/c/coalition-encre/caisse'

/** A budget with one more line is proposed on its page; the others say yes. */
const adopting = async (s: Scene, treasurer: Visitor) => {
  await treasurer.go(`${fund}/budget`)
  await treasurer.sees('Ligne par ligne')
  await treasurer.check('budget')
  await treasurer.follow('Proposer un autre budget')
  await treasurer.press('Ajouter une ligne')
  const { page } = treasurer
  await page.getByLabel('Nom de la ligne').last().fill('Interprètes')
  await page.getByLabel('À quoi elle sert').last().fill('Se comprendre')
  await page.getByLabel('Montant, en euros').last().fill('200')
  await treasurer.fill('Pourquoi', 'Nous l’avons préparé ensemble.')
  await treasurer.check('budget-proposed')
  await treasurer.press('Proposer')
  await page.waitForURL(/\/decisions\//)
  await treasurer.sees(/Adopte le budget de la caisse commune/)
  const decisionId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  for (const home of s.homes.slice(1)) {
    const { state } = await answer(home.person, s.spaceId, decisionId)
    if (state === 'in_force') break
  }
  await treasurer.go(`${fund}/budget`)
  await treasurer.sees(/sur les 350,00/)
}

test('R82: an expense within its line is submitted on a telephone, approved by two, given to the bank and paid', async () => {
  const s = await spendScene(site.api, 'encre')
  const [asking, treasurer, first, second] = await Promise.all(
    [s.a, s.host, s.c, s.d].map(one => visitAs(browser, site, one.person)),
  )
  if (!asking || !treasurer || !first || !second) throw new Error('four people')
  await adopting(s, treasurer)
  await asking.page.setViewportSize({ width: 360, height: 740 })
  await asking.go(`${fund}/depenses`)
  await asking.follow('Demander une dépense')
  await asking.fill('Quoi', 'Affiches de l’assemblée')
  await asking.fill('À quoi cela sert', 'Se faire connaître')
  await asking.fill('Montant, en euros', '60')
  await asking.page.getByLabel('Ligne du budget').selectOption(s.print)
  await asking.page.getByLabel('À qui payer').selectOption('supplier')
  await asking.fill('Nom, tel que sa banque', 'Imprimerie des Rives')
  await asking.fill('IBAN', supplierIban)
  await asking.check('expense-submit')
  await asking.page.setViewportSize({ width: 360, height: 740 })
  await asking.press('Soumettre')
  await asking.sees(/soumise\s: deux personnes/)
  await asking.check('expense-submitted')
  const page = new URL(asking.page.url()).pathname
  for (const approver of [first, second]) {
    await approver.go('/')
    await approver.sees('Approuver une dépense de la caisse')
    await approver.go(page)
    await approver.press('Approuver')
    await expect.poll(() => approver.page.getByRole('button', { name: 'Approuver' }).count()).toBe(0)
  }
  await second.sees('Approuvée par')
  await second.check('expense-approved')
  await passDays(site.api, s.spaceId, 3)
  const day = addDays(today(), 3)
  await treasurer.go(`${fund}/paiements`)
  await treasurer.page.getByLabel('À exécuter le').fill(day)
  const file = treasurer.page.waitForEvent('download')
  await treasurer.press('Faire le fichier')
  await file
  const french = day.split('-').toReversed().join('/')
  await importing(
    s.host.person,
    s.spaceId,
    statementOf([
      [french, 'VIR IMPRIMERIE', '-60,00'],
      [french, 'CB PAPETERIE', '-12,00'],
    ]),
  )
  await treasurer.go(`${fund}/paiements`)
  const line = treasurer.page.getByLabel('La ligne du relevé')
  await expect.poll(() => line.locator('option').count()).toBe(2)
  await line.selectOption({ index: 1 })
  await treasurer.press('C’est ce paiement')
  await treasurer.sees(/payé le/)
  await treasurer.check('expense-payment')
  await asking.go(page)
  await asking.sees(/payée le/)
  const certificate = asking.page.waitForEvent('download')
  await asking.press('Attestation de paiement')
  expect((await certificate).suggestedFilename()).toBe('attestation-depense-1.pdf')
  await asking.check('expense-paid')
  // What the bank took without anybody having asked becomes an expense, with what the statement says of it.
  await treasurer.go(`${fund}/tresorerie`)
  await treasurer.follow('En faire une dépense')
  await treasurer.sees(/déjà sortie du compte/)
  expect(await treasurer.page.getByLabel('Montant, en euros').inputValue()).toBe('12,00')
  await treasurer.check('expense-of-line')
  expect([asking, treasurer, first, second].flatMap((one: Visitor) => one.complaints)).toEqual([])
})
