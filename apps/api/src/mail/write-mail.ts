import type { Mail } from './mailbox.ts'

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

/** Paragraphs of a mail; a link stands alone in its paragraph, with the words that say what it does. */
export type Paragraph = string | { action: string; url: string }

/** Both parts of a mail from the same paragraphs: the text is written first and says everything. */
export const writeMail = (mail: Omit<Mail, 'text' | 'html'> & { paragraphs: readonly Paragraph[] }): Mail => {
  const { paragraphs, ...head } = mail
  const text = paragraphs
    .map(one => (typeof one === 'string' ? one : `${one.action}\n${one.url}`))
    .join('\n\n')
  const body = paragraphs
    .map(one =>
      typeof one === 'string'
        ? `<p>${escapeHtml(one).replaceAll('\n', '<br>')}</p>`
        : `<p><a href="${escapeHtml(one.url)}">${escapeHtml(one.action)}</a></p>`,
    )
    .join('\n')
  const html = `<!doctype html><html lang="${mail.lang}"><head><meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title></head><body style="font:17px/1.5 sans-serif;max-width:36em">${body}</body></html>`
  return { ...head, text: `${text}\n`, html }
}
