import type { Steps } from '../shared/steps.ts'
import { alignLines } from './align-lines.ts'
import { compareTokens, type Hunk, type Tokens, type Work } from './token-hunks.ts'

/** A run of a text that two versions share, or that only the old or only the new one has. */
export type Piece = { kind: 'kept' | 'removed' | 'added'; text: string }

/** A line with the line breaks before it. */
const linesOf = (text: string): string[] => text.match(/\n*[^\n]+|\n+/g) ?? []

/** Words with their accents, emoji with what joins them, white space, and every other sign alone. */
const words =
  /(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200c|\u200d|\ufe0f)+|\p{Regional_Indicator}+|[^\S\n]+|\n+|[\s\S]/gu

const wordsOf = (text: string): string[] => text.match(words) ?? []

/** What a line costs beside its signs, in the work of looking at one. */
const lineWork = 50

/** A space or a comma between two changes is read with them. */
const isJoint = (text: string): boolean => /^[^\p{L}\p{N}\n]{1,3}$/u.test(text)

type Difference = { kept: string } | { was: string; is: string }

/** Neighbouring hunks as one, and the joints between two differences as part of both. */
function joined(hunks: readonly Hunk[]): Difference[] {
  const list: Difference[] = []
  let joint = ''
  const keep = (text: string) => {
    const last = list.at(-1)
    if (last && 'kept' in last) last.kept += text
    else if (last && isJoint(joint + text)) joint += text
    else {
      list.push({ kept: joint + text })
      joint = ''
    }
  }
  for (const hunk of hunks) {
    if (hunk.kind === 'kept') {
      keep(hunk.tokens.join(''))
      continue
    }
    const [was, is] = [joint + hunk.was.join(''), joint + hunk.is.join('')]
    joint = ''
    const last = list.at(-1)
    if (last && 'was' in last) {
      last.was += was
      last.is += is
    } else list.push({ was, is })
  }
  return joint === '' ? list : [...list, { kept: joint }]
}

const letterCount = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Two lines that share but some words are read one after the other, not through one another. */
function isConfetti(differences: readonly Difference[], was: string, is: string): boolean {
  const kept = differences.reduce((sum, one) => sum + ('kept' in one ? letterCount(one.kept) : 0), 0)
  const most = Math.min(letterCount(was), letterCount(is))
  return kept === 0 ? most > 0 : differences.length >= 4 && 3 * kept < most
}

function* withinLines(was: string, is: string, work: Work): Steps<Difference[]> {
  const signCount = was.length + is.length
  if (was === is) return [{ kept: was }]
  if (was === '' || is === '' || work.left < signCount) return [{ was, is }]
  work.left -= signCount
  const oldWords = wordsOf(was)
  yield lineWork + was.length
  const newWords = wordsOf(is)
  yield lineWork + is.length
  const differences = joined(yield* compareTokens(oldWords, newWords, work))
  return isConfetti(differences, was, is) ? [{ was, is }] : differences
}

/** Neighbouring pieces of one kind as one; what went stands before what came. */
function putTogether(differences: readonly Difference[]): Piece[] {
  const pieces: Piece[] = []
  let [was, is] = ['', '']
  const put = (kind: Piece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text })
  }
  const close = () => {
    put('removed', was)
    put('added', is)
    was = ''
    is = ''
  }
  for (const one of differences) {
    if (!('kept' in one)) {
      was += one.was
      is += one.is
      continue
    }
    if (one.kept === '') continue
    close()
    const last = pieces.at(-1)
    if (last?.kind === 'kept') last.text += one.kept
    else put('kept', one.kept)
  }
  close()
  return pieces
}

function* differencesOf(was: Tokens, is: Tokens, work: Work): Steps<Difference[]> {
  const differences: Difference[] = []
  for (const pair of yield* alignLines(was, is, work))
    for (const one of yield* withinLines(pair.was, pair.is, work)) differences.push(one)
  return differences
}

/**
 * What two states of a text share and where they differ: line by line, and word by word in the lines that changed.
 * The kept and removed pieces are the old state and the kept and added ones the new, to the last sign.
 * @param work is spent, and bounds the time: lines that it does not reach are replaced whole.
 */
export function* textPieces(was: string, is: string, work: Work): Steps<Piece[]> {
  yield was.length + is.length
  if (was === is) return was === '' ? [] : [{ kind: 'kept', text: was }]
  const differences: Difference[] = []
  let changed: { was: string[]; is: string[] } = { was: [], is: [] }
  const oldLines = linesOf(was)
  yield was.length
  const hunks = yield* compareTokens(oldLines, linesOf(is), work)
  for (const hunk of [...hunks, { kind: 'kept', tokens: [] } satisfies Hunk]) {
    if (hunk.kind === 'differs') {
      for (const line of hunk.was) changed.was.push(line)
      for (const line of hunk.is) changed.is.push(line)
      continue
    }
    for (const one of yield* differencesOf(changed.was, changed.is, work)) differences.push(one)
    changed = { was: [], is: [] }
    differences.push({ kept: hunk.tokens.join('') })
  }
  return putTogether(differences)
}
