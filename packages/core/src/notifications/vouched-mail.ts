import type { MailHeader } from './automatic-mail.ts'

/**
 * Whether the mail server in front says that a mail came from where it says (DMARC, in the `Authentication-Results` that it puts
 * on top: RFC 8601, 5). What another server wrote counts for nothing, since a sender can write it too.
 * @param by what that server calls itself; undefined where none is in front, and then nothing is known and nothing asked.
 */
export const isVouchedMail = (headers: readonly MailHeader[], by: string | undefined): boolean => {
  if (by === undefined) return true
  const [name = '', ...results] = (
    headers.find(one => one.key.toLowerCase() === 'authentication-results')?.value ?? ''
  ).split(';')
  if (name.trim().split(/\s/u)[0]?.toLowerCase() !== by.toLowerCase()) return false
  return results.some(one => /^\s*dmarc\s*=\s*pass\b/iu.test(one))
}
