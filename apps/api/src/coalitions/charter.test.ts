import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../testing/closing-scene.ts'
import { publishCharter } from '../testing/decision-scene.ts'
import { pdfOf } from '../testing/sample-files.ts'
import {
  confirmOrganisation,
  foundCoalition,
  foundOrganisation,
  joinCoalition,
  requestId,
} from '../testing/scenes.ts'
import { baseUrl, refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'

let api: TestApi
let host: Awaited<ReturnType<typeof foundOrganisation>>
let guest: Awaited<ReturnType<typeof foundOrganisation>>
let third: Awaited<ReturnType<typeof foundOrganisation>>
let spaceId: string
beforeAll(async () => {
  api = await startTestApi()
  host = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  guest = await foundOrganisation(api, 'Radio Micocoulier', 'radio-micocoulier')
  spaceId = (await foundCoalition(host, 'Archipel', 'archipel')).spaceId
  await joinCoalition(host, guest, spaceId)
  third = await foundOrganisation(api, 'Tiers lieu', 'tiers-lieu')
  await joinCoalition(host, third, spaceId)
  await confirmOrganisation(guest, third, spaceId)
})
afterAll(() => api.stop())

/** Two of three organisations say yes, and the third, which has not answered, could no longer change it. */
const publish = (label: string, text: string, fileIds: string[] = []) =>
  publishCharter(host, [third], spaceId, { label, text, fileIds })
const mine = async () => (await guest.person.coalitions.get.query({ spaceId })).myOrganisations[0]
const annex = async (): Promise<string> => {
  const content = pdfOf(500)
  const file = { spaceId, requestId: requestId(), name: 'Règlement.pdf', bytes: content.length }
  const { fileId } = await host.person.files.start.mutate(file)
  await fetch(`${api.origin}/files/${spaceId}/${fileId}/0`, {
    method: 'PUT',
    headers: { cookie: api.cookieOf(host.person), 'sec-fetch-site': 'same-origin', origin: baseUrl },
    body: new Uint8Array(content),
  })
  await host.person.files.finish.mutate({ spaceId, requestId: requestId(), fileId })
  return fileId
}

type Reader = typeof guest.person
/** The version in force and the earlier ones, newest first, each read whole. */
const versionsOf = async (person: Reader) => {
  const { charter, earlierVersions } = await person.coalitions.get.query({ spaceId })
  const read = ({ charterVersionId }: { charterVersionId: string }) =>
    person.coalitions.charterVersion.query({ spaceId, charterVersionId })
  return Promise.all([charter, ...earlierVersions].map(read))
}

describe('R3, R88: a new version of the charter', () => {
  it('asks again whoever signed, who keeps the seat; the old one stays readable, its annexes too', async () => {
    const [first] = await versionsOf(guest.person)
    expect(await mine()).toMatchObject({ answer: 'signed', signedVersionId: first?.charterVersionId })
    const fileId = await annex()
    await publish('2.0', 'Chaque organisation reste libre.\n\nElle le dit.', [fileId])

    const versions = await versionsOf(guest.person)
    expect(versions.map(({ label, text, files }) => [label, text, files.map(one => one.name)])).toEqual([
      ['2.0', 'Chaque organisation reste libre.\n\nElle le dit.', ['Règlement.pdf']],
      ['1.0', 'Chaque organisation reste libre.', []],
    ])
    expect(await mine()).toMatchObject({
      status: 'joined',
      answer: null,
      signedVersionId: first?.charterVersionId,
    })
    const members = await host.person.coalitions.organisations.query({ spaceId })
    expect(members.map(one => [one.displayName, one.charter, one.lastSigned])).toEqual([
      ['Atelier du Vélo têtu', 'signed', '2.0'],
      ['Radio Micocoulier', null, '1.0'],
      ['Tiers lieu', 'signed', '2.0'],
    ])
    const path = `${api.origin}/files/${spaceId}/${fileId}`
    const read = await fetch(path, { headers: { cookie: api.cookieOf(guest.person) } })
    expect([read.status, (await read.arrayBuffer()).byteLength]).toEqual([200, 500])
  })

  it('is written about to those who may sign, in each member organisation', async () => {
    const subject = '«\u00a0Archipel\u00a0»\u00a0: la charte 2.0 attend votre réponse'
    const subjects = (address: string) =>
      api.running.mailbox?.mails.filter(one => one.to === address).map(one => one.subject)
    await expect.poll(() => subjects('radio-micocoulier@exemple.test')).toContain(subject)
    // A yes was its signature.
    expect(subjects('tiers-lieu@exemple.test')).not.toContain(subject)
  })

  it('is signed once it was answered, and an answer to a version that has been replaced is refused', async () => {
    const [current, first] = await versionsOf(guest.person)
    const answer = (charterVersionId = '') =>
      guest.person.coalitions.answerCharter.mutate({
        spaceId,
        requestId: requestId(),
        organisationId: guest.spaceId,
        charterVersionId,
        answer: 'sign',
        signedName: 'Représentation',
        reason: '',
      })
    expect(await refusalOf(answer(first?.charterVersionId))).toBe('coalitions.charter_outdated')
    await answer(current?.charterVersionId)
    expect(await mine()).toMatchObject({ answer: 'signed', signedVersionId: current?.charterVersionId })
  })

  it('shows its versions to those on the way in, and to nobody else', async () => {
    const asking = await foundOrganisation(api, 'La Garance commune', 'garance')
    const [{ charterVersionId } = { charterVersionId: '' }] = await versionsOf(guest.person)
    const read = () => asking.person.coalitions.charterVersion.query({ spaceId, charterVersionId })
    expect(await refusalOf(read())).toBe('shared.not_found')
    await asking.person.coalitions.askToJoin.mutate({
      spaceId,
      requestId: requestId(),
      organisationId: asking.spaceId,
    })
    expect((await read()).label).toBe('2.0')
    expect((await versionsOf(asking.person)).map(one => one.label)).toEqual(['2.0', '1.0'])
    const unknown = asking.person.coalitions.charterVersion.query({ spaceId, charterVersionId: requestId() })
    expect(await refusalOf(unknown)).toBe('shared.not_found')
  })
})

it('two versions at once get two numbers, and a label is given once', async () => {
  const coalition = await foundCoalition(host, 'Deux à la fois', 'deux-a-la-fois')
  const text = 'Chacune reste libre.'
  const publishAs = (label: string) => publishCharter(host, [], coalition.spaceId, { label, text })
  const two = await Promise.all(['2.0', '3.0'].map(publishAs))
  expect(two.map(one => one.state)).toEqual(['in_force', 'in_force'])
  const versions = await rowsOf(api, 'charter_version', coalition.spaceId)
  expect(new Set(versions.map(one => one.number)).size).toBe(3)
  expect(await refusalOf(publishAs('2.0'))).toBe('coalitions.charter_label_taken')
  const same = await Promise.all(
    ['4.0', '4.0'].map(label =>
      publishAs(label).then(
        one => one.state,
        error => error.message as string,
      ),
    ),
  )
  expect(same.sort()).toEqual(['coalitions.charter_label_taken', 'in_force'])
})

it('R3: a version that is proposed is read before it is answered, with what changes, in Reliance and by the mail', async () => {
  const home = await foundOrganisation(api, 'Phare', 'phare-lu')
  const other = await foundOrganisation(api, 'Balise', 'balise-lue')
  const coalition = await foundCoalition(home, 'Chenal', 'chenal')
  await joinCoalition(home, other, coalition.spaceId)
  const in_ = { spaceId: coalition.spaceId }
  const text = 'Chaque organisation reste libre, pendant 90 jours <b>.'
  const { decisionId, state } = await publishCharter(home, [], coalition.spaceId, { label: '2.0', text })
  expect(state).not.toBe('in_force')
  const before = { label: '1.0', text: 'Chaque organisation reste libre.' }
  const { readings } = await other.person.mandates.decision.query({ ...in_, decisionId })
  expect(readings).toMatchObject([
    { kind: 'publish_charter', label: '2.0', text, lang: 'fr', files: [], before },
  ])
  const asked = () =>
    (api.running.mailbox?.mails ?? []).find(
      one => one.to === 'balise-lue@exemple.test' && /Charte 2\.0/.test(one.subject),
    )
  await expect.poll(() => asked()?.text).toMatch(/\/acte\//)
  const [, path = ''] = /(\/acte\/[\w-]{43})/.exec(asked()?.text ?? '') ?? []
  const page = await (await fetch(`${api.origin}${path}`)).text()
  expect(page).toContain('Ce qui a changé depuis la version 1.0')
  expect(page).toMatch(/<ins>[^<]*<span[^>]*>[^<]*<\/span>[^<]*<span[^>]*>[^<]*pendant 90 jours/)
  expect(page).toContain('Chaque organisation reste libre, pendant 90 jours &lt;b&gt;.')
  expect(page).not.toContain('<b>.')
})
