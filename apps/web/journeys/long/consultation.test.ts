import { generatedConversation } from '@reliance/api/consultations/conversation-scene.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from '../../gallery/chromium.ts'
import { foundMembers, type Home, signIn } from '../members.ts'
import { type Site, startSite } from '../site.ts'

const people = 2000
const statementCount = 60

let site: Site
let browser: Browser
let host: Home
let spaceId: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), startChromium()])
  ;({ host, spaceId } = await foundMembers(site, 'Rives', 'rives', ['La Garance commune']))
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const { files, counts } = generatedConversation(people, statementCount)
// Published at an address whose licence asks for its words wherever the data is shown.
const summary = Buffer.concat([
  files['summary.csv'] ?? Buffer.of(),
  Buffer.from('url,https://pol.is/4town\n'),
])
const chosen = Object.entries({ ...files, 'summary.csv': summary }).map(([name, bytes]) => ({
  name: name === 'comments.csv' ? 'ville-2050.comments.csv' : name,
  mimeType: 'text/csv',
  buffer: Buffer.from(bytes),
}))

test('a conversation of 2,000 people is imported with progress, may be stopped, and its counts are right', async () => {
  const garance = await host.browse(browser)
  const { page } = garance
  await garance.go('/c/rives/positions/fichiers')
  await garance.unfold('Importer une conversation publiée')
  await garance.sees('Aucune consultation n’a encore été importée')
  await garance.press('Importer cette conversation')
  await garance.sees(/Il manque comments.csv, participants-votes.csv/)
  const field = page.getByLabel('Les fichiers de la conversation')
  await field.setInputFiles(chosen.filter(({ name }) => name !== 'participants-votes.csv'))
  await garance.sees(/Il manque participants-votes.csv/)
  await field.setInputFiles(chosen)
  await garance.sees('Choisis : comments.csv (ville-2050.comments.csv), participants-votes.csv, summary.csv')

  // Slow enough for the bar to be seen.
  await page.route('**/trpc/consultations.appendImport**', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.continue()
  })
  await garance.press('Importer cette conversation')
  await garance.press('Arrêter l’envoi')
  await garance.sees('Rien n’a été importé.')
  expect(await host.api.consultations.list.query({ spaceId })).toEqual([])

  const seen: number[] = []
  await page.exposeFunction('noteProgress', (share: number) => seen.push(share))
  await page.evaluate(() => {
    const look = () => {
      const bar = document.querySelector('progress')
      if (bar) (window as unknown as { noteProgress: (share: number) => void }).noteProgress(bar.position)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await garance.press('Importer cette conversation')
  await garance.sees('Envoi des fichiers')
  await garance.check('consultation-sending')
  await garance.sees(/Importé.: 2.000 personnes, 60 énoncés/)
  await garance.sees('rien ne prouve que cette copie est complète')
  await garance.check('consultation-imported')
  expect(new Set(seen.filter(share => share > 0 && share < 1)).size).toBeGreaterThan(0)

  await garance.follow('Voir la consultation')
  await garance.title('La ville en 2050')
  await garance.sees(/sub-licensed under CC BY 4.0/)
  await garance.check('consultation')
  await garance.page.getByLabel('Montrer aussi les énoncés écartés').check()
  await garance.press(/^Afficher 20 énoncés de plus/)
  await garance.press(/^Afficher 20 énoncés de plus/)
  await garance.sees('Moins de 5 personnes ont voté')
  const table = await page
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent ?? '')))
  expect(table).toEqual(
    counts.map(({ agree, pass, disagree }) =>
      agree + pass + disagree < 5
        ? ['', '', '', 'trop peu']
        : [agree, pass, disagree, agree + pass + disagree].map(String),
    ),
  )
  await page.getByLabel('Ranger').selectOption('divided')
  await garance.fill('Chercher un mot', 'Énoncé 12')
  await garance.sees('Un énoncé.')
  await garance.check('consultation-search')
  expect(garance.complaints).toEqual([])

  const stranger = await (await signIn(site, 'zoe@exemple.test', 'Zoé')).browse(browser)
  await stranger.go(new URL(page.url()).pathname)
  await stranger.title('Cette page n’existe pas')
  expect(stranger.complaints).toEqual([])
  await Promise.all([garance.close(), stranger.close()])
})

test('files that do not agree are refused whole, each mistake said', async () => {
  const garance = await host.browse(browser)
  await garance.go('/c/rives/positions/fichiers')
  await garance.unfold('Importer une conversation publiée')
  const wrong = chosen.map(one =>
    one.name === 'participants-votes.csv'
      ? { ...one, buffer: Buffer.from(one.buffer.toString('utf8').replace('\n1,0,0,', '\n1,0,0,9')) }
      : one,
  )
  await garance.page.getByLabel('Les fichiers de la conversation').setInputFiles(wrong)
  await garance.press('Importer cette conversation')
  await garance.sees('Rien n’a été importé : une erreur dans les fichiers')
  await garance.check('consultation-refused')
  expect(await host.api.consultations.list.query({ spaceId })).toHaveLength(1)
  expect(garance.complaints).toEqual([])
  await garance.close()
})

test('the same conversation is said to be there, and one that is wanted no more is removed', async () => {
  const garance = await host.browse(browser)
  await garance.go('/c/rives/positions/fichiers')
  await garance.unfold('Importer une conversation publiée')
  await garance.page.getByLabel('Les fichiers de la conversation').setInputFiles(chosen)
  await garance.press('Importer cette conversation')
  await garance.sees(/La ville en 2050.» est déjà là/)
  await garance.check('consultation-same')
  expect(await host.api.consultations.list.query({ spaceId })).toHaveLength(1)
  await garance.press('L’importer quand même')
  await garance.sees(/Importé.: 2.000 personnes/)
  expect(await host.api.consultations.list.query({ spaceId })).toHaveLength(2)
  await garance.follow('Voir la consultation')
  await garance.title('La ville en 2050')
  await garance.press('Retirer cette consultation')
  await garance.sees(/on peut les importer de nouveau/)
  await garance.check('consultation-remove')
  await garance.press('Retirer maintenant')
  await garance.title('Fichiers')
  expect(await host.api.consultations.list.query({ spaceId })).toHaveLength(1)
  expect(garance.complaints).toEqual([])
  await garance.close()
})
