import { adviceStates } from '@reliance/core/assemblies/methods/advice-process.ts'
import { consentStates } from '@reliance/core/assemblies/methods/consent-process.ts'
import { electionStates } from '@reliance/core/assemblies/methods/election-process.ts'
import { useTranslations } from 'use-intl'

/** Where a process stands, in the sentence of its page. */
export function useStepWords(): (process: { kind: string; state: string }) => string {
  const consent = useTranslations('interface.consent.now')
  const advice = useTranslations('interface.advice.now')
  const election = useTranslations('interface.election.now')
  return ({ kind, state }) => {
    const elects = kind === 'election' ? electionStates.find(one => one === state) : undefined
    if (elects !== undefined) return election(elects)
    const asked = kind === 'advice' ? adviceStates.find(one => one === state) : undefined
    if (asked !== undefined) return advice(asked)
    const found = consentStates.find(one => one === state)
    return found === undefined ? '' : consent(found)
  }
}
