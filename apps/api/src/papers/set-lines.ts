/** What fits of a word on each line: a word that is longer than a line is cut between signs. */
const cutWord = (word: string, width: number, measure: (text: string) => number): string[] => {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push(piece)
      piece = sign
    } else piece += sign
  }
  return [...pieces, piece]
}

/**
 * A text in lines that are no wider than `width`. Lines end at spaces alone: U+00A0 and U+202F hold what stands on both
 * sides together. A text of nothing is one empty line.
 * @param measure how wide a text is, in the unit of `width`.
 */
export const setLines = (text: string, width: number, measure: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(one => cutWord(one, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
