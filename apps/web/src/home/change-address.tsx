import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'
import { SlugField } from './slug-field.tsx'

/** Another address for a place; those it had still lead to it, and are told. */
export function ChangeAddress({ place }: { place: Place }) {
  const t = useTranslations('interface.address')
  const date = useDate()
  const say = useSay()
  const router = useRouter()
  const [slug, setSlug, typed] = useTyped('address', () => place.slug)
  const isOrganisation = place.kind === 'organisation'
  const { organisations, coalitions } = queries
  const { data } = useQuery(
    (isOrganisation ? organisations : coalitions).addresses.queryOptions({ spaceId: place.spaceId }),
  )
  const act = useAct(
    (input: { slug: string }, requestId) => {
      const full = { ...input, spaceId: place.spaceId, requestId }
      return isOrganisation
        ? api.organisations.changeAddress.mutate(full)
        : api.coalitions.changeAddress.mutate(full)
    },
    {
      fields: ['slug'],
      typed,
      onDone: async changed => {
        say(t('changed'))
        await router.navigate({
          href: `/${isOrganisation ? 'o' : 'c'}/${changed.slug}/modifier`,
          replace: true,
        })
      },
    },
  )
  const former = (data ?? []).filter(one => one.retiredAt !== null)
  return (
    <Foldable level={2} isOpen={slug !== place.slug} title={t('title')}>
      <ActForm act={act} input={() => ({ slug: slug.trim() })} submitLabel={t('submit')}>
        <SlugField
          label={t('label')}
          hint={t('hint', { address: `${location.host}/${isOrganisation ? 'o' : 'c'}/${slug}` })}
          value={slug}
          error={act.errorOf('slug')}
          onChange={text => {
            setSlug(text)
            act.forget('slug')
          }}
        />
      </ActForm>
      {former.length > 0 && (
        <div>
          <p>{t('former')}</p>
          <ul>
            {former.map(one => (
              <li key={one.slug}>{t('formerOne', { slug: one.slug, date: date(one.retiredAt ?? '') })}</li>
            ))}
          </ul>
        </div>
      )}
    </Foldable>
  )
}
