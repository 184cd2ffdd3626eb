import { Link } from '@reliance/ui/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LoadedPart } from '../home/loaded.tsx'
import { isUnwritten, RootIdentityText } from '../organisations/root-identity.tsx'
import { type Outputs, queries } from '../trpc.ts'

type Member = Outputs['coalitions']['organisations'][number]

function Whole({ slug }: { slug: string }) {
  const t = useTranslations('interface.memberOrganisations')
  const query = useQuery(queries.organisations.publicPage.queryOptions({ slug }))
  return (
    <LoadedPart query={query}>
      {organisation => (
        <div className="flex flex-col gap-4 py-3">
          {isUnwritten(organisation) ? (
            <p>{t('identityUnwritten')}</p>
          ) : (
            <RootIdentityText identity={organisation} under="h2" />
          )}
          <p>
            <Link href={`/p/o/${slug}`} className="target inline-flex items-center">
              {t('identityPage', { organisation: organisation.name })}
            </Link>
          </p>
        </div>
      )}
    </LoadedPart>
  )
}

/**
 * What a member organisation says of itself, in its own words and as it stands today (R55): a line, and the whole
 * for whoever opens it; of one without a public page, nothing.
 */
export function MemberIdentity({ member }: { member: Member }) {
  const t = useTranslations('interface.memberOrganisations')
  const [open, setOpen] = useState(false)
  const { identity, displayName } = member
  // Without a public page nothing is known of it here, not even whether it wrote something.
  if (identity === null) return null
  return (
    <>
      {identity.name !== displayName && <p>{t('calledNow', { name: identity.name })}</p>}
      {/* Opened, the whole begins with it. */}
      {identity.purpose !== '' && !open && <p className="line-clamp-3 text-ink">{identity.purpose}</p>}
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="target cursor-pointer content-center underline">
          {t('identity')} <span className="sr-only">{t('identityOf', { organisation: displayName })}</span>
        </summary>
        {open && <Whole slug={identity.slug} />}
      </details>
    </>
  )
}
