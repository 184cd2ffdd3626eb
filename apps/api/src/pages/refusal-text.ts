import { contextOfText } from '@reliance/core/consultations/context-of-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { texts } from '../texts.ts'
import { say } from './say.ts'

type Errors = Readonly<Record<string, { errors: Readonly<Record<string, string>> }>>

/** The sentence of a refused rule; of one without a text, that something went wrong on our side. */
export const refusalText = (lang: Language, { code, params }: Refusal): string => {
  const [, rule = ''] = code.split('.')
  const spoken: Errors = texts[lang]
  const sentence = spoken[contextOfText(code)]?.errors[rule]
  return say(lang, sentence ?? texts[lang].shared.errors.internal_server_error, params)
}
