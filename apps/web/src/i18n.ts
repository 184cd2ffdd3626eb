import type { actionsInterfaceFr } from '@reliance/core/actions/interface.fr.ts'
import type { actionsFr } from '@reliance/core/actions/messages.fr.ts'
import type { assembliesInterfaceFr } from '@reliance/core/assemblies/interface.fr.ts'
import type { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import type { calendarInterfaceFr } from '@reliance/core/calendar/interface.fr.ts'
import type { calendarFr } from '@reliance/core/calendar/messages.fr.ts'
import type { coalitionsInterfaceFr } from '@reliance/core/coalitions/interface.fr.ts'
import type { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import type { consultationsInterfaceFr } from '@reliance/core/consultations/interface.fr.ts'
import type { consultationsFr } from '@reliance/core/consultations/messages.fr.ts'
import type { decisionsInterfaceFr } from '@reliance/core/decisions/interface.fr.ts'
import type { decisionsFr } from '@reliance/core/decisions/messages.fr.ts'
import type { fundInterfaceFr } from '@reliance/core/fund/interface.fr.ts'
import type { fundFr } from '@reliance/core/fund/messages.fr.ts'
import type { accountInterfaceFr } from '@reliance/core/identity/account.fr.ts'
import type { identityInterfaceFr } from '@reliance/core/identity/interface.fr.ts'
import type { myDataFr } from '@reliance/core/identity/my-data.fr.ts'
import type { mandatesInterfaceFr } from '@reliance/core/mandates/interface.fr.ts'
import type { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import type { organisationsInterfaceFr } from '@reliance/core/organisations/interface.fr.ts'
import type { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import type { positionsInterfaceFr } from '@reliance/core/positions/interface.fr.ts'
import type { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import type { resourcesInterfaceFr } from '@reliance/core/resources/interface.fr.ts'
import type { resourcesFr } from '@reliance/core/resources/messages.fr.ts'
import type { collectionFr } from '@reliance/core/shared/collection.fr.ts'
import type { interfaceFr } from '@reliance/core/shared/interface.fr.ts'
import { type Language, languages } from '@reliance/core/shared/messages.ts'
import type { placeInterfaceFr } from '@reliance/core/shared/place-interface.fr.ts'
import type { todayInterfaceFr } from '@reliance/core/shared/today-interface.fr.ts'

/**
 * What pages read: their own words under `interface`, whatever the context; the words of a rule under the name
 * of its context.
 */
export type Texts = {
  interface: typeof interfaceFr &
    typeof placeInterfaceFr &
    typeof todayInterfaceFr &
    typeof collectionFr &
    typeof identityInterfaceFr &
    typeof accountInterfaceFr &
    typeof myDataFr &
    typeof organisationsInterfaceFr &
    typeof coalitionsInterfaceFr &
    typeof decisionsInterfaceFr &
    typeof calendarInterfaceFr &
    typeof mandatesInterfaceFr &
    typeof positionsInterfaceFr &
    typeof consultationsInterfaceFr &
    typeof resourcesInterfaceFr &
    typeof fundInterfaceFr &
    typeof assembliesInterfaceFr &
    typeof actionsInterfaceFr
  organisations: typeof organisationsFr
  coalitions: typeof coalitionsFr
  decisions: typeof decisionsFr
  calendar: typeof calendarFr
  mandates: typeof mandatesFr
  positions: typeof positionsFr
  consultations: typeof consultationsFr
  resources: typeof resourcesFr
  fund: typeof fundFr
  assemblies: typeof assembliesFr
  actions: typeof actionsFr
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Texts
  }
}

const storedAt = 'language'

/** What was chosen here, else the first language of the browser that we speak, else French. */
export function chosenLanguage(): Language {
  const wished = [localStorage.getItem(storedAt), ...navigator.languages.map(tag => tag.slice(0, 2))]
  return (
    languages.find(language => language === wished.find(tag => languages.some(ours => ours === tag))) ?? 'fr'
  )
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storedAt, language)
}
