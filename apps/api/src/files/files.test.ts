import { createHash, randomUUID } from 'node:crypto'
import { pieceSize, spaceFilesMax } from '@reliance/core/shared/stored-file.ts'
import postgres from 'postgres'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { propose } from '../testing/decision-scene.ts'
import { sovereignIn } from '../testing/mandate-scene.ts'
import { docm, docx, odt, pdfOf, png, zipOf } from '../testing/sample-files.ts'
import { movingOf, photoOf } from '../testing/sample-pictures.ts'
import { foundOrganisation, inviteInto, requestId } from '../testing/scenes.ts'
import { baseUrl, refusalOf, startTestApi, type TestApi, type TestPerson } from '../testing/test-api.ts'

let api: TestApi
let admin: postgres.Sql
let home: Awaited<ReturnType<typeof foundOrganisation>>
let member: TestPerson
let stranger: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi()
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  home = await foundOrganisation(api, 'Atelier du Vélo têtu', 'velo-tetu')
  member = (await inviteInto(api, home, 'membre@exemple.test', 'Membre')).person
  stranger = await foundOrganisation(api, 'Étrangère', 'etrangere')
}, 60_000)
afterAll(async () => {
  await admin.end()
  await api.stop()
})

const trusted = { 'sec-fetch-site': 'same-origin', origin: baseUrl }
const put = (person: object, path: string, content: Buffer, headers: Record<string, string> = trusted) =>
  fetch(`${api.origin}/files/${path}`, {
    method: 'PUT',
    headers: { ...headers, cookie: api.cookieOf(person) },
    body: new Uint8Array(content),
  })
const get = (person: object | null, path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}/files/${path}`, {
    headers: { ...headers, ...(person && { cookie: api.cookieOf(person) }) },
  })
const start = (person: TestPerson, name: string, bytes: number, spaceId = home.spaceId) =>
  person.files.start.mutate({ spaceId, requestId: requestId(), name, bytes })
const finish = (person: TestPerson, fileId: string) =>
  person.files.finish.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
const pieceOf = (content: Buffer, number: number) =>
  content.subarray(number * pieceSize, (number + 1) * pieceSize)

/** A whole file of this person, that nothing uses yet. */
const send = async (person: TestPerson, name: string, content: Buffer): Promise<string> => {
  const { fileId, pieces } = await start(person, name, content.length)
  for (let number = 0; number < pieces; number++) {
    const answer = await put(person, `${home.spaceId}/${fileId}/${number}`, pieceOf(content, number))
    expect(answer.status).toBe(204)
  }
  await finish(person, fileId)
  return fileId
}
const record = async (fileIds: string[]) => {
  const where = { spaceId: home.spaceId, bodyId: await sovereignIn(home.person, home.spaceId) }
  return propose(home.person, where, [], { text: 'Ouvrir un second atelier.', fileIds })
}
const usage = async () =>
  Number((await admin`select bytes from file_usage where space_id = ${home.spaceId}`)[0]?.bytes ?? 0)

describe('a file sent in pieces', () => {
  const content = pdfOf(2 * pieceSize + 1234)

  it('comes whole whatever the order, the repeats and the missing pieces, and goes out byte for byte', async () => {
    const { fileId, pieces, name } = await start(home.person, '../Relevé de l’AG.pdf', content.length)
    expect([pieces, name]).toEqual([3, 'Relevé de l’AG.pdf'])
    const path = `${home.spaceId}/${fileId}`
    for (const number of [2, 0, 2])
      expect((await put(home.person, `${path}/${number}`, pieceOf(content, number))).status).toBe(204)
    expect(await refusalOf(finish(home.person, fileId))).toBe('shared.file_incomplete')
    expect((await put(home.person, `${path}/1`, pieceOf(content, 1))).status).toBe(204)
    await finish(home.person, fileId)
    const { decisionId } = await record([fileId])

    const decision = await member.mandates.decision.query({ spaceId: home.spaceId, decisionId })
    expect(decision.files).toEqual([{ fileId, name: 'Relevé de l’AG.pdf', bytes: content.length }])
    const answer = await get(member, path)
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Releve de lAG.pdf"; filename*=UTF-8''Relev%C3%A9%20de%20l%E2%80%99AG.pdf`,
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      etag: `"${createHash('sha256').update(content).digest('hex')}"`,
    })
    const again = await get(member, path, { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('is its sender’s alone until an act takes it', async () => {
    const fileId = await send(home.person, 'brouillon.txt', Buffer.from('Un texte à relire.'))
    const path = `${home.spaceId}/${fileId}`
    expect([(await get(home.person, path)).status, (await get(member, path)).status]).toEqual([200, 404])
    const steal = member.files.discard.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
    expect(await refusalOf(steal)).toBe('shared.not_found')
    const before = await usage()
    const discard = { spaceId: home.spaceId, requestId: requestId(), fileId }
    expect(await home.person.files.discard.mutate(discard)).toEqual({ removed: true })
    expect(before - (await usage())).toBe(Buffer.byteLength('Un texte à relire.'))
    expect((await get(home.person, path)).status).toBe(404)
  })

  it('tells a stranger the same of a file and of none, and asks for a session', async () => {
    const fileId = await send(home.person, 'pv.pdf', pdfOf(100))
    await record([fileId])
    const there = await get(stranger.person, `${home.spaceId}/${fileId}`)
    for (const path of [
      `${home.spaceId}/${randomUUID()}`,
      `${randomUUID()}/${fileId}`,
      'x/y',
      `${home.spaceId}/%00`,
    ]) {
      const none = await get(stranger.person, path)
      expect([none.status, await none.text()]).toEqual([404, await there.clone().text()])
    }
    expect(there.status).toBe(404)
    expect((await get(null, `${home.spaceId}/${fileId}`)).status).toBe(401)
    const piece = `${home.spaceId}/${fileId}/0`
    expect((await put(stranger.person, piece, Buffer.from('x'))).status).toBe(404)
    expect((await put({}, piece, Buffer.from('x'))).status).toBe(401)
    expect(await refusalOf(start(stranger.person, 'pv.pdf', 10))).toBe('shared.not_found')
  })

  it('answers the person in their language', async () => {
    const path = `${home.spaceId}/${randomUUID()}`
    expect(await (await get(member, path, { 'accept-language': 'en' })).text()).toMatch(
      /^This page does not exist/,
    )
    expect(await (await get(member, path)).text()).toMatch(/^Cette page n’existe pas/)
  })
})

describe('hostile files', () => {
  const page = '<!doctype html><script>alert(1)</script>'
  it.each([
    [
      'facture.pdf',
      Buffer.from(`MZ\u0090\u0000\u0003${'\u0000'.repeat(100)}`, 'latin1'),
      'shared.file_differs',
    ],
    ['facture.pdf', Buffer.from(page), 'shared.file_differs'],
    [
      'photo.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'shared.file_differs',
    ],
    ['photo.jpg', png, 'shared.file_differs'],
    ['lettre.odt', zipOf({ 'un/fichier.txt': 'rien' }), 'shared.file_differs'],
    ['lettre.docx', docm, 'shared.file_differs'],
    ['lettre.docx', odt, 'shared.file_differs'],
    ['liste.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'shared.file_differs'],
    ['notes.txt', png, 'shared.file_differs'],
  ])('%s is refused by what its bytes say (%#)', async (name, content, code) => {
    const { fileId } = await start(home.person, name, content.length)
    await put(home.person, `${home.spaceId}/${fileId}/0`, content)
    expect(await refusalOf(finish(home.person, fileId))).toBe(code)
    expect((await get(home.person, `${home.spaceId}/${fileId}`)).status).toBe(404)
    expect(await refusalOf(record([fileId]))).toBe('shared.file_gone')
    await home.person.files.discard.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
  })

  it.each([
    ['page.html', 10, 'shared.file_kind'],
    ['dessin.svg', 10, 'shared.file_kind'],
    ['compte\u202efdp.exe', 10, 'shared.file_kind'],
    ['archive.zip', 10, 'shared.file_kind'],
    ['film.pdf', 21 * 1024 * 1024, 'shared.file_too_heavy'],
  ])('%s is refused before a byte of it', async (name, bytes, code) => {
    expect(await refusalOf(start(home.person, name, bytes))).toBe(code)
  })

  it.each([
    ['lettre.odt', odt],
    ['lettre.docx', docx],
    ['photo.png', png],
    ['liste.csv', Buffer.from('nom;voix\r\nH\u00e9l\u00e8ne;1\r\n', 'latin1')],
  ])('%s is taken, being what it says', async (name, content) => {
    const fileId = await send(home.person, name, content)
    await home.person.files.discard.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
  })

  it('takes no piece that is too short, too long, out of place, of another origin, or after the end', async () => {
    const content = pdfOf(pieceSize + 10)
    const { fileId } = await start(home.person, 'pv.pdf', content.length)
    const path = `${home.spaceId}/${fileId}`
    const tries: [string, Buffer, number][] = [
      ['0', content.subarray(0, 10), 400],
      ['1', content.subarray(0, 11), 400],
      ['2', Buffer.from('x'), 400],
      ['-1', Buffer.from('x'), 404],
      ['1e0', Buffer.from('x'), 404],
      ['x', Buffer.from('x'), 404],
      ['0', Buffer.alloc(0), 400],
    ]
    for (const [number, piece, status] of tries)
      expect([number, (await put(home.person, `${path}/${number}`, piece)).status]).toEqual([number, status])
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://ailleurs.test' }
    expect((await put(home.person, `${path}/0`, pieceOf(content, 0), foreign)).status).toBe(403)
    expect((await put(member, `${path}/0`, pieceOf(content, 0))).status).toBe(404)
    for (const number of [0, 1]) await put(home.person, `${path}/${number}`, pieceOf(content, number))
    await finish(home.person, fileId)
    expect((await put(home.person, `${path}/0`, pieceOf(content, 0))).status).toBe(404)
  })
})

describe('a picture', () => {
  /** "chez Lisette", its latitude, its camera: what a photo says of where it was taken. */
  const told = /Lisette|48\.8642|GPS|Exif|Appareil/i

  it.each([
    ['photo.jpg', () => photoOf('jpeg')],
    ['photo.png', () => photoOf('png')],
    ['photo.webp', () => photoOf('webp')],
    ['photo.avif', () => photoOf('avif')],
    ['anime.gif', () => movingOf('gif')],
  ])('%s is kept without its place, its hour and its author, and counts as it weighs', async (name, make) => {
    const content = await make()
    expect(content.toString('latin1')).toMatch(told)
    const before = await usage()
    const { fileId } = await start(home.person, name, content.length)
    await put(home.person, `${home.spaceId}/${fileId}/0`, content)
    const { bytes } = await finish(home.person, fileId)
    const answer = await get(home.person, `${home.spaceId}/${fileId}`)
    const kept = Buffer.from(await answer.arrayBuffer())
    expect(kept.toString('latin1')).not.toMatch(told)
    expect([kept.length, answer.headers.get('content-length')]).toEqual([bytes, String(bytes)])
    expect(answer.headers.get('etag')).toBe(`"${createHash('sha256').update(kept).digest('hex')}"`)
    expect((await usage()) - before).toBe(bytes)
    const [row] = await admin`select string_agg(content, '' order by number) as content from file_chunk
      where file_id = ${fileId}`
    expect(kept.equals(Buffer.from(row?.content ?? ''))).toBe(true)
    await home.person.files.discard.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
    expect(await usage()).toBe(before)
  })

  it('is asked for once: the same request finds what it drew', async () => {
    const content = await photoOf('jpeg')
    const { fileId } = await start(home.person, 'photo.jpg', content.length)
    await put(home.person, `${home.spaceId}/${fileId}/0`, content)
    const input = { spaceId: home.spaceId, requestId: requestId(), fileId }
    const first = await home.person.files.finish.mutate(input)
    expect(await home.person.files.finish.mutate(input)).toEqual(first)
    expect(await refusalOf(finish(home.person, fileId))).toBe('shared.not_found')
    expect(await refusalOf(finish(member, fileId))).toBe('shared.not_found')
  })

  const refusedAtTheEnd = async (name: string, content: Buffer): Promise<string> => {
    const { fileId } = await start(home.person, name, content.length)
    await put(home.person, `${home.spaceId}/${fileId}/0`, content)
    const code = await refusalOf(finish(home.person, fileId))
    expect((await get(home.person, `${home.spaceId}/${fileId}`)).status).toBe(404)
    await home.person.files.discard.mutate({ spaceId: home.spaceId, requestId: requestId(), fileId })
    return code
  }

  it('of a kind that cannot be drawn is refused with a way out, by its name and by its bytes', async () => {
    for (const name of ['IMG_0001.HEIC', 'photo.heif'])
      expect(await refusalOf(start(home.person, name, 10))).toBe('shared.file_heic')
    const heic = Buffer.concat([
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      Buffer.alloc(100),
    ])
    expect(await refusedAtTheEnd('photo.jpg', heic)).toBe('shared.file_heic')
  })

  it('that is damaged, or would fill the memory, is refused', async () => {
    expect(await refusedAtTheEnd('photo.jpg', (await photoOf('jpeg')).subarray(0, 300))).toBe(
      'shared.picture_unreadable',
    )
    const large = await sharp({ create: { width: 9000, height: 8000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(await refusedAtTheEnd('plan.png', large)).toBe('shared.picture_too_large')
  })
})

describe('what an act takes', () => {
  it('is a file of one’s own, whole, and once', async () => {
    const fileId = await send(member, 'pv.pdf', pdfOf(100))
    expect(await refusalOf(record([fileId]))).toBe('shared.file_gone')
    expect(await refusalOf(record([randomUUID()]))).toBe('shared.file_gone')
    const mine = await send(home.person, 'pv.pdf', pdfOf(100))
    const all = { spaceId: home.spaceId, before: null }
    const before = (await home.person.mandates.decisions.query(all)).decisions.length
    await record([mine])
    expect(await refusalOf(record([mine]))).toBe('shared.file_gone')
    const after = (await home.person.mandates.decisions.query(all)).decisions.length
    expect(after).toBe(before + 1)
    const kept = { spaceId: home.spaceId, requestId: requestId(), fileId: mine }
    expect(await home.person.files.discard.mutate(kept)).toEqual({ removed: false })
  })

  it('stays what it is and where it is, even for a use case that errs', async () => {
    const fileId = await send(home.person, 'pv.pdf', pdfOf(100))
    await record([fileId])
    for (const change of [
      `sha256 = 'x'`,
      `name = 'autre.pdf'`,
      `attached_id = gen_random_uuid()`,
      'attached_kind = null, attached_id = null',
    ])
      await expect(admin.unsafe(`update file set ${change} where id = '${fileId}'`)).rejects.toThrow(
        /does not change|stays where/,
      )
  })
})

describe('room', () => {
  it('is not outrun by two who send at once', async () => {
    const other = await foundOrganisation(api, 'Petite', 'petite')
    await start(other.person, 'pv.pdf', 1000, other.spaceId)
    await admin`update file_usage set bytes = ${spaceFilesMax - 1500} where space_id = ${other.spaceId}`
    const both = await Promise.allSettled([
      start(other.person, 'un.pdf', 1000, other.spaceId),
      start(other.person, 'deux.pdf', 1000, other.spaceId),
    ])
    expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(start(other.person, 'trois.pdf', 501, other.spaceId))).toBe('shared.files_full')
  })

  it('is given back by what nothing used for a day', async () => {
    const unused = await send(home.person, 'oublie.pdf', pdfOf(1000))
    const used = await send(home.person, 'utile.pdf', pdfOf(1000))
    await record([used])
    const before = await usage()
    await admin`update outbox set run_at = now() where kind = 'files.unused' and space_id = ${home.spaceId}`
    api.running.wake()
    await expect
      .poll(async () => (await get(home.person, `${home.spaceId}/${unused}`)).status, { timeout: 5_000 })
      .toBe(404)
    expect((await get(home.person, `${home.spaceId}/${used}`)).status).toBe(200)
    expect(before - (await usage())).toBeGreaterThanOrEqual(1000)
  })
})

// Last: the server hangs up on whoever goes on sending.
it('takes no body that is longer than a piece', async () => {
  const { fileId } = await start(home.person, 'pv.pdf', 2 * pieceSize)
  const answer = await put(home.person, `${home.spaceId}/${fileId}/0`, pdfOf(pieceSize + 1))
  expect(answer.status).toBe(413)
})
