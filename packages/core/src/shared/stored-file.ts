import * as z from 'zod/mini'
import { uuidInput } from './id.ts'
import { ok, type Result, refuse } from './result.ts'
import { seenLineOf } from './seen-line.ts'

const megabyte = 1024 * 1024
/** What one file may weigh, what a space may hold, and what one person may have sent without using it (bytes). */
export const fileSizeMax = 20 * megabyte
export const spaceFilesMax = 1024 * megabyte
export const waitingFilesMax = 60 * megabyte
/** A file travels in pieces of this size (bytes), so that a cut costs one piece; the last one is shorter. */
export const pieceSize = 512 * 1024
/** How many files stand with one decision or one charter. */
export const filesPerSubjectMax = 5
/** What a picture may hold in all its frames (pixels): more than a telephone draws, four bytes of memory each. */
export const pixelsMax = 64_000_000
/** A file that nothing uses is removed after this many hours. */
export const waitingHours = 24

export const startUploadInput = z.object({
  // As its owner's computer calls it: what is not seen in a name goes without a word.
  name: z.string().check(z.overwrite(seenLineOf), z.minLength(1, 'shared.required'), z.maxLength(255)),
  bytes: z.int().check(z.minimum(1, 'shared.file_empty'), z.maximum(Number.MAX_SAFE_INTEGER)),
})
export type StartUploadInput = z.output<typeof startUploadInput>

export const fileInput = z.object({ fileId: uuidInput })
export type FileInput = z.output<typeof fileInput>

/** The files that go with a decision, a charter. */
export const fileIdsInput = z._default(z.array(uuidInput).check(z.maxLength(filesPerSubjectMax)), [])

/** By the end of a name: how the file is served, and what its first bytes must say it is (null: plain text). */
const kinds: Readonly<Record<string, { readonly type: string; readonly sniffed: string | null }>> = {
  pdf: { type: 'application/pdf', sniffed: 'application/pdf' },
  jpg: { type: 'image/jpeg', sniffed: 'image/jpeg' },
  jpeg: { type: 'image/jpeg', sniffed: 'image/jpeg' },
  png: { type: 'image/png', sniffed: 'image/png' },
  webp: { type: 'image/webp', sniffed: 'image/webp' },
  gif: { type: 'image/gif', sniffed: 'image/gif' },
  avif: { type: 'image/avif', sniffed: 'image/avif' },
  ...Object.fromEntries(
    [
      ['odt', 'application/vnd.oasis.opendocument.text'],
      ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['odp', 'application/vnd.oasis.opendocument.presentation'],
      ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ].map(([end, type = '']) => [end, { type, sniffed: type }]),
  ),
  txt: { type: 'text/plain; charset=utf-8', sniffed: null },
  csv: { type: 'text/csv; charset=utf-8', sniffed: null },
}

/** Photos of some telephones: neither browsers nor the server draw them, so what the camera wrote would stay in. */
const heicEnds: readonly string[] = ['heic', 'heif']
const isHeic = (sniffed: string | null): boolean => /^image\/hei[cf]/.test(sniffed ?? '')

/** The ends of names that are taken, for a file field. */
export const fileEnds: readonly string[] = Object.keys(kinds)

// What a name may not hold: controls, what turns the direction of writing, what leads elsewhere.
const unsafe = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu

const endOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** The name a file keeps: nothing that hides its end or leads to another folder; at most 120 characters. */
export const cleanFileName = (name: string): string => {
  const safe = name.normalize('NFC').replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' ').trim()
  const end = endOf(safe)
  const stem = (end === '' ? safe : safe.slice(0, -end.length - 1)).replace(/^[.\s]+|[.\s]+$/g, '')
  const short = Array.from(stem === '' ? 'document' : stem)
    .slice(0, 120 - end.length - 1)
    .join('')
  return end === '' ? short : `${short}.${end}`
}

export type FileCode =
  | 'shared.file_too_heavy'
  | 'shared.file_kind'
  | 'shared.file_heic'
  | 'shared.file_differs'
  | 'shared.files_full'
  | 'shared.files_waiting'
  | 'shared.file_incomplete'
  | 'shared.file_gone'
  | 'shared.picture_too_large'
  | 'shared.picture_unreadable'

type FileRefusal = { code: FileCode; params?: Record<string, string | number>; field?: string }

/**
 * Whether a file may be sent, before a byte of it is. @param facts what the space already holds, and what this
 * person has sent there without using it (bytes). Refuses: `file_too_heavy`, `file_kind`, `file_heic`, `files_full`,
 * `files_waiting`.
 */
export const acceptUpload = (
  facts: { readonly spaceBytes: number; readonly waitingBytes: number },
  input: StartUploadInput,
): Result<{ name: string; bytes: number; pieces: number }, FileRefusal> => {
  const field = 'files'
  const name = cleanFileName(input.name)
  if (heicEnds.includes(endOf(name))) return refuse('shared.file_heic', { field, params: { name } })
  if (!Object.hasOwn(kinds, endOf(name))) return refuse('shared.file_kind', { field, params: { name } })
  if (input.bytes > fileSizeMax)
    return refuse('shared.file_too_heavy', { field, params: { name, maximum: fileSizeMax / megabyte } })
  if (facts.spaceBytes + input.bytes > spaceFilesMax)
    return refuse('shared.files_full', { field, params: { maximum: spaceFilesMax / megabyte } })
  if (facts.waitingBytes + input.bytes > waitingFilesMax) return refuse('shared.files_waiting', { field })
  return ok({ name, bytes: input.bytes, pieces: Math.ceil(input.bytes / pieceSize) })
}

/** How many bytes piece `number` (from 0) of a file must have; 0 where there is no such piece. */
export const pieceBytes = (fileBytes: number, number: number): number =>
  Number.isInteger(number) && number >= 0
    ? Math.max(0, Math.min(pieceSize, fileBytes - number * pieceSize))
    : 0

/**
 * What a file is served as, from what its bytes say rather than what its name says. @param seen the media type
 * found in the bytes, null when they have none, and whether all of them are text.
 * Refuses: `file_kind`, `file_heic`, `file_differs`.
 */
export const decideFileType = (
  name: string,
  seen: { readonly sniffed: string | null; readonly isText: boolean },
): Result<string, FileRefusal> => {
  const kind = kinds[endOf(name)]
  if (!kind) return refuse('shared.file_kind', { field: 'files', params: { name } })
  if (isHeic(seen.sniffed)) return refuse('shared.file_heic', { field: 'files', params: { name } })
  const isSame = kind.sniffed === null ? seen.sniffed === null && seen.isText : seen.sniffed === kind.sniffed
  return isSame ? ok(kind.type) : refuse('shared.file_differs', { field: 'files', params: { name } })
}

/** Of one frame (pixels), and how many frames follow one another. */
export type PictureSize = { readonly width: number; readonly height: number; readonly frames: number }

/** Whether a picture may be drawn again, before it is. Refuses: `picture_too_large`. */
export const acceptPicture = (
  name: string,
  { width, height, frames }: PictureSize,
): Result<true, FileRefusal> =>
  width * height * frames <= pixelsMax
    ? ok(true)
    : refuse('shared.picture_too_large', {
        field: 'files',
        params: { name, maximum: pixelsMax / 1_000_000 },
      })

/**
 * Whether a picture that was drawn again has room: it may weigh more than what was announced.
 * @param facts what the space holds and what was announced for this file (bytes).
 * Refuses: `file_too_heavy`, `files_full`.
 */
export const acceptDrawn = (
  facts: { readonly spaceBytes: number; readonly announcedBytes: number },
  { name, bytes }: { readonly name: string; readonly bytes: number },
): Result<true, FileRefusal> => {
  const field = 'files'
  if (bytes > fileSizeMax)
    return refuse('shared.file_too_heavy', { field, params: { name, maximum: fileSizeMax / megabyte } })
  return facts.spaceBytes - facts.announcedBytes + bytes > spaceFilesMax
    ? refuse('shared.files_full', { field, params: { maximum: spaceFilesMax / megabyte } })
    : ok(true)
}
