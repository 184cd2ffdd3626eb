import { actionsEn } from '@reliance/core/actions/messages.en.ts'
import { actionsFr } from '@reliance/core/actions/messages.fr.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { calendarEn } from '@reliance/core/calendar/messages.en.ts'
import { calendarFr } from '@reliance/core/calendar/messages.fr.ts'
import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import { consultationsEn } from '@reliance/core/consultations/messages.en.ts'
import { consultationsFr } from '@reliance/core/consultations/messages.fr.ts'
import { decisionsEn } from '@reliance/core/decisions/messages.en.ts'
import { decisionsFr } from '@reliance/core/decisions/messages.fr.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import { resourcesEn } from '@reliance/core/resources/messages.en.ts'
import { resourcesFr } from '@reliance/core/resources/messages.fr.ts'
import { sharedEn } from '@reliance/core/shared/messages.en.ts'
import { sharedFr } from '@reliance/core/shared/messages.fr.ts'

/** What the rules and mails of each context say: refusals under `errors`, notices under `mail`, powers, effects. */
export const texts = {
  fr: {
    shared: sharedFr,
    identity: identityFr,
    mandates: mandatesFr,
    organisations: organisationsFr,
    coalitions: coalitionsFr,
    decisions: decisionsFr,
    calendar: calendarFr,
    positions: positionsFr,
    consultations: consultationsFr,
    resources: resourcesFr,
    fund: fundFr,
    assemblies: assembliesFr,
    actions: actionsFr,
    notifications: notificationsFr,
  },
  en: {
    shared: sharedEn,
    identity: identityEn,
    mandates: mandatesEn,
    organisations: organisationsEn,
    coalitions: coalitionsEn,
    decisions: decisionsEn,
    calendar: calendarEn,
    positions: positionsEn,
    consultations: consultationsEn,
    resources: resourcesEn,
    fund: fundEn,
    assemblies: assembliesEn,
    actions: actionsEn,
    notifications: notificationsEn,
  },
} as const
