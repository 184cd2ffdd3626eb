import type { Piece } from './text-pieces.ts'

/** What a reader is shown of a text that changed: `skipped` stands for so many signs that stayed as they were. */
export type ShownPiece =
  | { kind: 'kept'; text: string }
  | { kind: 'removed' | 'added'; text: string; isMoved: boolean }
  | { kind: 'skipped'; length: number }

/** How many signs of what stayed are read beside a change. */
const besideSigns = 90

/** Half of a sign that takes two units goes with its other half. */
const wholeSign = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at

/** Where the reader leaves off after a change: at the end of the line, else at a word. */
const leaveOff = (text: string): number => {
  const near = text.slice(0, besideSigns)
  const line = /\n+/.exec(near)
  if (line) return line.index + line[0].length
  const word = near.search(/\s\S*$/)
  return wholeSign(text, word > 0 ? word : besideSigns)
}

/** Where the reader picks up again before a change: at the beginning of the line, else at a word. */
const pickUp = (text: string): number => {
  const from = text.length - besideSigns
  const near = text.slice(from)
  const line = near.lastIndexOf('\n')
  if (line >= 0) return from + near.slice(0, line + 1).replace(/\n+$/, '').length
  const word = near.search(/\s\S/)
  return wholeSign(text, word >= 0 ? from + word + 1 : from)
}

/** What stayed, without what is far from a change. */
function shorten(text: string, isFirst: boolean, isLast: boolean): ShownPiece[] {
  if (text.length <= besideSigns) return [{ kind: 'kept', text }]
  const off = isFirst ? 0 : leaveOff(text)
  const on = isLast ? text.length : pickUp(text)
  if (on <= off || text.slice(off, on).trim() === '') return [{ kind: 'kept', text }]
  const shown: ShownPiece[] = []
  if (off > 0) shown.push({ kind: 'kept', text: text.slice(0, off) })
  shown.push({ kind: 'skipped', length: on - off })
  if (on < text.length) shown.push({ kind: 'kept', text: text.slice(on) })
  return shown
}

/** The pieces as they are read: without the line breaks between a title and its text. */
export const readPieces = (pieces: readonly ShownPiece[]): ShownPiece[] =>
  pieces.map((piece, place) =>
    place > 0 || !('text' in piece) || piece.text.trim() === ''
      ? piece
      : { ...piece, text: piece.text.replace(/^\n+/, '') },
  )

/** The pieces of a text to show; none where nothing changed. */
export function shownPieces(pieces: readonly Piece[]): ShownPiece[] {
  if (pieces.every(one => one.kind === 'kept')) return []
  return pieces.flatMap(({ kind, text }, at): ShownPiece[] =>
    kind === 'kept' ? shorten(text, at === 0, at === pieces.length - 1) : [{ kind, text, isMoved: false }],
  )
}

/** A text apart from the line breaks around it, which are no part of what is marked; of line breaks alone, all. */
export function withoutFrame(text: string): { before: string; marked: string; after: string } {
  const begin = text.search(/[^\n]/)
  if (begin < 0) return { before: '', marked: text, after: '' }
  let end = text.length
  while (text[end - 1] === '\n') end--
  return { before: text.slice(0, begin), marked: text.slice(begin, end), after: text.slice(end) }
}
