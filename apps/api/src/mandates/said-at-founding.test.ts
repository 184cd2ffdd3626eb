import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../mail/notice.ts'
import { definingRole, givingMandate, propose } from '../testing/decision-scene.ts'
import { actPathFor, mailReader } from '../testing/mail-pages.ts'
import { sovereignIn } from '../testing/mandate-scene.ts'
import { foundCoalition, foundOrganisation } from '../testing/scenes.ts'
import { baseUrl, clientOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi({}, () => {})
  home = await foundOrganisation(api, 'Les Rives', 'rives')
}, 60_000)
afterAll(() => api.stop())

/** The same person at a browser that speaks another language. */
const speaking = (lang: string) =>
  clientOf(api.origin, baseUrl, { cookie: api.cookieOf(home.person) }, (url, options) => {
    const headers = new Headers(options?.headers)
    headers.set('accept-language', lang)
    return fetch(url, { ...options, headers })
  })

describe('what the system wrote at foundation', () => {
  it('is read in French and in English alike: bodies, roles, missions', async () => {
    const read = async (lang: string) => {
      const { bodies, roles, mandates } = await speaking(lang).mandates.organigram.query({
        spaceId: home.spaceId,
      })
      return [bodies[0]?.name, bodies[0]?.purpose, roles[0]?.purpose, roles[0]?.domain, mandates[0]?.mission]
    }
    expect(await read('fr')).toEqual([
      'Assemblée générale',
      'Décide de tout ce qui n’est pas confié par mandat.',
      'Mettre l’organisation en route jusqu’à sa première assemblée.',
      'L’accueil, la présentation, les mandats et ce que l’organisation dit dans ses coalitions.',
      'Mettre l’organisation en route et faire confirmer les mandats par l’assemblée avant 90 jours.',
    ])
    expect(await read('en')).toEqual([
      'General assembly',
      'Decides everything that is not entrusted by a mandate.',
      'Set the organisation going until its first assembly.',
      'Welcome, presentation, mandates, and what the organisation says in its coalitions.',
      'Set the organisation going and have the mandates confirmed by the assembly within 90 days.',
    ])
  })

  it('is the founding decision too, with the name that people gave', async () => {
    const english = speaking('en')
    const { decisions } = await english.mandates.decisions.query({ spaceId: home.spaceId, before: null })
    expect(decisions.at(-1)).toMatchObject({
      text: 'Founding act: the organisation Les Rives is created in Reliance.',
      bodyName: 'General assembly',
    })
    expect(JSON.stringify(decisions.at(-1)?.effects)).toContain('General assembly')
    const decisionId = decisions.at(-1)?.decisionId ?? ''
    const one = await english.mandates.decision.query({ spaceId: home.spaceId, decisionId })
    expect(one.text).toContain('Founding act')
    const french = await speaking('fr').mandates.decision.query({ spaceId: home.spaceId, decisionId })
    expect(french.text).toBe(
      'Acte fondateur : l’organisation Les Rives est créée dans Reliance.'.replace(' :', '\u00a0:'),
    )
    expect(french.contentHash).toBe(one.contentHash)
  })

  it('is read in a coalition as in an organisation', async () => {
    const { spaceId } = await foundCoalition(home, 'Trois Rives', 'trois-rives')
    const { bodies } = await speaking('en').mandates.organigram.query({ spaceId })
    expect(bodies[0]).toMatchObject({
      name: 'Plenary',
      purpose: 'Where the member organisations decide together; one organisation, one voice.',
    })
  })

  it('is said by the page that a mail opens, and by the mail, in the language of each', async () => {
    const { spaceId, personId, person } = home
    const where = { spaceId, bodyId: await sovereignIn(person, spaceId) }
    const role = definingRole(where.bodyId, [], 'Accueil')
    await propose(person, where, [role.effect, givingMandate(role.roleId, personId).effect])
    const path = await actPathFor(api, 'rives@exemple.test', 'Accueil')
    const page = await mailReader(api).get(`${path}?lang=en`)
    expect(page.body).toContain('General assembly')
    expect(page.body).not.toContain('Assemblée générale')
    const notice = {
      notice: 'mandates.given' as const,
      to: { personId },
      params: {
        body: 'Plénière',
        place: 'Les Rives',
        role: 'Accueil',
        mission: 'Plénière',
        startsOn: '',
        endsOn: '',
      },
    }
    expect(wordsOf(notice, 'en').body).toContain('“Plenary”')
    // A mission that people called like a body is theirs.
    expect(wordsOf(notice, 'en').body).toContain('Plénière')
    expect(wordsOf(notice, 'fr').body).toContain('«\u00a0Plénière\u00a0»')
  })

  it('leaves what people typed: another body may bear any name', async () => {
    const { spaceId, person } = home
    const role = definingRole(await sovereignIn(person, spaceId), [], 'Plénière')
    await propose(person, { spaceId, bodyId: await sovereignIn(person, spaceId) }, [role.effect])
    const { roles } = await speaking('en').mandates.organigram.query({ spaceId })
    expect(roles.map(one => one.name)).toContain('Plénière')
  })
})
