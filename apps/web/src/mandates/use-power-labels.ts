import { useMessages } from 'use-intl'

/** Each power in the words of the language spoken: `coalitions.sign` reads "signer une charte…". */
export function usePowerLabels(): Record<string, string> {
  const messages = useMessages() as Partial<Record<string, { powers?: Record<string, string> }>>
  return Object.fromEntries(
    Object.values(messages).flatMap(context =>
      Object.entries(context?.powers ?? {}).map(([key, label]) => [key.replace('_', '.'), label]),
    ),
  )
}
