/**
 * What a text shows where it was written in another encoding than the one it is read in: signs of a control or of a
 * loss, pairs such as "Ã©", a capital with an accent amid small letters ("RŽseau"), and signs that stand in no word
 * ("R‚seau", "R?seau").
 */
const unlikely =
  /[\u0080-\u009f\ufffd]|[ÃÂ][\u00a0-\u00bfŒœŠšŸŽžƒˆ˜–—‘’“”†‡•…‰€™]|â€.?|(?<=\p{L})(?=[^A-Z])\p{Lu}(?=\p{Ll})|(?<=\p{Ll})(?=[^A-Z])\p{Lu}|(?<=\p{L})[?ˆ˜‰†‡•ƒ¤¦¨¯¬¸‚„“”‹›™®©](?=\p{Ll})/gu

/** Each unlikely sign of a text, once. */
export const unlikelySigns = (text: string): string[] => [...new Set(text.match(unlikely) ?? [])]

/** A text with one sign in the place of each unlikely one, for whoever compares it with one that was read right. */
export const withoutUnlikely = (text: string, put: string): string => text.replace(unlikely, put)
