import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { contextOfText } from '@reliance/core/consultations/context-of-text.ts'
import { consultationsEn } from '@reliance/core/consultations/messages.en.ts'
import { consultationsFr } from '@reliance/core/consultations/messages.fr.ts'
import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import { sharedEn } from '@reliance/core/shared/messages.en.ts'
import { sharedFr } from '@reliance/core/shared/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { say } from './say.ts'

type Errors = Record<string, { errors: Record<string, string> }>

const texts: Record<Language, Errors> = {
  fr: {
    shared: sharedFr,
    identity: identityFr,
    mandates: mandatesFr,
    organisations: organisationsFr,
    coalitions: coalitionsFr,
    positions: positionsFr,
    consultations: consultationsFr,
  },
  en: {
    shared: sharedEn,
    identity: identityEn,
    mandates: mandatesEn,
    organisations: organisationsEn,
    coalitions: coalitionsEn,
    positions: positionsEn,
    consultations: consultationsEn,
  },
}

/** The sentence of a refused rule; of one without a text, that something went wrong on our side. */
export const refusalText = (lang: Language, { code, params }: Refusal): string => {
  const [, rule = ''] = code.split('.')
  const shared = texts[lang].shared?.errors.internal_server_error ?? ''
  return say(lang, texts[lang][contextOfText(code)]?.errors[rule] ?? shared, params)
}
