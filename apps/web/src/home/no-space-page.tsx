import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { NamedLine } from './named-line.tsx'

export type FoundOrganisation = {
  organisationId: string
  name: string
  /** The commune: what tells homonyms apart. */
  detail: string
  href: string
}
export type NoSpacePageProps = {
  invitations: readonly { invitationId: string; seed: string; name: string }[]
  requests: readonly { requestId: string; seed: string; name: string }[]
  search: string
  onSearch: (search: string) => void
  /** Null while nothing is searched. */
  found: readonly FoundOrganisation[] | null
}

function Waiting({ invitations, requests }: Pick<NoSpacePageProps, 'invitations' | 'requests'>) {
  const t = useTranslations('interface.noSpace')
  const waiting = useTranslations('interface.waiting')
  return (
    <>
      {invitations.length > 0 && (
        <section>
          <h2 className="pb-2 text-25">{t('invitations')}</h2>
          <ul>
            {invitations.map(one => (
              <NamedLine key={one.invitationId} seed={one.seed} name={one.name}>
                <LinkButton href="/invitations" kind="main">
                  {waiting('invitedAct')}
                </LinkButton>
              </NamedLine>
            ))}
          </ul>
        </section>
      )}
      {requests.length > 0 && (
        <section>
          <h2 className="pb-2 text-25">{t('requests')}</h2>
          <ul>
            {requests.map(one => (
              <NamedLine key={one.requestId} seed={one.seed} name={one.name} detail={t('asked')} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Signed in and nowhere yet: answer an invitation, find one’s organisation, or create it. */
export function NoSpacePage({ invitations, requests, search, onSearch, found }: NoSpacePageProps) {
  const t = useTranslations('interface.noSpace')
  useDocumentTitle(t('title'), 'Reliance')
  // Whoever searched in vain does not type the name again.
  const named = search.trim() === '' ? '' : `?nom=${encodeURIComponent(search.trim())}`
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <Waiting invitations={invitations} requests={requests} />
      <section className="flex flex-col gap-4">
        <h2 className="text-25">{t('exists')}</h2>
        <p>{t('existsWhy')}</p>
        <TextField type="search" label={t('search')} autoComplete="off" value={search} onChange={onSearch} />
        {found?.length === 0 && <p role="status">{t('noneFound')}</p>}
        <ul>
          {found?.map(one => (
            <NamedLine key={one.organisationId} seed={one.organisationId} name={one.name} detail={one.detail}>
              <LinkButton href={one.href}>{t('ask')}</LinkButton>
            </NamedLine>
          ))}
        </ul>
      </section>
      <section className="flex flex-col items-start gap-4 border-hair border-t pt-6">
        <LinkButton href={`/creer/coalition${named}`} kind={invitations.length > 0 ? 'plain' : 'main'}>
          {t('found')}
        </LinkButton>
        <p className="text-ink-soft">{t('foundWhy')}</p>
        <LinkButton href={`/creer/organisation${named}`}>{t('create')}</LinkButton>
        <p className="text-ink-soft">{t('createWhy')}</p>
      </section>
    </Page>
  )
}
