import type { CharterChange } from '@reliance/core/coalitions/charter-changes.ts'
import { useTranslations } from 'use-intl'

const keyOf = ({ articleId, title, before, after }: CharterChange): string =>
  [articleId, title, before, after].join('|')

/** What stood there and what stands there now, one above the other, in the language of the charter. */
export function ChangesList({ changes, lang }: { changes: readonly CharterChange[]; lang: string }) {
  const t = useTranslations('interface.charter')
  return changes.map(change => (
    <div key={keyOf(change)} className="flex flex-col gap-3 border-hair border-t pt-4">
      {change.title !== null && (
        <h3 className="text-20" lang={lang}>
          {change.articleId === null ? change.title : <a href={`#${change.articleId}`}>{change.title}</a>}
        </h3>
      )}
      {change.before !== null && (
        <div className="border-edge border-s-2 border-dashed ps-4">
          <p className="font-bold text-ink-soft">{t(change.after === null ? 'removed' : 'before')}</p>
          <del lang={lang} className="whitespace-pre-line text-ink-soft no-underline">
            {change.before}
          </del>
        </div>
      )}
      {change.after !== null && (
        <div className="border-ink border-s-4 ps-4">
          <p className="font-bold">{t(change.before === null ? 'added' : 'after')}</p>
          <ins lang={lang} className="whitespace-pre-line no-underline">
            {change.after}
          </ins>
        </div>
      )}
    </div>
  ))
}
