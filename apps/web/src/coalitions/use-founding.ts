import { useSay } from '@reliance/ui/live-region.tsx'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { FieldsRefused, failureOf } from '../acts/failure.ts'
import { keepRequest } from '../acts/keep-request.ts'
import { useAct } from '../acts/use-act.ts'
import type { Typed } from '../acts/use-typed.ts'
import { api } from '../trpc.ts'

const fields = ['home', 'organisationId', 'name', 'slug', 'purpose', 'charter', 'displayName'] as const

/** A coalition as it is typed, and its first organisation: one of the person's, or the name of one that begins with it. */
export type FoundingDraft = Record<Exclude<(typeof fields)[number], 'slug'>, string> & {
  slug: string | null
  isAnother: boolean
  isAnotherHome: boolean
}
export type Founding = FoundingDraft & { slug: string; homeSlug: string }

/** What is wrong with the organisation stands beside its name: its own fields are not on this page. */
const besideHome = (error: unknown): unknown => {
  const { name, slug } = failureOf(error, ['name', 'slug']).fields
  const refusal = name ?? slug
  return refusal ? new FieldsRefused([{ ...refusal, field: 'home' }]) : error
}

type Around = {
  /** Takes the name of a person who has said none. */
  say: (name: string) => Promise<void>
  /** Takes the id of the organisation that was founded. */
  onHome: (organisationId: string) => void
}

/**
 * Founds a coalition, and before it the organisation that founds it where the person has none yet. An organisation that
 * was founded stays when the coalition is refused: the next press goes on with it.
 */
export function useFounding(typed: Typed, { say, onHome }: Around) {
  const t = useTranslations('interface.foundCoalition')
  const lang = useLocale()
  const announce = useSay()
  const router = useRouter()
  const [homeRequest] = useState(keepRequest)
  const foundHome = async ({ home: name, homeSlug: slug, isAnotherHome: isAnother }: Founding) => {
    const other = { legalForm: 'other', sector: 'other', communeCode: null } as const
    const founded = Object.assign({ name, slug, isAnother, lang }, other)
    const requestId = homeRequest.idFor(founded)
    const { spaceId } = await api.organisations.found.mutate({ ...founded, requestId }).catch(error => {
      throw besideHome(error)
    })
    onHome(spaceId)
    return spaceId
  }
  return useAct(
    async (founding: Founding, requestId) => {
      const { home: _name, homeSlug: _slug, isAnotherHome: _isAnother, ...coalition } = founding
      await say(founding.displayName)
      const organisationId = founding.organisationId || (await foundHome(founding))
      return api.coalitions.found.mutate({ ...coalition, organisationId, lang, requestId })
    },
    {
      fields,
      typed,
      onDone: async ({ slug }, { name }) => {
        announce(t('created', { name }))
        await router.navigate({ to: '/c/$slug', params: { slug } })
      },
    },
  )
}
