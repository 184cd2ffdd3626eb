const links = /(\/(?:acte|courriels)\/|\/entrer#)[\w-]{43}/gu

/** A text without what opens something in the links of our mails: a mail that quotes one must not bring it into the database. */
export const withoutTokens = (text: string): string => text.replace(links, '$1…')
