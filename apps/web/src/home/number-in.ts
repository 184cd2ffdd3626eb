/** The number that a field holds; none in an empty one, which is not zero: the API says that it is missing. */
export const numberIn = (text: string): number => (text === '' ? Number.NaN : Number(text))
