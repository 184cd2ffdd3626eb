import { diffArrays } from 'diff'
import { foldText } from '../shared/fold-text.ts'
import type { CharterArticle } from './charter-articles.ts'

/** One place where two versions differ: what stood there, what stands there now; null for nothing. */
export type CharterChange = {
  /** The article of the new version to read; null where it is gone. */
  articleId: string | null
  title: string | null
  before: string | null
  after: string | null
}

/** "3. Nos désaccords" and "4. Nos désaccords" are one article that moved. */
const nameOf = ({ title }: CharterArticle): string =>
  foldText(title ?? '').replace(/^(article )?[\divx]+ /, '')

/** Each article by its name; of two of one name, the first is the first. */
const byName = (articles: readonly CharterArticle[]): [string, CharterArticle][] => {
  const seen = new Map<string, number>()
  return articles.map(article => {
    const name = nameOf(article)
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return [`${name}#${times}`, article]
  })
}

/** The paragraphs that differ between two states of one article, each beside what took its place. */
function changesWithin(before: CharterArticle, after: CharterArticle): CharterChange[] {
  const { id: articleId, title } = after
  const changes: CharterChange[] = []
  for (const { value, added, removed } of diffArrays([...before.paragraphs], [...after.paragraphs])) {
    const text = value.join('\n\n')
    const last = changes.at(-1)
    if (removed) changes.push({ articleId, title, before: text, after: null })
    else if (added && last?.after === null) last.after = text
    else if (added) changes.push({ articleId, title, before: null, after: text })
    // What stayed stands between two changes: they are not one.
    else if (changes.length > 0) changes.push({ articleId, title, before: null, after: null })
  }
  return changes.filter(change => change.before !== null || change.after !== null)
}

/**
 * What a reader of the old version has to know of the new one, in the order of the new one; what is gone comes
 * last. Articles are the same by their title, whatever their number.
 */
export function charterChanges(
  before: readonly CharterArticle[],
  after: readonly CharterArticle[],
): CharterChange[] {
  const old = new Map(byName(before))
  const changes = byName(after).flatMap(([name, article]): CharterChange[] => {
    const known = old.get(name)
    old.delete(name)
    if (known) return changesWithin(known, article)
    const text = article.paragraphs.join('\n\n')
    return [{ articleId: article.id, title: article.title, before: null, after: text }]
  })
  const gone = [...old.values()].map(({ title, paragraphs }) => {
    return { articleId: null, title, before: paragraphs.join('\n\n'), after: null }
  })
  return [...changes, ...gone]
}
