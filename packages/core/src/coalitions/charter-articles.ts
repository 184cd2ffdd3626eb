import { runSteps, type Steps } from '../shared/steps.ts'

export type CharterArticle = {
  id: string
  title: string | null
  paragraphs: readonly string[]
  /** Its exact text, title line first; begins with white space where something else than one empty line precedes. */
  source: string
}

/** "30 jours de préavis" counts days: a number begins a title where a point, a bracket or a level says so. */
const numbered = /^(?:#+\s*|article\s+\S+|\d+(?:\.\d+)*[.)]\s+\p{L}|\d+(?:\.\d+)+\s+\p{L})/iu

/** "1. Une organisation, une voix", "Article 3 : …", "# Nos désaccords"; a long line is a paragraph. */
const isTitle = (line: string): boolean => line.length <= 110 && numbered.test(line) && !/[.;,]$/.test(line)

type Part = { title: string | null; paragraphs: string[]; from: number; to: number }

/** A block between empty lines goes to the article before it, or begins one. */
function addBlock(parts: Part[], text: string, begin: number, end: number): void {
  const spaced = text.slice(begin, end)
  const block = spaced.trim()
  const from = begin + spaced.length - spaced.trimStart().length
  const to = from + block.length
  const lineEnd = block.indexOf('\n')
  const first = (lineEnd < 0 ? block : block.slice(0, lineEnd)).trim()
  const last = parts.at(-1)
  if (isTitle(first)) {
    const body = lineEnd < 0 ? '' : block.slice(lineEnd).trim()
    const title = first.replace(/^#+\s*/, '')
    parts.push({ title, paragraphs: body === '' ? [] : [body], from, to })
  } else if (last) {
    last.paragraphs.push(block)
    last.to = to
  } else if (block !== '') parts.push({ title: null, paragraphs: [block], from, to })
}

/** What a paragraph costs beside its signs, in the work of looking at one. */
const blockWork = 5

/** The same as `charterArticles`, in steps. */
export function* readArticles(given: string): Steps<CharterArticle[]> {
  const text = given.trim()
  const parts: Part[] = []
  let begin = 0
  for (const { index, 0: empty } of text.matchAll(/\n\s*\n/g)) {
    yield blockWork + index - begin
    addBlock(parts, text, begin, index)
    begin = index + empty.length
  }
  yield blockWork + text.length - begin
  addBlock(parts, text, begin, text.length)
  return parts.map(({ title, paragraphs, from, to }, at) => {
    const gap = text.slice(parts[at - 1]?.to ?? from, from)
    const source = `${gap === '\n\n' ? '' : gap}${text.slice(from, to)}`
    return { id: `article-${at + 1}`, title, paragraphs, source }
  })
}

/**
 * A charter is plain text: empty lines separate its paragraphs, and a short line that begins with a number, with
 * "Article" or with # begins an article. What comes before the first of them is a preamble without a title.
 * No sign is lost: `charterText` of the sources is the text again, white space at its ends aside.
 */
export const charterArticles = (text: string): CharterArticle[] => runSteps(readArticles(text))

/** The text of which these are the sources, in their order. */
export const charterText = (sources: readonly string[]): string =>
  sources.map((source, at) => (at === 0 || /^\s/.test(source) ? source : `\n\n${source}`)).join('')
