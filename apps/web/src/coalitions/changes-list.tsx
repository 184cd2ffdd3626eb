import type { CharterChange } from '@reliance/core/coalitions/charter-changes.ts'
import { useTranslations } from 'use-intl'
import { ComparedText } from './compared-text.tsx'

type OneChangeProps = { change: CharterChange; lang: string; isLinked: boolean }

function OneChange({ change, lang, isLinked }: OneChangeProps) {
  const t = useTranslations('interface.charterChanges')
  const { kind, articleId, moved, heading, body, isUnseen } = change
  const title = change.title === null ? t('preamble') : <span lang={lang}>{change.title}</span>
  const happened = [
    ...(kind === 'changed' ? [] : [t(kind)]),
    ...(moved ? [moved.after === null ? t('movedFirst') : t('moved', { title: moved.after })] : []),
    ...(isUnseen ? [t('unseen')] : []),
  ]
  return (
    <div className="flex flex-col gap-3 border-hair border-t pt-4">
      <h3 className="text-20">
        {articleId !== null && isLinked ? <a href={`#${articleId}`}>{title}</a> : title}
      </h3>
      {happened.map(text => (
        <p key={text} className="font-bold text-ink-soft">
          {text}
        </p>
      ))}
      {kind === 'changed' && heading.length > 0 && (
        <>
          <p className="font-bold text-ink-soft">{t('retitled')}</p>
          <ComparedText pieces={heading} lang={lang} />
        </>
      )}
      {body.length > 0 && <ComparedText pieces={body} lang={lang} />}
    </div>
  )
}

type ChangesListProps = {
  changes: readonly CharterChange[]
  /** The language of the charter. */
  lang: string
  /** Where the articles of the new version stand on the same page, each change leads to its own. */
  isLinked: boolean
}

/** What changed in each article: its place, its title, and the words that went and came within its text. */
export function ChangesList({ changes, lang, isLinked }: ChangesListProps) {
  return changes.map(change => (
    <OneChange key={`${change.from}-${change.place}`} change={change} lang={lang} isLinked={isLinked} />
  ))
}
