import { foldText } from '../shared/fold-text.ts'
import type { Steps } from '../shared/steps.ts'
import type { CharterArticle } from './charter-articles.ts'

/** A word is a sign of an article where at most so many articles of each version have it. */
const fewArticles = 3

/** What an article costs beside its signs, in the work of looking at one. */
const articleWork = 20

/** "3. Nos désaccords" and "4. Nos désaccords" have one name. */
const nameOf = (title: string | null): string =>
  foldText(title ?? '').replace(/^(?:article )?(?:[\divx]+(?: |$))+/, '')

type Described = { article: CharterArticle; name: string; body: string }

/** What makes two articles one, the surest sign first; null where the sign says nothing. */
const signs: readonly ((described: Described) => string | null)[] = [
  ({ article }) => article.source.trim(),
  ({ name, body }) => `${name}\n${body}`,
  ({ name }) => name || null,
  ({ body }) => body || null,
]

/** What has neither a name nor a text of its own left is what bears the same number. */
const byTitle = ({ article }: Described): string => article.title ?? ''

type Matches = {
  readonly before: readonly Described[]
  readonly after: readonly Described[]
  /** The old place of each new article that has been found. */
  readonly found: Map<number, number>
  readonly taken: Set<number>
}

function* described(articles: readonly CharterArticle[]): Steps<Described[]> {
  const list: Described[] = []
  for (const article of articles) {
    yield articleWork + article.source.length
    list.push({ article, name: nameOf(article.title), body: article.paragraphs.join('\n\n') })
  }
  return list
}

/** Of several that bear one sign, the first is the first. */
function* matchBySign(matches: Matches, signOf: (described: Described) => string | null): Steps<void> {
  const { before, after, found, taken } = matches
  const bearing = new Map<string, { olds: number[]; next: number }>()
  for (const [old, article] of before.entries()) {
    if (taken.has(old)) continue
    yield articleWork
    const sign = signOf(article)
    if (sign === null) continue
    const others = bearing.get(sign)
    if (others) others.olds.push(old)
    else bearing.set(sign, { olds: [old], next: 0 })
  }
  for (const [place, article] of after.entries()) {
    if (found.has(place)) continue
    yield articleWork
    const sign = signOf(article)
    const others = sign === null ? undefined : bearing.get(sign)
    const old = others?.olds[others.next++]
    if (old === undefined) continue
    found.set(place, old)
    taken.add(old)
  }
}

type WordsOf = Map<number, ReadonlySet<string>>

/** The words of each article that has not been matched, and which of them have each word. */
function* indexWords(articles: readonly Described[], matched: { has: (place: number) => boolean }) {
  const words: WordsOf = new Map()
  const having = new Map<string, number[]>()
  for (const [place, { article }] of articles.entries()) {
    if (matched.has(place)) continue
    yield articleWork + article.source.length
    const own = new Set(foldText(article.source).split(' '))
    words.set(place, own)
    for (const word of own) {
      const others = having.get(word)
      if (others) others.push(place)
      else having.set(word, [place])
    }
  }
  return { words, having }
}

/** An article of which name and text changed is the one with which it shares most of its words that others lack. */
function* matchByWords({ before, after, found, taken }: Matches): Steps<void> {
  const olds = yield* indexWords(before, taken)
  const news = yield* indexWords(after, found)
  const isSign = (word: string) =>
    (olds.having.get(word)?.length ?? 0) <= fewArticles && (news.having.get(word)?.length ?? 0) <= fewArticles
  const signCount = (words: ReadonlySet<string>) => [...words].filter(isSign).length
  const signCounts = new Map<number, number>()
  for (const [old, words] of olds.words) {
    yield articleWork + words.size
    signCounts.set(old, signCount(words))
  }
  for (const [place, words] of news.words) {
    yield articleWork + words.size
    const shared = new Map<number, number>()
    for (const word of words)
      if (isSign(word))
        for (const old of olds.having.get(word) ?? [])
          if (!taken.has(old)) shared.set(old, (shared.get(old) ?? 0) + 1)
    const own = signCount(words)
    const share = ([old, count]: [number, number]) => (2 * count) / (own + (signCounts.get(old) ?? 0))
    const [best] = [...shared].toSorted((a, b) => share(b) - share(a) || a[0] - b[0])
    if (!best || share(best) < 0.5) continue
    found.set(place, best[0])
    taken.add(best[0])
  }
}

/**
 * Which article of the old version each of the new one was: the same text, else the same name whatever its number,
 * else the same text under another name, else most of the same words. The time grows as the texts do.
 * @returns for each new article its old place, null where it is new.
 */
export function* matchArticles(
  before: readonly CharterArticle[],
  after: readonly CharterArticle[],
): Steps<(number | null)[]> {
  const [olds, news] = [yield* described(before), yield* described(after)]
  const matches: Matches = { before: olds, after: news, found: new Map(), taken: new Set() }
  for (const sign of signs) yield* matchBySign(matches, sign)
  yield* matchByWords(matches)
  yield* matchBySign(matches, byTitle)
  return after.map((_, place) => matches.found.get(place) ?? null)
}
