import { withoutFinalStop } from './without-final-stop.ts'

const longest = 80

/** How a text without a title of its own is called: its first sentence, cut where a title would be too long. */
export const firstSentence = (text: string): string => {
  const [line = ''] = text.trim().split('\n')
  // What is short before a full stop is an abbreviation: "M. Roux".
  const [sentence = line] = /^.{10,}?[.!?…](?=\s|$)/u.exec(line) ?? []
  return sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : withoutFinalStop(sentence)
}
