import { type CharterChange, charterChanges } from '@reliance/core/coalitions/charter-changes.ts'
import { coalitionsInterfaceEn } from '@reliance/core/coalitions/interface.en.ts'
import { coalitionsInterfaceFr } from '@reliance/core/coalitions/interface.fr.ts'
import { readPieces, type ShownPiece, withoutFrame } from '@reliance/core/coalitions/shown-pieces.ts'
import { unseenSigns } from '@reliance/core/coalitions/unseen-signs.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { html } from 'hono/html'
import type { Html } from '../pages/drawing.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'

/** What a piece costs to draw beside its signs, in the work of looking at one. */
const drawWork = 60

/** The language of the page, and that of the charter. */
type Languages = { lang: Language; textLang: string }

const wordsOf = (languages: Languages) =>
  inLanguage(languages, coalitionsInterfaceFr, coalitionsInterfaceEn).charterChanges

const changedPiece = (languages: Languages, kind: 'removed' | 'added', text: string, isMoved: boolean) => {
  const words = wordsOf(languages)
  const { before, marked, after } = withoutFrame(text)
  const signs = unseenSigns(marked)
  const content =
    signs === null
      ? html`<span lang="${languages.textLang}">${marked}</span>`
      : html`<span>${signs.map(one => say(languages.lang, words.sign, one)).join(', ')}</span>`
  const [stays, moves] =
    kind === 'removed' ? [words.wasRemoved, words.wentElsewhere] : [words.wasAdded, words.cameHere]
  // A mark that the eye reads already is for those who listen; what it does not say is for all.
  const heard = isMoved || signs !== null ? 'soft' : 'only-read'
  const said = html`<span class="${heard}">${isMoved ? moves : stays} </span>${content}<span class="${heard}">]</span>`
  return html`${before}${kind === 'removed' ? html`<del>${said}</del>` : html`<ins>${said}</ins>`}${after}`
}

const pieceHtml = (languages: Languages, piece: ShownPiece): Html => {
  if (piece.kind === 'kept') return html`<span lang="${languages.textLang}">${piece.text}</span>`
  if (piece.kind === 'skipped')
    return html`<span class="soft"> [<span class="only-read">${wordsOf(languages).skipped}</span>…] </span>`
  return changedPiece(languages, piece.kind, piece.text, piece.isMoved)
}

function* piecesHtml(languages: Languages, pieces: readonly ShownPiece[]): Steps<Html> {
  const drawn: Html[] = []
  for (const piece of readPieces(pieces)) {
    yield drawWork + ('text' in piece ? piece.text.length : 0)
    drawn.push(pieceHtml(languages, piece))
  }
  return html`<div class="text"><p>${drawn}</p></div>`
}

/** What happened to an article as a whole. */
const happenedTo = (languages: Languages, { kind, moved, isUnseen }: CharterChange): string[] => {
  const words = wordsOf(languages)
  return [
    ...(kind === 'added' ? [words.added] : kind === 'removed' ? [words.removed] : []),
    ...(moved?.after === null ? [words.movedFirst] : []),
    ...(moved?.after ? [say(languages.lang, words.moved, { title: moved.after })] : []),
    ...(isUnseen ? [words.unseen] : []),
  ]
}

function* changeHtml(languages: Languages, change: CharterChange): Steps<Html> {
  const words = wordsOf(languages)
  const { kind, title, heading, body } = change
  const retitled = kind === 'changed' && heading.length > 0
  return html`<li class="stack"><h3>${title === null ? words.preamble : html`<span lang="${languages.textLang}">${title}</span>`}</h3>
${happenedTo(languages, change).map(text => html`<p class="soft">${text}</p>`)}
${retitled ? html`<p class="soft">${words.retitled}</p>${yield* piecesHtml(languages, heading)}` : ''}
${body.length > 0 ? yield* piecesHtml(languages, body) : ''}</li>`
}

/** What changed from one text of a charter to another, as a list; an empty one where nothing did. */
export function* changesHtml(languages: Languages, before: string, after: string): Steps<Html> {
  const drawn: Html[] = []
  for (const change of yield* charterChanges(before, after)) {
    yield drawWork
    drawn.push(yield* changeHtml(languages, change))
  }
  yield drawWork * drawn.length
  return html`<ul class="lines">${drawn}</ul>`
}
