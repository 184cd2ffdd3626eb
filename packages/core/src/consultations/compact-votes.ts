const signs: Record<number, string> = { 1: '+', [-1]: '-', 0: '=' }
const values: Record<string, number> = { '+': 1, '-': -1, '=': 0 }

/** One person's votes as text, "0+3-17=": the index of each statement voted on, and the vote. */
export const compactVotes = (votes: readonly { statement: number; value: number }[]): string =>
  votes.map(({ statement, value }) => `${statement}${signs[value] ?? '='}`).join('')

export const readCompactVotes = (text: string): { statement: number; value: number }[] =>
  [...text.matchAll(/(\d+)([+\-=])/g)].map(([, statement, sign]) => ({
    statement: Number(statement),
    value: values[sign ?? '='] ?? 0,
  }))
