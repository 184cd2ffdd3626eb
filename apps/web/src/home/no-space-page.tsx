import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'

export type Invitation = { invitationId: string; seed: string; name: string; person: string }
export type FoundOrganisation = {
  organisationId: string
  name: string
  /** Commune and legal form: what tells homonyms apart. */
  detail: string
  askedOn: string | null
}
export type NoSpacePageProps = {
  invitations: readonly Invitation[]
  search: string
  onSearch: (search: string) => void
  /** Null while nothing is searched. */
  found: readonly FoundOrganisation[] | null
  createHref: string
  onAccept: (invitationId: string) => void
  onDecline: (invitationId: string) => void
  onAsk: (organisationId: string) => void
}

type LineProps = { seed: string; name: string; detail: string; children: ReactNode }

const Line = ({ seed, name, detail, children }: LineProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-hair border-t py-4">
    <Mark seed={seed} name={name} />
    <span className="flex min-w-48 flex-1 flex-col">
      <strong>{name}</strong>
      <span className="text-ink-soft">{detail}</span>
    </span>
    {children}
  </li>
)

function Invitations({ invitations, onAccept, onDecline }: NoSpacePageProps) {
  const t = useTranslations('interface.noSpace')
  if (invitations.length === 0) return null
  return (
    <section>
      <h2 className="pb-2 text-25">{t('invitations')}</h2>
      <ul>
        {invitations.map(one => (
          <Line
            key={one.invitationId}
            seed={one.seed}
            name={one.name}
            detail={t('from', { person: one.person })}
          >
            <span className="flex gap-3">
              <Button kind="main" onClick={() => onAccept(one.invitationId)}>
                {t('accept')}
              </Button>
              <Button onClick={() => onDecline(one.invitationId)}>{t('decline')}</Button>
            </span>
          </Line>
        ))}
      </ul>
    </section>
  )
}

/** Signed in and nowhere yet: accept an invitation, find one’s organisation, or create it. */
export function NoSpacePage(props: NoSpacePageProps) {
  const { search, onSearch, found, createHref, onAsk } = props
  const t = useTranslations('interface.noSpace')
  const date = useDate()
  useDocumentTitle(t('title'), 'Reliance')
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <Invitations {...props} />
      <section className="flex flex-col gap-4">
        <h2 className="text-25">{t('exists')}</h2>
        <p>{t('existsWhy')}</p>
        <TextField type="search" label={t('search')} value={search} onChange={onSearch} />
        {found?.length === 0 && <p role="status">{t('noneFound')}</p>}
        <ul>
          {found?.map(one => (
            <Line key={one.organisationId} seed={one.organisationId} name={one.name} detail={one.detail}>
              {one.askedOn === null ? (
                <Button onClick={() => onAsk(one.organisationId)}>{t('ask')}</Button>
              ) : (
                <span>{t('asked', { date: date(one.askedOn) })}</span>
              )}
            </Line>
          ))}
        </ul>
      </section>
      <section className="flex flex-col items-start gap-4 border-hair border-t pt-6">
        <LinkButton href={createHref}>{t('create')}</LinkButton>
        <p className="text-ink-soft">{t('createWhy')}</p>
      </section>
    </Page>
  )
}
