import { useMessages } from 'use-intl'

const contexts = ['mandates', 'organisations', 'coalitions', 'positions'] as const

/** Each power in the words of the language spoken: `coalitions.sign` reads "signer une charte…". */
export function usePowerLabels(): Record<string, string> {
  const messages = useMessages() as Partial<Record<string, { powers?: Record<string, string> }>>
  return Object.fromEntries(
    contexts.flatMap(context =>
      Object.entries(messages[context]?.powers ?? {}).map(([key, label]) => [key.replace('_', '.'), label]),
    ),
  )
}
