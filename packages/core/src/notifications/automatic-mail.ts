export type MailHeader = { readonly key: string; readonly value: string }

/** What says that no person wrote a mail, by the name of its header. */
const signs: Readonly<Record<string, (value: string) => boolean>> = {
  // RFC 3834, 5: whatever it says but "no".
  'auto-submitted': value => !/^no\b/iu.test(value),
  precedence: value => /^(?:bulk|junk|list|auto_reply)\b/iu.test(value),
  'list-id': () => true,
  'x-autoreply': value => !/^no\b/iu.test(value),
  'x-autorespond': () => true,
  'x-autoresponder': () => true,
  'x-failed-recipients': () => true,
  'content-type': value =>
    /^multipart\/report\b|^message\/(?:delivery-status|disposition-notification)\b/iu.test(value),
  'return-path': value => value.trim() === '<>',
}

/**
 * Whether a program wrote it: an answering machine, a list, a bounce. Such a mail does nothing here and is never answered,
 * so that no two machines write to one another for ever (RFC 3834, 2).
 * @param reversePath what the sending server named as the way back; empty for a bounce (RFC 5321, 4.5.5).
 */
export const isAutomaticMail = (headers: readonly MailHeader[], reversePath: string): boolean =>
  reversePath === '' || headers.some(({ key, value }) => signs[key.toLowerCase()]?.(value.trim()) ?? false)
