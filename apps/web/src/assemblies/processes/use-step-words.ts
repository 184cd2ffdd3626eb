import { consentStates } from '@reliance/core/assemblies/methods/consent-process.ts'
import { useTranslations } from 'use-intl'

/** Where a process stands, in the sentence of its page. */
export function useStepWords(): (process: { kind: string; state: string }) => string {
  const consent = useTranslations('interface.consent.now')
  return ({ state }) => {
    const found = consentStates.find(one => one === state)
    return found === undefined ? '' : consent(found)
  }
}
