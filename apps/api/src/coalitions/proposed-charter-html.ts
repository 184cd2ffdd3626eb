import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { html } from 'hono/html'
import { inTurns } from '../in-turns.ts'
import type { EffectReading } from '../mandates/effect-handlers.ts'
import type { Html } from '../pages/drawing.ts'
import type { Form } from '../pages/form-parts.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import { charterHtml } from '../pages/text-html.ts'
import { changesHtml } from './changes-html.ts'

/** A charter that is proposed, before one answers: what changes from the version in force, then its whole text. */
export const proposedCharterHtml = async (
  form: Form,
  { text, lang, files, before }: EffectReading,
): Promise<Html> => {
  const words = inLanguage(form, coalitionsFr.actPage, coalitionsEn.actPage)
  const languages = { lang: form.lang, textLang: lang }
  const changes = before && (await inTurns(changesHtml(languages, before.text, text)))
  return html`${
    before
      ? html`<section class="part"><h2>${say(form.lang, words.changed, { version: before.label })}</h2>${changes}</section>`
      : ''
  }<section class="part"><h2>${words.fullText}</h2>${await inTurns(charterHtml(text, lang))}${
    files.length > 0 ? html`<p>${say(form.lang, words.files, { count: files.length })}</p>` : ''
  }</section>`
}
