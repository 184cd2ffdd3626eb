/** What the address ends in where somebody comes in by having just signed: the page they come to says that it is done. */
export const signedHash = 'signee'
