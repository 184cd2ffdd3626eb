import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailReader } from '../testing/mail-pages.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

const legal = {
  LEGAL_EDITOR: 'Association <des> rives, Crest',
  LEGAL_DIRECTOR: 'Camille Rives',
  LEGAL_HOST: 'Hébergement du Vercors, Die',
  LEGAL_CONTACT: 'contact@rives.test',
}

let bare: TestApi
let filled: TestApi
beforeAll(async () => {
  ;[bare, filled] = await Promise.all([startTestApi(), startTestApi(legal)])
}, 60_000)
afterAll(() => Promise.all([bare.stop(), filled.stop()]))

it('the legal notice says who publishes, who hosts and whom to write to, as the operator wrote it', async () => {
  const { status, body, headers } = await mailReader(filled).get('/mentions-legales')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache'])
  for (const words of [
    '<span>Mentions légales</span>',
    '<p>Association &lt;des&gt; rives, Crest</p>',
    '<p>Camille Rives</p>',
    '<p>Hébergement du Vercors, Die</p>',
    '<a href="mailto:contact@rives.test">contact@rives.test</a>',
  ])
    expect(body).toContain(words)
  expect(body).not.toMatch(/À compléter|<script|style="/)
})

it('and says what the operator has not written', async () => {
  const { status, body } = await mailReader(bare).get('/mentions-legales')
  expect(status).toBe(200)
  const missing = 'Édition, Direction de la publication, Hébergement et Contact'
  expect(body).toContain(`À compléter par qui exploite cette installation : ${missing}.`)
  expect(body).not.toContain('<h2>Édition</h2>')
  const english = await mailReader(bare).get('/mentions-legales?lang=en')
  expect(english.body).toContain('To be filled in by whoever runs this installation: Publisher')
})

it('the accessibility statement claims no conformance that nobody has assessed', async () => {
  const { status, body } = await mailReader(filled).get('/accessibilite')
  expect(status).toBe(200)
  for (const words of [
    'n’est pas évaluée : aucun audit complet',
    'ni totalement, ni partiellement conformes',
    'Aucune personne qui emploie une technologie d’assistance',
    '<a href="mailto:contact@rives.test">Écrire à contact@rives.test</a>',
  ])
    expect(body).toContain(words)
  const none = await mailReader(bare).get('/accessibilite', { 'accept-language': 'en' })
  expect(none.body).toContain('has given no address to write to')
  expect(none.body).toContain('has not been assessed')
})

it('both stand at the foot of every page that the server writes, in its language', async () => {
  for (const path of ['/accessibilite', '/mentions-legales', '/p/o/rien-ici', `/acte/${'A'.repeat(43)}`])
    for (const lang of ['fr', 'en']) {
      const { body } = await mailReader(bare).get(`${path}?lang=${lang}`)
      const foot = body.slice(body.indexOf('<footer'))
      expect(foot).toContain(`href="/accessibilite?lang=${lang}"`)
      expect(foot).toContain(`href="/mentions-legales?lang=${lang}"`)
    }
})

it('help answers what people ask, in both languages, and says whom to write to', async () => {
  const { status, body } = await mailReader(filled).get('/aide')
  expect(status).toBe(200)
  expect(body).toContain('<h2>Qui voit ce que j’écris ?</h2>')
  expect(body).toContain('<a href="mailto:contact@rives.test">Écrivez à contact@rives.test.</a>')
  const english = await mailReader(bare).get('/aide?lang=en')
  expect(english.body).toContain('<h2>Who sees what I write?</h2>')
  expect(english.body).toContain('has not given an address to write to')
})
