/** What the key of everything begins with that is typed and not sent. */
export const typingPrefix = 'typed '

/** Drops what was typed and not sent in this browser. */
export function forgetTyping(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(typingPrefix)) localStorage.removeItem(key)
}
