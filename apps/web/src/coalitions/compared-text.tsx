import { readPieces, type ShownPiece, withoutFrame } from '@reliance/core/coalitions/shown-pieces.ts'
import { unseenSigns } from '@reliance/core/coalitions/unseen-signs.ts'
import { useTranslations } from 'use-intl'

type ChangedPiece = Extract<ShownPiece, { isMoved: boolean }>

function Changed({ piece, lang }: { piece: ChangedPiece; lang: string }) {
  const t = useTranslations('interface.charterChanges')
  const { kind, isMoved } = piece
  const { before, marked, after } = withoutFrame(piece.text)
  const signs = unseenSigns(marked)
  const [stays, moves] =
    kind === 'removed' ? (['wasRemoved', 'wentElsewhere'] as const) : (['wasAdded', 'cameHere'] as const)
  // A mark that the eye reads already is for those who listen; what it does not say is for all.
  const heard = isMoved || signs !== null ? 'font-normal text-ink-soft' : 'only-read'
  const content = (
    <>
      <span className={heard}>{`${t(isMoved ? moves : stays)} `}</span>
      {signs === null ? <span lang={lang}>{marked}</span> : signs.map(sign => t('sign', sign)).join(', ')}
      <span className={heard}>]</span>
    </>
  )
  return (
    <>
      {before}
      {kind === 'removed' ? (
        <del className="me-1 text-ink-soft decoration-2">{content}</del>
      ) : (
        <ins className="font-bold decoration-2">{content}</ins>
      )}
      {after}
    </>
  )
}

/** A text as it was and as it is: what went is struck through, what came is underlined, and both are said. */
export function ComparedText({ pieces, lang }: { pieces: readonly ShownPiece[]; lang: string }) {
  const t = useTranslations('interface.charterChanges')
  // Two pieces may say the same thing: each is known by its place.
  const placed = readPieces(pieces).map((piece, place) => ({ piece, place }))
  return (
    <p className="max-w-line whitespace-pre-line">
      {placed.map(({ piece, place }) =>
        piece.kind === 'kept' ? (
          <span key={place} lang={lang}>
            {piece.text}
          </span>
        ) : piece.kind === 'skipped' ? (
          <span key={place} className="text-ink-soft">
            {' ['}
            <span className="only-read">{t('skipped')}</span>
            {'…] '}
          </span>
        ) : (
          <Changed key={place} piece={piece} lang={lang} />
        ),
      )}
    </p>
  )
}
