import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { foundMembers, openedRound } from '../positions/round-scene.ts'
import { decide, definingRole, givingMandate, publishCharter } from '../testing/decision-scene.ts'
import { actPathFor, hidden, mailReader } from '../testing/mail-pages.ts'
import { mandateScene } from '../testing/mandate-scene.ts'
import {
  confirmOrganisation,
  foundCoalition,
  foundOrganisation,
  inviteInto,
  joinCoalition,
  requestId,
} from '../testing/scenes.ts'
import { startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let reader: ReturnType<typeof mailReader>

beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1 })
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

/** Each test is a client of its own, as far as tries are counted. */
const newReader = async () => {
  await admin`delete from rate_limit`
  reader = mailReader(api)
}

const charter = '1. Agir ensemble\n\nChacune reste libre.\n\n2. Une voix\n\nUne organisation, une <voix>.'

/** A coalition that welcomes an organisation, whose mail to sign has come. */
const welcomed = async (slug: string) => {
  await newReader()
  const host = await foundOrganisation(api, `Hôte ${slug}`, `hote-${slug}`)
  const guest = await foundOrganisation(api, `Invitée ${slug}`, `invitee-${slug}`)
  const { spaceId } = await foundCoalition(host, `Archipel ${slug}`, `archipel-${slug}`)
  const base = () => ({ spaceId, requestId: requestId() })
  await publishCharter(host, [], spaceId, { label: '1.1', text: charter })
  await guest.person.coalitions.askToJoin.mutate({ ...base(), organisationId: guest.spaceId })
  const organisationId = guest.spaceId
  await host.person.coalitions.admit.mutate({ ...base(), organisationId, answer: 'accept' })
  return { host, guest, spaceId, path: await actPathFor(api, `${guest.slug}@exemple.test`) }
}

const statusOf = async (spaceId: string, organisationId: string) =>
  (
    await admin`select status from member_organisation
      where space_id = ${spaceId} and organisation_id = ${organisationId}`
  )[0]?.status

describe('signing the charter from a mail (R3, R53)', () => {
  it('shows the whole text, who asks and under which mandate; signing makes a member', async () => {
    const { guest, spaceId, path } = await welcomed('signe')
    const page = await reader.get(path)
    expect(page.status).toBe(200)
    for (const words of [
      'Archipel signe demande à « Invitée signe »',
      '<h3>2. Une voix</h3>',
      'Une organisation, une &lt;voix&gt;.',
      'en vertu de votre mandat de signature',
      'Rien n’est fait tant que vous n’avez pas appuyé',
    ])
      expect(page.body).toContain(words)
    expect(await statusOf(spaceId, guest.spaceId)).toBe('admitted')
    const done = await reader.post(path, { answer: 'sign', signedName: 'Josiane Carpentras', reason: '' })
    expect(done.body).toContain('Invitée signe a signé la charte 1.1')
    expect(done.body).toContain('href="/c/archipel-signe"')
    const receipt = () =>
      api.running.mailbox?.mails.find(
        one => one.to === `${guest.slug}@exemple.test` && /> Une organisation, une <voix>\./.test(one.text),
      )
    await expect.poll(receipt).toBeDefined()
    expect(await statusOf(spaceId, guest.spaceId)).toBe('joined')
    const [signature] = await admin`select signed_name, mandate_id, person_id from charter_signature
      where space_id = ${spaceId} and organisation_id = ${guest.spaceId}`
    expect(signature).toMatchObject({ signed_name: 'Josiane Carpentras', person_id: guest.personId })
    const [act] = await admin`select mandate_id, mandate_space_id, person_id from act
      where space_id = ${spaceId} and kind = 'coalitions.charter_signed' and person_id = ${guest.personId}`
    expect(act).toMatchObject({ mandate_id: signature?.mandate_id, mandate_space_id: guest.spaceId })
  })

  it('refuses as visibly as it signs', async () => {
    const { guest, spaceId, path } = await welcomed('refuse')
    const done = await reader.post(path, { answer: 'decline', signedName: 'Josiane', reason: 'Trop tôt.' })
    expect(done.body).toContain('Invitée refuse a refusé la charte 1.1')
    expect(done.body).not.toContain('Un reçu part')
    expect(await statusOf(spaceId, guest.spaceId)).toBe('declined')
  })

  it('is for whoever holds the mandate now: it ends with it, with the place, and with the version', async () => {
    const { host, guest, spaceId, path } = await welcomed('mandat')
    const sign = { answer: 'sign', signedName: 'Josiane', reason: '' }
    const text = `${charter}\n\n3. Nos désaccords\n\nIls ont leur place.`
    await publishCharter(host, [], spaceId, { label: '2.0', text })
    for (const answer of [await reader.get(path), await reader.post(path, sign)]) {
      expect(answer.status).toBe(409)
      expect(answer.body).toContain('Une nouvelle version de la charte vient de paraître.')
    }
    await admin`update mandate set resigned_at = now() where space_id = ${guest.spaceId}`
    for (const answer of [await reader.get(path), await reader.post(path, sign)]) {
      expect(answer.status).toBe(409)
      expect(answer.body).toContain('Aucun de vos mandats ne permet cet acte.')
    }
    await admin`update membership set left_at = now() where space_id = ${guest.spaceId}`
    for (const answer of [await reader.get(path), await reader.post(path, sign)]) {
      expect(answer.status).toBe(403)
      expect(answer.body).toContain('Ce lien ne mène plus nulle part')
      expect(answer.body).not.toContain('Archipel')
    }
    expect(await statusOf(spaceId, guest.spaceId)).toBe('admitted')
    expect(
      await admin`select from link where purpose = 'answer_charter' and consumed_at is not null
      and act_space_id = ${spaceId}`,
    ).toHaveLength(0)
  })

  it('shows what changed since the version that the organisation signed', async () => {
    const { host, guest, path, spaceId } = await welcomed('change')
    await reader.post(path, { answer: 'sign', signedName: 'Josiane', reason: '' })
    const text = charter.replace('Chacune reste libre.', 'Chacune reste libre, et <le> dit.')
    const third = await foundOrganisation(api, 'Tierce change', 'tierce-change')
    await joinCoalition(host, third, spaceId)
    await confirmOrganisation(guest, third, spaceId)
    // Two of three say yes, and the third could no longer change it: it is asked to sign.
    await publishCharter(host, [third], spaceId, { label: '2.0', text })
    const next = await actPathFor(api, `${guest.slug}@exemple.test`, 'la charte 2.0')
    const page = await reader.get(next)
    expect(page.body).toContain('Ce qui a changé depuis la version 1.1')
    const changes = page.body.slice(
      page.body.indexOf('Ce qui a changé'),
      page.body.indexOf('Le texte entier'),
    )
    expect(changes).toMatch(/Chacune reste libre<\/span><ins><span class="only-read">\[ajouté : /)
    expect(changes).toContain('<span lang="fr">, et &lt;le&gt; dit</span>')
    expect(changes).not.toContain('Une organisation')
    const kept = await reader.post(next, { answer: 'decline', signedName: 'Josiane', reason: '' })
    expect(kept.body).toContain('Elle garde sa place sous la version qu’elle a signée.')
  })
})

const given = async (slug: string) => {
  await newReader()
  const scene = await mandateScene(api, slug)
  const { home, bilal, clara, bodyId, where } = scene
  const role = definingRole(bodyId, [], 'Trésorerie')
  Object.assign(role.effect.payload, { domain: 'Les dépenses de moins de 200 euros' })
  const { mandateId, effect } = givingMandate(role.roleId, bilal.personId, { mission: 'Tenir les comptes' })
  const text = 'Bilal tient la trésorerie.'
  await decide(home.person, [clara.person], where, [role.effect, effect], { text })
  return { ...scene, mandateId, path: await actPathFor(api, `bilal@${slug}.test`, 'vous confie un mandat') }
}
const mandateRow = async (mandateId: string) =>
  (await admin`select accepted_at, accepted_name, declined_at from mandate where id = ${mandateId}`)[0]

describe('taking a mandate on from a mail (R9)', () => {
  it('by typing one’s name under the engagement', async () => {
    const { path, mandateId } = await given('tresor')
    const page = await reader.get(path)
    for (const words of [
      'Un mandat pour vous : Trésorerie',
      'Tenir les comptes',
      'Les dépenses de moins de 200 euros',
      'Bilal tient la trésorerie.',
      'Je prends personnellement les responsabilités',
    ])
      expect(page.body).toContain(words)
    const revision = hidden(page, 'revision')
    const other = await reader.post(path, { answer: 'accept', typedName: 'Bernard', revision })
    expect([other.status, other.body.includes('Le nom écrit n’est pas celui du mandat.')]).toEqual([
      400,
      true,
    ])
    expect(await mandateRow(mandateId)).toMatchObject({ accepted_at: null })
    const done = await reader.post(path, { answer: 'accept', typedName: 'bilal', revision })
    expect(done.body).toContain('Vous tenez le mandat Trésorerie')
    expect(await mandateRow(mandateId)).toMatchObject({ accepted_name: 'bilal', declined_at: null })
    expect((await reader.post(path, { answer: 'decline', revision })).body).toContain('C’est déjà fait')
  })

  it('or declining it, without a name', async () => {
    const { path, mandateId } = await given('decline')
    const revision = hidden(await reader.get(path), 'revision')
    const done = await reader.post(path, { answer: 'decline', revision })
    expect(done.body).toContain('Vous avez décliné')
    expect((await mandateRow(mandateId))?.declined_at).not.toBeNull()
  })

  it('not when it was answered in the application meanwhile', async () => {
    const { path, bilal, in_, mandateId } = await given('ailleurs')
    const register = await bilal.person.mandates.organigram.query(in_)
    const revision = register.mandates.find(one => one.mandateId === mandateId)?.revision ?? 0
    await bilal.person.mandates.decline.mutate({ ...in_, requestId: requestId(), mandateId, revision })
    const page = await reader.get(path)
    expect([page.status, page.body.includes('Vous avez déjà répondu à ce mandat.')]).toEqual([409, true])
  })
})

describe('confirming what the coordination entered', () => {
  const scene = async (slug: string) => {
    await newReader()
    const { host, guests, spaceId } = await foundMembers(api, slug, ['Garance', 'Levain'])
    const [levain] = guests
    if (!levain) throw new Error('a guest')
    const texts = ['Un premier énoncé', 'Un deuxième énoncé', 'Un troisième énoncé']
    const { roundId, statements } = await openedRound(host.person, spaceId, texts)
    const content = Buffer.from('organisation;s01;s02;s03\nLevain;+;0;−').toString('base64')
    const imported = { spaceId, requestId: requestId(), roundId, content, listUnknown: false }
    await host.person.positions.importCsv.mutate(imported)
    const path = await actPathFor(api, `${levain.slug}@exemple.test`, 'à confirmer')
    return { levain, spaceId, path, ids: statements.map(one => one.statementId) }
  }
  const confirmed = async (spaceId: string, organisationId: string) =>
    (
      await admin`select p.nuance, p.source, p.mandate_id, p.confirmed_at is not null as confirmed
        from position p join statement s on s.space_id = p.space_id and s.id = p.statement_id
        where p.space_id = ${spaceId} and p.organisation_id = ${organisationId} order by s.number`
    ).map(row => ({ ...row, mandate_id: row.mandate_id !== null }))

  it('makes one’s own the positions that are ticked, with what was missing', async () => {
    const { levain, spaceId, path, ids } = await scene('conf')
    const [first = '', second = '', third = ''] = ids
    const page = await reader.get(path)
    expect(page.status).toBe(200)
    expect(page.body).toContain('Est-ce bien la position de « Levain » ?')
    expect(page.body).toContain('2. Un deuxième énoncé')
    expect(page.body.match(/ checked/g)).toHaveLength(3)
    const versions = ids.map(id => [`version-${id}`, hidden(page, `version-${id}`)] as [string, string])
    const ticked = (...some: string[]) => some.map(id => ['position', id] as [string, string])
    const lacking = await reader.post(path, [...versions, ...ticked(first, second), ['source', 'board']])
    expect(lacking.status).toBe(400)
    expect(lacking.body).toContain(`aria-describedby="nuance-${second}-error" aria-invalid="true"`)
    expect(lacking.body.match(/ checked/g)).toHaveLength(2)
    const done = await reader.post(path, [
      ...versions,
      ...ticked(first, second),
      ['source', 'board'],
      [`nuance-${second}`, 'Si la commune suit.'],
    ])
    expect(done.body).toContain('2 positions sont confirmées')
    expect(await confirmed(spaceId, levain.spaceId)).toEqual([
      { nuance: '', source: 'board', mandate_id: true, confirmed: true },
      { nuance: 'Si la commune suit.', source: 'board', mandate_id: true, confirmed: true },
      expect.objectContaining({ confirmed: false }),
    ])
    expect(third).not.toBe('')
  })

  it('refuses no row, a row of another organisation, and a row that changed meanwhile', async () => {
    const { levain, spaceId, path, ids } = await scene('conf2')
    const [first = ''] = ids
    const version = `version-${first}`
    expect((await reader.post(path, { source: 'board' })).status).toBe(400)
    const odd = await reader.post(path, { position: requestId(), source: 'board' })
    expect(odd.status).toBe(400)
    const old = await reader.post(path, { position: first, [version]: '7', source: 'board' })
    expect([old.status, old.body.includes('entre-temps')]).toEqual([400, true])
    expect((await confirmed(spaceId, levain.spaceId)).some(row => 'confirmed' in row && row.confirmed)).toBe(
      false,
    )
    const outsider = await inviteInto(api, levain, 'sans-mandat@conf2.test', 'Sans mandat')
    await admin`update link set address = 'sans-mandat@conf2.test' where purpose = 'confirm_positions'
      and act_space_id = ${spaceId}`
    expect(outsider.personId).not.toBe('')
    expect((await reader.get(path)).body).toContain('Aucun de vos mandats ne permet cet acte.')
  })
})

it('answers malformed bodies with a page, never with 5xx', async () => {
  const { path } = await welcomed('flou')
  const names = ['answer', 'signedName', 'reason', 'revision', 'position', 'wants', 'lang', 'displayName']
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('sign', '\u0000', '\ud800', '%', '🜁'.repeat(3000)),
  )
  const bodies = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('%', '%E0%A4', '=&=&', 'answer=sign&answer=decline', 'answer=sign&signedName=%00'),
      fc
        .array(fc.tuple(fc.constantFrom(...names), value))
        .map(all =>
          all.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&'),
        ),
    ),
    { seed: 20261121, numRuns: 150 * inject('scale') },
  )
  const types = [
    'application/x-www-form-urlencoded',
    'application/json',
    'multipart/form-data; boundary=x',
    'x',
  ]
  const wrong: string[] = []
  for (const [at, body] of bodies.entries()) {
    if (at % 40 === 0) await newReader()
    if (body.includes('wants')) continue
    const answer = await reader.send(path, body, { 'content-type': types[at % types.length] ?? '' })
    if (answer.status >= 500 || !answer.body.startsWith('<!doctype html>'))
      wrong.push(`${answer.status} ${JSON.stringify(body).slice(0, 200)}`)
  }
  expect(wrong).toEqual([])
  const large = await reader.send(path, 'x'.repeat(300_000), { 'content-type': types[0] ?? '' })
  expect([large.status, large.body.startsWith('<!doctype html>')]).toEqual([400, true])
}, 60_000)
