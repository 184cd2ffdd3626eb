import { foldText } from '../shared/fold-text.ts'

/** What a reader may stumble on in a statement. A hint is shown, can be dismissed, and never blocks. */
export const statementHints = ['two_claims', 'negation', 'name_like'] as const
export type StatementHint = (typeof statementHints)[number]

const joiningWords = ['et', 'and']
const negations = ['ne', 'n', 'aucun', 'aucune', 'jamais', 'sans', 'not', 'no', 'never', 'none', 'without']
/** "don’t", "isn’t", "cannot" as `foldText` leaves them. */
const englishNegation = /\b(?:cannot|[a-z]+n t)\b/

const capitalised = /^\p{Lu}\p{Ll}/u
const endsSentence = /[.!?…:]["»”)\s]*$/u

/** The hints for a text in French or in English, in the order of the list. */
export const hintsFor = (text: string): StatementHint[] => {
  const folded = foldText(text)
  const words = folded.split(' ')
  const found: Record<StatementHint, boolean> = {
    two_claims: words.some(word => joiningWords.includes(word)),
    negation: words.some(word => negations.includes(word)) || englishNegation.test(folded),
    name_like: hasNameLikeWord(text),
  }
  return statementHints.filter(hint => found[hint])
}

/** A capital inside a sentence; the elided article of « l’Étincelle » does not hide it. */
const hasNameLikeWord = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  return words.some((word, index) => {
    const previous = words[index - 1]
    if (previous === undefined || endsSentence.test(previous)) return false
    const bare = word.replace(/^[«“"(]+/u, '').replace(/^\p{L}{1,2}['’]/u, '')
    return capitalised.test(bare)
  })
}
