import type { CharterArticle } from '@reliance/core/coalitions/charter-articles.ts'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'

type CharterTextProps = { articles: readonly CharterArticle[]; lang: string }

/** The charter in its own language, article by article. */
export function CharterText({ articles, lang }: CharterTextProps) {
  return (
    <div lang={lang} className="flex max-w-line flex-col gap-5">
      {articles.map(article => (
        <section key={article.id} id={article.id} className="flex flex-col gap-2">
          {article.title !== null && <h3 className="text-20">{article.title}</h3>}
          {article.paragraphs.length > 0 && <Paragraphs text={article.paragraphs.join('\n\n')} />}
        </section>
      ))}
    </div>
  )
}
