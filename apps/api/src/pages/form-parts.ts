import type { Language } from '@reliance/core/shared/messages.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { html } from 'hono/html'
import type { Html } from './drawing.ts'
import { pageWords } from './page-layout.ts'
import { refusalText } from './refusal-text.ts'

/** What was sent, and the rule that did not hold, if there was one. */
export type Form = { lang: Language; fields: URLSearchParams; refusal: Refusal | null }

const errorOf = ({ lang, refusal }: Form, name: string): string | null =>
  refusal?.field === name ? refusalText(lang, refusal) : null

const errorHtml = (id: string, error: string | null): Html | '' =>
  error === null ? '' : html`<p class="error" id="${id}">${error}</p>`

/** What is wrong takes the focus when the page comes back: it may stand far below what is read first. */
const focused = (error: string | null): Html | '' =>
  error === null ? '' : html` aria-invalid="true" autofocus`

/** It has no greatest length: a browser cuts what is pasted, and says nothing; the rule says what is too long. */
type Field = { name: string; label: string; hint?: string; value?: string }

const describedBy = (field: Field, error: string | null): string =>
  [error === null ? '' : `${field.name}-error`, field.hint === undefined ? '' : `${field.name}-hint`]
    .filter(Boolean)
    .join(' ')

const labelled = (form: Form, field: Field, control: (attributes: Html, value: string) => Html): Html => {
  const { name, label, hint } = field
  const error = errorOf(form, name)
  const ids = describedBy(field, error)
  const attributes = html`id="${name}" name="${name}"${ids === '' ? '' : html` aria-describedby="${ids}"`}${focused(error)}`
  return html`<div class="field"><label for="${name}">${label}</label>${
    hint === undefined ? '' : html`<p class="soft" id="${name}-hint">${hint}</p>`
  }${errorHtml(`${name}-error`, error)}${control(attributes, form.fields.get(name) ?? field.value ?? '')}</div>`
}

export const textField = (form: Form, field: Field & { autoComplete?: string }): Html =>
  labelled(
    form,
    field,
    (attributes, value) =>
      html`<input ${attributes} value="${value}"${field.autoComplete === undefined ? '' : html` autocomplete="${field.autoComplete}"`}/>`,
  )

export const textArea = (form: Form, { rows = 3, ...field }: Field & { rows?: number }): Html =>
  labelled(
    form,
    field,
    (attributes, value) => html`<textarea ${attributes} rows="${rows}">${value}</textarea>`,
  )

type Option = { value: string; label: string }

/** None of the options is chosen beforehand. */
export const selectField = (
  form: Form,
  { options, ...field }: Field & { options: readonly Option[] },
): Html =>
  labelled(
    form,
    field,
    (attributes, value) =>
      html`<select ${attributes}><option value=""></option>${options.map(
        one =>
          html`<option value="${one.value}"${one.value === value ? html` selected` : ''}>${one.label}</option>`,
      )}</select>`,
  )

type Choice = { value: string; label: string; means?: string }

/** Answers of the same size, none of them chosen beforehand. */
export const choices = (form: Form, name: string, legend: string, all: readonly Choice[]): Html => {
  const error = errorOf(form, name)
  return html`<fieldset${error === null ? '' : html` aria-describedby="${name}-error"`}><legend class="only-read">${legend}</legend>${errorHtml(`${name}-error`, error)}
<div class="choices">${all.map(
    ({ value, label, means }, at) =>
      html`<label class="choice"><input type="radio" name="${name}" value="${value}"${at === 0 && error !== null ? html` autofocus` : ''}${form.fields.get(name) === value ? html` checked` : ''}/><span><strong>${label}</strong>${means === undefined ? '' : html`<span>${means}</span>`}</span></label>`,
  )}</div></fieldset>`
}

/** One thing to say yes to, not said beforehand. */
export const tick = (
  form: Form,
  { name, label, means }: { name: string; label: string; means?: string },
): Html => {
  const error = errorOf(form, name)
  return html`<div class="choices">${errorHtml(`${name}-error`, error)}<label class="choice"><input type="checkbox" id="${name}" name="${name}" value="yes"${form.fields.get(name) === 'yes' ? html` checked` : ''}${focused(error)}${error === null ? '' : html` aria-describedby="${name}-error"`}/><span><strong>${label}</strong>${means === undefined ? '' : html`<span>${means}</span>`}</span></label></div>`
}

/** Which rule did not hold, above the form, where a screen reader begins. */
export const wrongNotice = ({ lang, refusal }: Form): Html | '' =>
  refusal === null
    ? ''
    : html`<div class="wrong" role="alert"><p>${pageWords[lang].notDone}</p><p>${refusalText(lang, refusal)}</p></div>`

/**
 * The form of an act, sent to the address of its own page. What is missing is said by that page, in our words, beside
 * the field; the browser would say it in its own. @param note who keeps what it asks, before the button.
 * @param rank `beside` where another act of the page is the main one.
 */
export const actForm = (
  { lang }: Form,
  fields: Html,
  note: Html | null,
  submit: string,
  rank: 'main' | 'beside' = 'main',
): Html =>
  html`<form method="post" action="?lang=${lang}" novalidate>${fields}${note ?? ''}<button class="button${rank === 'main' ? ' main' : ''}">${submit}</button></form>`
