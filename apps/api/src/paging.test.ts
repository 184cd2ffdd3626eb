import { pageRows } from '@reliance/core/shared/paging.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundMembers, openedRound, takePositions } from './positions/round-scene.ts'
import { foundOrganisation, requestId } from './testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from './testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

type Page<Item> = { items: readonly Item[]; next: string | null }
/** Every page of a list, one after another. */
const pagesOf = async <Item>(read: (before: string | null) => Promise<Page<Item>>) => {
  const pages: (readonly Item[])[] = []
  let before: string | null = null
  do {
    const page: Page<Item> = await read(before)
    pages.push(page.items)
    before = page.next
  } while (before !== null)
  return pages
}

it('invitations come fifty at a time, the latest first, each once', async () => {
  const home = await foundOrganisation(api, 'Invitante', 'pages-invitante')
  const { spaceId } = home
  const read = (before: string | null) => home.person.organisations.invitations.query({ spaceId, before })
  expect(await read(null)).toEqual({ items: [], next: null })
  for (const part of ['un', 'deux', 'trois'])
    await home.person.organisations.invite.mutate({
      spaceId,
      requestId: requestId(),
      pasted: Array.from({ length: 25 }, (_, n) => `${part}${n}@pages.test`).join(' '),
      level: 'member',
      lang: 'fr',
    })
  const pages = await pagesOf(read)
  expect(pages.map(page => page.length)).toEqual([pageRows, 25])
  const addresses = pages.flat().map(one => one.address)
  expect(new Set(addresses).size).toBe(75)
  expect(addresses[0]).toMatch(/^trois/)
  expect(addresses.at(-1)).toMatch(/^un/)
  expect(await refusalOf(read('hier'))).toBe('shared.wrong_input')
  // A row of another tenant is no place to begin from that shows anything of it.
  const other = await foundOrganisation(api, 'Voisine', 'pages-voisine')
  const theirs = await other.person.organisations.invitations.query({
    spaceId: other.spaceId,
    before: pages[0]?.at(-1)?.invitationId ?? null,
  })
  expect(theirs).toEqual({ items: [], next: null })
})

it('questions come fifty at a time, of one statement or of all, and what one may not read is not among them', async () => {
  const { host, guests, spaceId } = await foundMembers(api, 'pages', ['Garance', 'Levain', 'Terrils'])
  const [levain, terrils] = guests
  if (!levain || !terrils) throw new Error('two guests')
  const { roundId, statements } = await openedRound(host.person, spaceId, ['Un énoncé.', 'Un autre.'])
  const [first, second] = statements.map(one => one.statementId)
  if (!first || !second) throw new Error('two statements')
  for (const one of [host, levain])
    await takePositions(
      one,
      spaceId,
      roundId,
      [first, second].map(statementId => ({ statementId, stance: 'agree' as const })),
    )
  for (const statementId of [first, second])
    await host.person.positions.askQuestion.mutate({
      spaceId,
      requestId: requestId(),
      statementId,
      text: 'Pourquoi ?',
      organisationId: host.spaceId,
      toOrganisationId: levain.spaceId,
    })
  await admin`
    insert into question (space_id, id, statement_id, from_organisation_id, to_organisation_id, person_id, text, asked_at)
    select space_id, gen_random_uuid(), statement_id, from_organisation_id, to_organisation_id, person_id, text, asked_at
    from question, generate_series(1, 35) where space_id = ${spaceId}`
  const pages = await pagesOf(before => levain.person.positions.questions.query({ spaceId, before }))
  expect(pages.map(page => page.length)).toEqual([pageRows, 22])
  expect(new Set(pages.flat().map(one => one.questionId)).size).toBe(72)
  const ofOne = await levain.person.positions.questions.query({ spaceId, statementId: first })
  expect(ofOne.items).toHaveLength(36)
  expect(ofOne.next).toBeNull()
  // Terrils has not said where it stands: it sees nobody's positions, and reads to the end of nothing.
  const hidden = await terrils.person.positions.questions.query({ spaceId })
  expect(hidden).toEqual({ items: [], next: null })
})
