import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptDrawn,
  acceptPicture,
  acceptUpload,
  cleanFileName,
  decideFileType,
  fileEnds,
  fileSizeMax,
  pieceBytes,
  pieceSize,
  pixelsMax,
  spaceFilesMax,
  waitingFilesMax,
} from './stored-file.ts'

const empty = { spaceBytes: 0, waitingBytes: 0 }
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? null : result.error.code

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', 'etc passwd.pdf'],
    ['C:\\fakepath\\relevé.pdf', 'C fakepath relevé.pdf'],
    // The end that is read is the end that counts: what turns the direction of writing is gone.
    ['compte\u202efdp.exe', 'compte fdp.exe'],
    ['.htaccess', 'document.htaccess'],
    ['  …  .pdf', '….pdf'],
    ['.pdf', 'document.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    ['Procès-verbal de l’AG.PDF', 'Procès-verbal de l’AG.pdf'],
  ])('%j becomes %j', (given, kept) => expect(cleanFileName(given)).toBe(kept))

  it('is short, cleaned once for all, and leads nowhere, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 255, unit: 'binary' }), name => {
        const kept = cleanFileName(name)
        expect(cleanFileName(kept)).toBe(kept)
        expect(Array.from(kept).length).toBeLessThanOrEqual(120)
        expect(kept).not.toMatch(/^$|^\.|[/\\\p{Cc}\p{Cf}]/u)
      }),
      { seed: 20261121, numRuns: 2_000 },
    )
  })
})

describe('what may be sent', () => {
  it('takes a file of a known kind, in pieces', () => {
    expect(acceptUpload(empty, { name: 'PV.pdf', bytes: pieceSize + 1 })).toEqual({
      ok: true,
      value: { name: 'PV.pdf', bytes: pieceSize + 1, pieces: 2 },
    })
  })

  it.each([
    ['shared.file_heic', { name: 'IMG_0001.HEIC', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'page.html', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'dessin.svg', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'PV.pdf.exe', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'macros.docm', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'constructor', bytes: 10 }, empty],
    ['shared.file_kind', { name: 'a.constructor', bytes: 10 }, empty],
    ['shared.file_too_heavy', { name: 'PV.pdf', bytes: fileSizeMax + 1 }, empty],
    ['shared.files_full', { name: 'PV.pdf', bytes: 2 }, { ...empty, spaceBytes: spaceFilesMax - 1 }],
    ['shared.files_waiting', { name: 'PV.pdf', bytes: 2 }, { ...empty, waitingBytes: waitingFilesMax - 1 }],
  ])('refuses with %s: %j', (code, input, facts) => expect(codeOf(acceptUpload(facts, input))).toBe(code))

  it('takes exactly what is allowed', () => {
    const facts = { spaceBytes: spaceFilesMax - fileSizeMax, waitingBytes: waitingFilesMax - fileSizeMax }
    expect(acceptUpload(facts, { name: 'PV.pdf', bytes: fileSizeMax }).ok).toBe(true)
  })

  it('makes pieces that add up to the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: fileSizeMax }), bytes => {
        const pieces = Math.ceil(bytes / pieceSize)
        const sizes = Array.from({ length: pieces }, (_, number) => pieceBytes(bytes, number))
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes)
        expect(sizes.every(size => size > 0 && size <= pieceSize)).toBe(true)
        expect([pieceBytes(bytes, pieces), pieceBytes(bytes, -1), pieceBytes(bytes, 0.5)]).toEqual([0, 0, 0])
      }),
      { seed: 20261121 },
    )
  })
})

describe('what a file is', () => {
  const pdf = { sniffed: 'application/pdf', isText: false }
  it.each([
    ['PV.pdf', pdf, 'application/pdf'],
    ['photo.JPG', { sniffed: 'image/jpeg', isText: false }, 'image/jpeg'],
    ['releve.csv', { sniffed: null, isText: true }, 'text/csv; charset=utf-8'],
  ])('%s is served as its bytes say', (name, seen, type) =>
    expect(decideFileType(name, seen)).toEqual({ ok: true, value: type }),
  )

  it.each([
    ['PV.pdf', { sniffed: 'application/x-msdownload', isText: false }],
    ['PV.pdf', { sniffed: null, isText: true }],
    ['photo.png', { sniffed: 'image/jpeg', isText: false }],
    ['releve.csv', pdf],
    ['releve.csv', { sniffed: null, isText: false }],
    ['lettre.docx', { sniffed: 'application/vnd.ms-word.document.macroenabled.12', isText: false }],
    ['lettre.odt', { sniffed: 'application/zip', isText: false }],
  ])('%s is refused when its bytes say otherwise', (name, seen) =>
    expect(codeOf(decideFileType(name, seen))).toBe('shared.file_differs'),
  )

  it('has no kind that a browser would run', () => {
    expect(fileEnds.filter(end => /html?|svg|xml|js|mjs|css|swf|exe|bat|sh|docm|xlsm/.test(end))).toEqual([])
  })
})

describe('a picture', () => {
  it('may hold so many pixels in all its frames', () => {
    const side = Math.sqrt(pixelsMax)
    expect(acceptPicture('plan.png', { width: side, height: side, frames: 1 }).ok).toBe(true)
    for (const size of [
      { width: side + 1, height: side, frames: 1 },
      { width: 1000, height: 1000, frames: 65 },
    ])
      expect(acceptPicture('plan.png', size)).toEqual({
        ok: false,
        error: {
          code: 'shared.picture_too_large',
          field: 'files',
          params: { name: 'plan.png', maximum: 64 },
        },
      })
  })

  it('that weighs more once drawn needs the room for it', () => {
    const drawn = (bytes: number, spaceBytes: number) =>
      codeOf(acceptDrawn({ spaceBytes, announcedBytes: 1000 }, { name: 'a.png', bytes }))
    expect(drawn(5000, 1000)).toBeNull()
    expect(drawn(fileSizeMax + 1, 1000)).toBe('shared.file_too_heavy')
    expect(drawn(1500, spaceFilesMax - 500)).toBeNull()
    expect(drawn(1500, spaceFilesMax - 499)).toBe('shared.files_full')
  })

  it('of the kind that some telephones write is named as such', () => {
    for (const sniffed of ['image/heic', 'image/heif', 'image/heic-sequence'])
      expect(codeOf(decideFileType('photo.jpg', { sniffed, isText: false }))).toBe('shared.file_heic')
    expect(codeOf(decideFileType('photo.avif', { sniffed: 'image/avif', isText: false }))).toBeNull()
    expect(codeOf(decideFileType('photo.gif', { sniffed: 'image/png', isText: false }))).toBe(
      'shared.file_differs',
    )
  })
})
