import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'

/** Why a ballot is void: as somebody wrote it, or what the system wrote, in the reader’s language. */
export const saidVoidReason = (reason: string, lang: Language): string =>
  reason === assembliesFr.ballots.keyLost && lang === 'en' ? assembliesEn.ballots.keyLost : reason
