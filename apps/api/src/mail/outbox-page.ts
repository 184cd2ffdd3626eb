import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Mailbox } from './mailbox.ts'

/** Mails of a development installation, newest first, as their readers would get them. */
export const outboxPage = (c: Context, mailbox: Mailbox) =>
  c.html(html`<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Boîte d’envoi</title>
  </head>
  <body>
    <h1>Boîte d’envoi</h1>
    <p>Sans SMTP_URL, les courriels de cette installation s’arrêtent ici.</p>
    ${mailbox.mails.map(
      mail => html`<article>
        <h2>${mail.subject}</h2>
        <p>${mail.to}, ${mail.at.toISOString()}</p>
        <pre>${mail.text}</pre>
        ${[...mail.text.matchAll(/https?:\/\/\S+/g)].map(([link]) => html`<p><a href="${link}">${link}</a></p>`)}
      </article>`,
    )}
  </body>
</html>`)
