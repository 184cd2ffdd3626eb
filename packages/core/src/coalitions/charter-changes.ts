import type { Steps } from '../shared/steps.ts'
import { type CharterArticle, readArticles } from './charter-articles.ts'
import { longestAscent } from './longest-ascent.ts'
import { matchArticles } from './match-articles.ts'
import { type ShownPiece, shownPieces } from './shown-pieces.ts'
import { textPieces } from './text-pieces.ts'
import type { Work } from './token-hunks.ts'
import { seenText } from './unseen-signs.ts'

/** What a reader of the old version has to know of one article. */
export type CharterChange = {
  kind: 'added' | 'removed' | 'changed'
  /** Its place in the old version and in the new one, from 0; null where it is not. */
  from: number | null
  place: number | null
  /** The article of the new version to read; null where it is gone. */
  articleId: string | null
  /** As it is now, or as it was where it is gone. */
  title: string | null
  /** It comes elsewhere than the articles around it did: after the one of this title, first where there is none. */
  moved: { after: string | null } | null
  /** Its title line and its text, where they changed: what they were is here too, to the last sign. */
  heading: ShownPiece[]
  body: ShownPiece[]
  /** Nothing but spaces, line breaks and signs without a form of their own differ. */
  isUnseen: boolean
}

/** The title line, with the white space before it, and what follows. */
const headingAndBody = ({ title, source }: CharterArticle): [string, string] => {
  if (title === null) return ['', source]
  const begin = source.length - source.trimStart().length
  const end = source.indexOf('\n', begin)
  return end < 0 ? [source, ''] : [source.slice(0, end), source.slice(end)]
}

const looksTheSame = (pieces: readonly ShownPiece[]): boolean => {
  const of = (kind: ShownPiece['kind']) =>
    pieces.map(one => ('text' in one && (one.kind === 'kept' || one.kind === kind) ? one.text : '')).join('')
  return seenText(of('removed')) === seenText(of('added'))
}

const whole = (kind: 'added' | 'removed', text: string): ShownPiece[] =>
  text === '' ? [] : [{ kind, text, isMoved: false }]

/** What a piece costs to show, in the work of looking at a sign. */
const pieceWork = 10

function* changedArticle(was: CharterArticle, is: CharterArticle, work: Work) {
  if (was.source === is.source) return { heading: [], body: [], isUnseen: false }
  const [[wasHeading, wasBody], [isHeading, isBody]] = [headingAndBody(was), headingAndBody(is)]
  const heading = shownPieces(yield* textPieces(wasHeading, isHeading, work))
  const pieces = yield* textPieces(wasBody, isBody, work)
  yield pieceWork * pieces.length
  const body = shownPieces(pieces)
  yield wasBody.length + isBody.length
  return { heading, body, isUnseen: looksTheSame(heading) && looksTheSame(body) }
}

/** A shorter text is found in two places by chance. */
const movedSigns = 20

/** What left one place and stands word for word in another has moved. */
function markMoved(changes: readonly CharterChange[]): void {
  const waiting = { removed: new Map<string, ShownPiece[]>(), added: new Map<string, ShownPiece[]>() }
  for (const piece of changes.flatMap(change => change.body)) {
    if (piece.kind !== 'removed' && piece.kind !== 'added') continue
    const text = piece.text.trim()
    if (text.length < movedSigns) continue
    const other = waiting[piece.kind === 'added' ? 'removed' : 'added'].get(text)?.shift()
    if (other && 'isMoved' in other) {
      other.isMoved = true
      piece.isMoved = true
    } else waiting[piece.kind].set(text, [...(waiting[piece.kind].get(text) ?? []), piece])
  }
}

const only = (kind: 'added' | 'removed', article: CharterArticle) => {
  const [heading, body] = headingAndBody(article)
  return {
    kind,
    title: article.title,
    heading: whole(kind, heading),
    body: whole(kind, body),
    isUnseen: false,
  }
}

/** What an article costs to show, in the work of looking at a sign. */
const articleWork = 10

/** As many signs and words as two charters of 100,000 signs have, in which every paragraph changed. */
const fullWork = 1_000_000

/**
 * What a reader of the old version of a charter has to know of the new one, in the order of the new one; what is
 * gone comes last. Every sign that differs is in it: with the changes, the old text becomes the new one (R3).
 * @param work bounds the time, whatever the texts are: what it does not reach is shown as replaced whole.
 */
export function* charterChanges(
  before: string,
  after: string,
  work: Work = { left: fullWork },
): Steps<CharterChange[]> {
  if (before === after) return []
  const was = yield* readArticles(before)
  const is = yield* readArticles(after)
  const olds = yield* matchArticles(was, is)
  const known = [...olds.entries()].flatMap(([place, from]) => (from === null ? [] : [{ place, from }]))
  const inOrder = new Set(longestAscent(known.map(one => one.from)).map(at => known[at]?.place))
  yield articleWork * known.length
  const changes: CharterChange[] = []
  for (const [place, article] of is.entries()) {
    yield articleWork
    const { id: articleId, title } = article
    const from = olds[place] ?? null
    const old = from === null ? undefined : was[from]
    if (old === undefined) {
      changes.push({ from, place, articleId, moved: null, ...only('added', article) })
      continue
    }
    const moved = inOrder.has(place) ? null : { after: is[place - 1]?.title ?? null }
    const changed = yield* changedArticle(old, article, work)
    if (moved || changed.heading.length > 0 || changed.body.length > 0)
      changes.push({ kind: 'changed', from, place, articleId, title, moved, ...changed })
  }
  const kept = new Set(olds)
  for (const [from, article] of was.entries())
    if (!kept.has(from))
      changes.push({ from, place: null, articleId: null, moved: null, ...only('removed', article) })
  yield articleWork * changes.length
  markMoved(changes)
  return changes
}
