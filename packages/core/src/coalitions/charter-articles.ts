export type CharterArticle = { id: string; title: string | null; paragraphs: readonly string[] }

const numbered = /^(?:#+\s*|article\s+\S+|\d+(?:\.\d+)*[.)]?\s+\p{L})/iu

/** "1. Une organisation, une voix", "Article 3 : …", "# Nos désaccords"; a long line is a paragraph. */
const isTitle = (line: string): boolean => line.length <= 110 && numbered.test(line) && !/[.;,]$/.test(line)

/**
 * A charter is plain text: empty lines separate its paragraphs, and a short line that begins with a number, with
 * "Article" or with # begins an article. What comes before the first of them is a preamble without a title.
 */
export function charterArticles(text: string): CharterArticle[] {
  const articles: { title: string | null; paragraphs: string[] }[] = []
  const last = () => {
    const found = articles.at(-1)
    if (found) return found
    const preamble = { title: null, paragraphs: [] }
    articles.push(preamble)
    return preamble
  }
  for (const block of text.split(/\n\s*\n/)) {
    const [first = '', ...rest] = block.trim().split('\n')
    if (first === '') continue
    if (!isTitle(first.trim())) {
      last().paragraphs.push(block.trim())
      continue
    }
    const body = rest.join('\n').trim()
    articles.push({ title: first.trim().replace(/^#+\s*/, ''), paragraphs: body === '' ? [] : [body] })
  }
  return articles.map((article, at) => ({ id: `article-${at + 1}`, ...article }))
}
