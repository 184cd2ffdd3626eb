import { randomBytes } from 'node:crypto'

/**
 * What reading a mail costs grows with its lines, its parts and its bytes, and everything else waits meanwhile. An answer of the
 * greatest length with all that a mail program adds has far fewer of each, its files apart.
 */
const mostLines = 5_000
const mostParts = 500
const mostBytes = 1024 * 1024
/** Ends of base64 within its lines: each makes a piece. In other texts the same sign stands for a letter, and costs nothing. */
const mostPieces = 5_000
/** Lines of base64 below each other are a file from this many on, and a large one from so many bytes on. */
const fileLines = 100
const shortestLine = 60
const largeFile = 64 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d
const hyphen = 0x2d
const equals = 0x3d
const isBase64 = new Uint8Array(256)
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
  isBase64[sign.charCodeAt(0)] = 1

/** Where the line ends that begins here. A loop: a call for each line of a long mail takes longer. */
const lineEnd = (raw: Uint8Array, from: number): number => {
  let at = from
  while (at < raw.length && raw[at] !== lineFeed) at += 1
  return at
}

/** Whether it has few enough lines, and few that may stand between two parts. */
const hasFewLines = (raw: Uint8Array): boolean => {
  let [lines, parts] = [0, 0]
  for (let at = 0; at < raw.length && lines <= mostLines && parts <= mostParts; at = lineEnd(raw, at) + 1) {
    lines += 1
    if (raw[at] === hyphen && raw[at + 1] === hyphen) parts += 1
  }
  return lines <= mostLines && parts <= mostParts
}

const hasFewPieces = (raw: Buffer): boolean => {
  let pieces = 0
  for (let at = 0; at < raw.length; at++)
    if (raw[at] === equals && isBase64[raw[at + 1] ?? 0] === 1) pieces += 1
  return pieces <= mostPieces || !/base64/iu.test(raw.toString('latin1'))
}

const isSmall = (raw: Buffer): boolean => raw.length <= mostBytes && hasFewLines(raw) && hasFewPieces(raw)

/** The length of a line without its end if it is nothing but base64, and as long as programs make it; 0 else. */
const base64In = (raw: Uint8Array, from: number, end: number): number => {
  const until = raw[end - 1] === carriageReturn ? end - 1 : end
  if (until - from < shortestLine) return 0
  for (let at = from; at < until; at++) if (isBase64[raw[at] ?? 0] !== 1) return 0
  return until - from
}

type Run = { from: number; until: number; lines: number; bytes: number }

/** The files of a mail; undefined where what stands between them is too much already. */
const filesOf = (raw: Uint8Array): Run[] | undefined => {
  const files: Run[] = []
  let run: Run = { from: 0, until: 0, lines: 0, bytes: 0 }
  let looseLines = 0
  const endRun = () => {
    if (run.lines >= fileLines || run.bytes >= largeFile) files.push(run)
    else looseLines += run.lines
    run = { from: 0, until: 0, lines: 0, bytes: 0 }
  }
  for (let at = 0; at < raw.length; ) {
    const end = lineEnd(raw, at)
    const bytes = base64In(raw, at, end)
    if (bytes === 0) {
      if (run.lines > 0) endRun()
      looseLines += 1
      if (looseLines > mostLines) return undefined
    } else {
      if (run.lines === 0) run.from = at
      run.until = end + 1
      run.lines += 1
      run.bytes += bytes
    }
    at = end + 1
  }
  endRun()
  return files
}

/** The bytes of a run on one line. */
const joined = (raw: Buffer, { from, until, bytes }: Run): Buffer => {
  const line = Buffer.alloc(bytes + 1, lineFeed)
  let to = 0
  for (let at = from; at < until && to < bytes; at++)
    if (isBase64[raw[at] ?? 0] === 1) line[to++] = raw[at] ?? lineFeed
  return line
}

/**
 * A mail with its files on one line each, and in place of a large one a word that nobody can know before: bytes that are not kept
 * need not be decoded. Where a text has that word, it was no file.
 */
const withoutFiles = (raw: Buffer, files: readonly Run[], word: string): Buffer => {
  // The sign ends what may be open before it, in base64 and in quoted-printable.
  const instead = Buffer.from(`=\n${Buffer.from(word).toString('base64')}\n`)
  const chunks: Buffer[] = []
  let at = 0
  for (const run of files) {
    chunks.push(raw.subarray(at, run.from), run.bytes >= largeFile ? instead : joined(raw, run))
    at = run.until
  }
  chunks.push(raw.subarray(at))
  return Buffer.concat(chunks)
}

export type BoundedMail = {
  readonly bytes: Buffer
  /** Whether a text of it is not all there: some of it was taken for a large file. */
  readonly isCut: (text: string) => boolean
}

/** A mail that is read in a moment, or `too_long`. Each byte is looked at a few times at most. */
export const boundedMail = (raw: Buffer): BoundedMail | 'too_long' => {
  if (isSmall(raw)) return { bytes: raw, isCut: () => false }
  const word = randomBytes(24).toString('hex')
  const files = filesOf(raw)
  if (files === undefined) return 'too_long'
  const bytes = withoutFiles(raw, files, word)
  const written = Buffer.from(word).toString('base64')
  return isSmall(bytes) ? { bytes, isCut: text => text.includes(word) || text.includes(written) } : 'too_long'
}
