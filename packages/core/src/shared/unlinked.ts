/** What a mail program or a telephone reads as the beginning of an address, even without slashes. */
const schemes = /\b(mailto|tel|sms|callto|data|javascript|file|https?|ftp):(?=\S)/giu

/**
 * A text in which no mail program finds an address to make a link of: a space stands in every address of the web and
 * of mail. It reads as before, and nothing of it is lost. For names, which others choose and we send.
 */
export const unlinked = (text: string): string =>
  text
    .replace(schemes, '$1: ')
    .replace(/:(?=\/)/gu, ': ')
    .replace(/\/(?=\/)|\\(?=\\)/gu, '$& ')
    .replace(/(?<=\S)@/gu, ' @')
    .replace(/@(?=\S)/gu, '@ ')
    // A dot as addresses take them, before what may be the end of a domain.
    .replace(/(?<=\S)([.\u2024\u3002\uff0e\uff61])(?=\p{L}[\p{L}\p{N}-])/gu, '$1 ')
