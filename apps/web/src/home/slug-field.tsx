import { isSlug, type SlugKind, slugOf } from '@reliance/core/shared/slug.ts'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { queries } from '../trpc.ts'

export type SlugFieldProps = {
  label: string
  hint: string
  value: string
  error: string | undefined
  onChange: (slug: string) => void
}

/** The address of a space: proposed from its name, until somebody writes another. */
export const SlugField = ({ value, onChange, ...rest }: SlugFieldProps) => (
  <TextField
    {...rest}
    autoCapitalize="none"
    autoComplete="off"
    spellCheck={false}
    value={value}
    onChange={onChange}
  />
)

const nameLength = 120

/**
 * The address of a new space: what was typed, or what is proposed for its name. The letters of the name stand there at
 * once; the server reads other writings, and knows which address is free.
 * @param typed null while the address follows the name
 * @returns `free`: what to take instead, where somebody has the address that was typed
 */
export function useSlug(kind: SlugKind, name: string, typed: string | null) {
  const asked = (typed ?? name).trim()
  const wanted = useDeferredValue(asked)
  const { data, isPlaceholderData } = useQuery(
    queries.organisations.proposeSlug.queryOptions(
      { name: wanted, kind },
      { enabled: wanted !== '' && wanted.length <= nameLength, placeholderData: before => before },
    ),
  )
  const proposed = data?.slug ?? ''
  const isAnswered = wanted === asked && !isPlaceholderData && proposed !== ''
  if (typed !== null)
    return { slug: typed, free: isAnswered && proposed.startsWith(`${typed}-`) ? proposed : undefined }
  if (asked === '') return { slug: '', free: undefined }
  const own = slugOf(name)
  return { slug: isAnswered || !isSlug(own) ? proposed || own : own, free: undefined }
}
