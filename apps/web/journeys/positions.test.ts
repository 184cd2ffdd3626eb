import { archipel, organisationNames } from '@reliance/core/positions/archipel.fixture.ts'
import type { StatementClass } from '@reliance/core/positions/stance.ts'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../gallery/chromium.ts'
import { tabTo } from './keyboard.ts'
import { foundMembers, type Home, inviteInto, requestId, signIn } from './members.ts'
import { type Site, startSite } from './site.ts'
import type { Visitor } from './visitor.ts'

const positions = '/c/archipel/positions'
const classWords: Partial<Record<StatementClass, string>> = {
  agreement: 'Accord',
  agreement_with_reservations: 'Accord avec réserves',
  disagreement: 'Désaccord',
  leaning_for: 'Tendance pour',
  leaning_against: 'Tendance contre',
}
const keys = { agree: '1', nuance: '2', disagree: '3' } as const

let site: Site
let browser: Browser
let host: Home
let guests: Home[]
let spaceId: string
let garance: Visitor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  ;({ host, guests, spaceId } = await foundMembers(
    site,
    'Archipel des Trois Rives',
    'archipel',
    organisationNames.slice(0, 4),
  ))
  garance = await host.browse(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const rowOf = (visitor: Visitor, number: number): Locator => visitor.page.locator(`#statement-${number}`)
/** The block of a statement that is folded on its answer. */
const modify = (visitor: Visitor, number: number): Promise<void> =>
  rowOf(visitor, number).getByRole('button', { name: 'Modifier notre réponse' }).press('Enter')
const allSaved = (visitor: Visitor) => visitor.sees(/14 sur 14, enregistré/)

const sayWhoDecided = async (visitor: Visitor): Promise<void> => {
  await visitor.page.getByRole('radio', { name: 'L’assemblée' }).check({ force: true })
}

/** A press or a key, then the sentence where one is needed; Enter folds the row and goes on. */
const fillSheet = async (visitor: Visitor, at: number, byKeyboard: boolean): Promise<void> => {
  const { page } = visitor
  // It was said to be undebated: by the keyboard one opens it again.
  if (byKeyboard) await modify(visitor, 1)
  for (const { number, stances } of archipel) {
    const stance = stances[at] ?? 'agree'
    const row = rowOf(visitor, number)
    if (stance === 'pass') throw new Error('the demo has no pass')
    if (byKeyboard) await page.keyboard.press(keys[stance])
    else await row.locator(`input[value="${stance}"]`).check()
    if (stance === 'nuance') await row.getByLabel('Quelle nuance').fill(`Nuance ${number}, si ${at + 1}.`)
    if (!byKeyboard) continue
    if (stance === 'nuance') await row.getByLabel('Quelle nuance').focus()
    await page.keyboard.press('Enter')
  }
}

const publish = async (visitor: Visitor): Promise<void> => {
  await allSaved(visitor)
  await visitor.press(/^Publier ces 14 positions/)
  await visitor.sees('Publié. Archipel des Trois Rives voit maintenant vos positions.')
  // The focus is on what says so, on the screen, with what comes next.
  await expect
    .poll(() =>
      visitor.page.evaluate(() => {
        const { activeElement: at } = document
        const box = at?.getBoundingClientRect()
        const isSeen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight
        return [isSeen, at?.textContent?.includes('Publié.'), at?.querySelector('a') !== null]
      }),
    )
    .toEqual([true, true, true])
}

test('a coordination without a round is led to the first one, writes its statements and opens it', async () => {
  await garance.go(positions)
  await garance.sees('Il n’y a pas encore de tour')
  await garance.check('positions-none')
  await garance.follow('Préparer un premier tour')
  await garance.title('Tours et énoncés')
  await garance.fill('Nom du tour', '')
  await garance.press('Ouvrir ce tour')
  await garance.sees('Il lui faut d’abord un énoncé.')
  await garance.press('Partir de trois énoncés')
  await garance.sees('Ce qui sera demandé')
  await garance.press('Ouvrir ce tour')
  await garance.sees('Ce champ est à remplir.')
  await garance.check('rounds-none')
  await garance.fill('Nom du tour', 'Nos alliances')
  await garance.fill('Les énoncés', 'Un énoncé\nUn énoncé')
  await garance.press('Ouvrir ce tour')
  await garance.sees(/Cet énoncé existe déjà/)
  await garance.fill('Les énoncés', '')
  await garance.press('Préparer ce tour')
  await garance.sees('En préparation.')
  await garance.fill('Ajouter des énoncés à', 'Un énoncé\nUn énoncé')
  await garance.press('Ajouter ces 2 énoncés')
  await garance.sees(/Cet énoncé existe déjà/)
  await garance.fill('Ajouter des énoncés à', archipel.map(({ text }) => text).join('\n\n'))
  await garance.press('Ajouter ces 14 énoncés')
  await garance.sees('14 énoncés')
  await garance.fill('Ajouter des énoncés à', 'Nous ne signons pas et nous le disons à Paule.')
  await garance.sees(/Une négation peut faire hésiter/)
  await garance.check('rounds-prepared')
  await garance.fill('Ajouter des énoncés à', '')
  await garance.go(positions)
  await garance.sees('« Nos alliances » se prépare')
  await garance.go(`${positions}/tours`)
  await garance.press('Ouvrir « Nos alliances »')
  await garance.sees('Ce qui sera demandé')
  await garance.check('rounds-preview')
  await garance.press('Ouvrir ce tour')
  // Whoever opens it answers it too.
  await garance.title('Nos positions')
})

test('the first organisation answers fourteen statements by the keyboard alone, and publishes', async () => {
  await garance.go(positions)
  await garance.sees('Aucune organisation n’a encore publié')
  await garance.check('positions-hidden')
  await garance.follow('Remplir notre feuille')
  await garance.title('Nos positions')
  expect(await garance.page.getByRole('radio', { checked: true }).count()).toBe(0)
  await garance.check('sheet-empty')
  // Said once, it is an answer: it stays at home, and there is nothing to publish.
  await rowOf(garance, 1).locator('input[value="undebated"]').check()
  await garance.sees(/1 sur 14, enregistré/)
  await garance.sees(/Rien à publier.: «.pas encore débattu.» reste chez vous/)
  await garance.go(`${positions}/feuille`)
  await garance.sees(/1 sur 14, enregistré/)
  await fillSheet(garance, 0, true)
  await allSaved(garance)
  // What is missing is said beside the button before it is pressed; a press leads there.
  await garance.sees('Dites d’abord qui a décidé')
  await garance.page.getByRole('button', { name: /^Publier/ }).press('Enter')
  await garance.check('sheet-source-missing')
  const decider = garance.page.getByRole('group', { name: /Qui a décidé de ces positions/ })
  expect(
    await decider
      .getByRole('radio')
      .first()
      .evaluate(element => element === document.activeElement),
  ).toBe(true)
  await sayWhoDecided(garance)
  await garance.check('sheet-filled')
  await publish(garance)
  await garance.check('sheet-published')
})

test('rows survive the loss of the network and the answer of somebody else', async () => {
  const { page } = garance
  await page.context().setOffline(true)
  await modify(garance, 4)
  await rowOf(garance, 4).locator('input[value="pass"]').check()
  await rowOf(garance, 4)
    .getByText(/Pas encore enregistré/)
    .waitFor()
  await garance.check('sheet-offline')
  await page.context().setOffline(false)
  await rowOf(garance, 4).getByText('Enregistré', { exact: true }).waitFor()
  await garance.sees('Jusqu’ici : D’accord')
  await garance.check('sheet-changed')
  const { drafts } = await host.api.positions.sheet.query({
    organisationId: host.spaceId,
    coalitionId: spaceId,
  })
  const { accepted } = await host.api.positions.statements.query({ spaceId })
  const fourth = accepted.find(one => one.number === 4)
  const draft = drafts.find(one => one.statementId === fourth?.statementId)
  if (!draft) throw new Error('the fourth row is saved')
  const { savedAt: _, ...saved } = draft
  await host.api.positions.saveDraft.mutate({
    ...saved,
    spaceId: host.spaceId,
    coalitionId: spaceId,
    requestId: requestId(),
    stance: 'disagree',
    reason: 'Nos statuts.',
  })
  await rowOf(garance, 4).locator('input[value="agree"]').check()
  await garance.sees('Quelqu’un a répondu autrement entre-temps')
  await garance.sees('Nos statuts.')
  await garance.check('sheet-conflict')
  await garance.press('Garder ma réponse')
  await rowOf(garance, 4).getByText('Enregistré', { exact: true }).waitFor()
  await garance.sees(/^Publié/)
  garance.complaints.splice(
    0,
    garance.complaints.length,
    ...garance.complaints.filter(one => !one.includes('ERR_INTERNET')),
  )
})

test('two more fill their sheets, a file with a wrong column writes nothing, and nine come from a good one', async () => {
  for (const [at, guest] of guests.slice(0, 2).entries()) {
    const visitor = await guest.browse(browser)
    await visitor.go(`${positions}/feuille`)
    await visitor.title('Nos positions')
    await sayWhoDecided(visitor)
    await fillSheet(visitor, at + 1, false)
    await publish(visitor)
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }
  const line = (cells: readonly string[]) => cells.join(';')
  const rows = organisationNames.map((name, at) =>
    line([name, ...archipel.map(({ signs }) => signs[at] ?? '')]),
  )
  const header = line(['Organisation', ...archipel.map(({ number }) => `s${number}`)])
  const file = (lines: readonly string[]) => ({
    name: 'positions.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`),
  })
  await garance.go(`${positions}/fichiers`)
  await garance.unfold('En faire entrer')
  await garance.title('Fichiers')
  await garance.press('Faire entrer ces positions')
  await garance.sees('Choisissez d’abord un fichier.')
  await garance.check('files')
  const field = garance.page.getByLabel('Le fichier CSV')
  await field.setInputFiles(file([header.replace('s3', 'humeur'), ...rows]))
  await garance.press('Faire entrer ces positions')
  await garance.sees(/La colonne «.humeur.» n’est ni connue/)
  await garance.check('files-wrong-column')
  const untouched = await host.api.positions.agreements.query({ spaceId })
  expect([untouched.organisationCount, untouched.memberCount]).toEqual([3, 4])
  await field.setInputFiles(file([header, ...rows]))
  await garance.press('Faire entrer ces positions')
  await garance.sees(/Réseau Passerelles.» n’est pas une organisation/)
  await garance.page.getByLabel('Inscrire les organisations').check()
  await garance.press('Faire entrer ces positions')
  await garance.sees('124 positions sont entrées.')
  await garance.check('files-imported')
})

/** The numbers in the order of the page, with the word of each class: that above its line. */
const shownOn = (visitor: Visitor, part: string) =>
  visitor.page
    .locator('section')
    .filter({ has: visitor.page.getByRole('heading', { level: 2, name: part }) })
    .last()
    .locator('li[id^="statement-"]')
    .evaluateAll(items =>
      items.map(item => {
        const word = item.closest('div')?.querySelector('h3')?.textContent ?? ''
        return [Number(item.id.replace('statement-', '')), word] as [number, string]
      }),
    )

/** Opens the line of a statement. */
const unfold = (visitor: Visitor, number: number) => rowOf(visitor, number).locator('summary').click()

test('the page shows exactly the classes of the demo, with the same place for both sides', async () => {
  await garance.follow('Voir ce qui réunit et sépare')
  await garance.title('Ce qui nous réunit, ce qui nous sépare')
  await garance.sees('Une organisation, une voix.')
  await garance.check('banks')
  await garance.page.setViewportSize({ width: 360, height: 740 })
  // What stands on the first screen of a phone, above its bar.
  const first = await garance.page.locator('li[id^="statement-"]').first().boundingBox()
  expect((first?.y ?? 740) + (first?.height ?? 0)).toBeLessThan(740 - 57)
  await garance.page.getByText('Énoncés les plus nuancés').waitFor({ state: 'hidden' })
  await garance.press('Où nous en sommes, et la suite')
  await garance.page.getByText('Énoncés les plus nuancés').waitFor()
  await garance.page.setViewportSize({ width: 1280, height: 500 })
  // Going through the menu leaves the page where it is.
  await garance.page.getByRole('link', { name: 'Aujourd’hui' }).first().focus()
  await tabTo(garance.page, 'Organisations membres')
  expect(await garance.page.evaluate(() => window.scrollY)).toBe(0)
  await garance.page.setViewportSize({ width: 1280, height: 800 })
  const unites = await shownOn(garance, 'Réunit')
  const open = await shownOn(garance, 'Entre les rives')
  const separates = await shownOn(garance, 'Sépare')
  const classes = [...unites, ...open, ...separates].toSorted((a, b) => a[0] - b[0])
  expect(classes).toEqual(archipel.map(({ number, expected }) => [number, classWords[expected]]))
  expect(open.map(([number]) => number)).toEqual([9, 1, 7])
  await unfold(garance, 8)
  await rowOf(garance, 8).getByText('Nuance 8, si 3.').waitFor()
  await garance.check('banks-unfolded')
  await garance.press('English')
  await garance.title('What unites us, what separates us')
  await garance.check('banks-en')
  await garance.press('Français')
  await garance.title('Ce qui nous réunit')
})

test('a disagreement is read, questioned, answered, printed, and asked to be worked on', async () => {
  await unfold(garance, 13)
  await garance.page.locator('#statement-13').getByRole('link', { name: 'Corriger notre position' }).click()
  await garance.title('Nos positions')
  await garance.page.locator('#statement-13 input:focus').waitFor({ state: 'attached' })
  await garance.go(positions)
  await unfold(garance, 13)
  await garance.page.locator('#statement-13').getByRole('link', { name: 'Poser une question' }).click()
  await garance.page.locator('#question textarea:focus').waitFor()
  await garance.page.getByLabel('À quelle organisation').selectOption({ label: 'Clé de Voûte solidaire' })
  await garance.press('Envoyer la question')
  await garance.sees(/La question est vide/)
  await garance.fill('Votre question', 'Que voudrait dire salarier, pour vous ?')
  await garance.press('Envoyer la question')
  await garance.sees('Pas encore de réponse.')
  await garance.fill('Ce que vous aimeriez éclaircir', 'À mi-temps, peut-être.')
  await garance.press('Demander à y travailler')
  await garance.sees(/attend la coordination depuis/)
  await garance.check('statement')
  await garance.page.emulateMedia({ media: 'print' })
  await garance.page.getByRole('heading', { name: 'Notre réunion', exact: true }).waitFor()
  await garance.page.emulateMedia({ media: null })
  await garance.go(`${positions}/enonces/99`)
  await garance.title('Cette page n’existe pas')

  const other = await guests[0]?.browse(browser)
  if (!other) throw new Error('there is a second organisation')
  await other.go(positions)
  await other.follow('Répondre à une question')
  await other.title('Questions et demandes')
  await other.check('questions')
  await other.press('Répondre')
  await other.sees(/La réponse est vide/)
  await other.fill(/La réponse de «.Clé de Voûte solidaire/, 'Un demi-poste, dès 2027.')
  await other.press('Répondre')
  await other.sees('Un demi-poste, dès 2027.')
  await other.go(`${positions}/tours`)
  await other.fill('L’énoncé', 'Chaque rencontre prévoit une garde d’enfants.')
  await other.press('Proposer cet énoncé')
  await other.sees('Un énoncé proposé')
  await other.check('rounds-member')
  expect(other.complaints).toEqual([])
  await other.close()
})

test('an organisation makes its own what the coordination entered; somebody without a mandate only reads', async () => {
  const [, , radio] = guests
  if (!radio) throw new Error('there is a fourth organisation')
  const visitor = await radio.browse(browser)
  await visitor.go(`${positions}/feuille`)
  await visitor.sees('La coordination a saisi 14 positions pour vous')
  await visitor.check('sheet-to-confirm')
  await sayWhoDecided(visitor)
  await rowOf(visitor, 2).getByLabel('Quelle nuance').fill('Selon le moment.')
  await visitor.press('Confirmer notre position sur l’énoncé 2')
  await visitor.sees('La coordination a saisi 13 positions pour vous')
  await visitor.press(/^Confirmer ces \d+ positions/)
  await visitor.sees(/Pas d’accord, visible par la coalition/)
  await modify(visitor, 10)
  await visitor.press('Retirer notre position sur l’énoncé 10')
  await visitor.check('sheet-revoke')
  await visitor.press('Retirer cette position')
  await visitor.sees('Position retirée.')
  expect(visitor.complaints).toEqual([])
  await visitor.close()

  const reader = await (await inviteInto(site, host, 'iris@exemple.test', 'Iris')).browse(browser)
  await reader.go(`${positions}/feuille`)
  await reader.sees('Vous lisez cette feuille sans pouvoir l’écrire')
  await reader.check('sheet-read-only')
  expect(reader.complaints).toEqual([])
  await reader.close()
})

test('a proposed statement enters the round, the round closes, and what was counted stays', async () => {
  await garance.go(`${positions}/tours`)
  await garance.fill('Le texte qui sera pris', 'Chaque rencontre prévoit une garde d’enfants sur place.')
  await garance.press('Prendre cet énoncé')
  await garance.sees(/il faut l’accord de qui l’a proposé/)
  await garance.check('rounds-accept')
  await garance.page.getByLabel('La personne qui l’a proposé est d’accord').check()
  await garance.press('Prendre cet énoncé')
  await garance.sees('15 énoncés')
  await garance.press('Clore « Nos alliances »')
  await garance.check('rounds-close')
  await garance.press('Clore ce tour')
  await garance.sees(/^Clos le/)
  await garance.follow('Voir ce qui réunit et sépare')
  await garance.sees(/^Clos le/)
  await garance.check('banks-closed')
  await garance.go(`${positions}/feuille`)
  await garance.sees(/Ce tour est clos depuis/)
  await garance.check('sheet-closed')
  expect(garance.complaints).toEqual([])
  await garance.close()
})

test('a person of another tenant finds none of these pages', async () => {
  const stranger = await (await signIn(site, 'zoe@exemple.test', 'Zoé')).browse(browser)
  for (const part of ['', '/feuille', '/tours', '/questions', '/fichiers', '/enonces/13']) {
    await stranger.go(`${positions}${part}`)
    await stranger.title('Cette page n’existe pas')
  }
  expect(stranger.complaints).toEqual([])
  await stranger.close()
})
