/** So many members, people or organisations, and a place needs no first steps any more. */
export const enoughToLive = 3
