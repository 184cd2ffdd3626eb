import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { NamedLine } from '../home/named-line.tsx'
import { OwnNameField, useOwnName } from '../identity/own-name.tsx'
import { hrefOf, type Person } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, queries, queryClient } from '../trpc.ts'

type Invitation = Person['invitations'][number]

function InvitationLine({ invitation, person }: { invitation: Invitation; person: Person }) {
  const t = useTranslations('interface.invitations')
  const level = useTranslations('interface.organisation')
  const say = useSay()
  const { spaceId, invitationId, organisationName } = invitation
  const ownName = useOwnName()
  const [displayName, setName, typed] = useTyped(`invitation-${invitationId}`, () => person.name)
  const router = useRouter()
  const act = useAct(
    async (answer: 'accept' | 'decline', requestId) => {
      if (answer === 'accept') await ownName.say(displayName)
      const answered = { spaceId, invitationId, answer, displayName }
      return api.organisations.answerInvitation.mutate({ ...answered, requestId })
    },
    {
      fields: ['displayName'],
      typed,
      onDone: async ({ joined }) => {
        say(joined ? t('joined', { organisation: organisationName }) : t('declined'))
        const person = queryClient.getQueryData(queries.identity.whoAmI.queryKey())
        const place = person?.places.find(one => one.spaceId === spaceId)
        if (joined && place) await router.navigate({ href: hrefOf(place) })
      },
    },
  )
  return (
    <NamedLine
      seed={spaceId}
      name={organisationName}
      detail={
        <>
          {t('as', { level: level(invitation.level) })}
          <CollectionNote of="membership" who={organisationName} />
          {ownName.isAsked && (
            <div className="pt-3 text-ink">
              <OwnNameField
                value={displayName}
                error={act.errorOf('displayName')}
                onChange={text => {
                  setName(text)
                  act.forget('displayName')
                }}
              />
            </div>
          )}
        </>
      }
      notice={<ActNotice failure={act.failure} />}
    >
      <Button
        kind="main"
        aria-label={`${t('accept')} ${organisationName}`}
        onClick={() => void act.send('accept')}
      >
        {t('accept')}
      </Button>
      <Button aria-label={`${t('decline')}, ${organisationName}`} onClick={() => void act.send('decline')}>
        {t('decline')}
      </Button>
    </NamedLine>
  )
}

/** What waits for an answer, one by one; the rest of the application stays open meanwhile. */
export function InvitationsPage({ person }: { person: Person }) {
  const t = useTranslations('interface.invitations')
  useDocumentTitle(t('title'), person.name)
  if (person.invitations.length === 0)
    return (
      <Page title={t('title')}>
        <EmptyState title={t('none')} why={t('noneWhy')} />
      </Page>
    )
  return (
    <Page
      title={t('title')}
      sentence={`${t('sentTo', { address: shownAddress(person.address ?? '') })} ${t('sentence')}`}
    >
      <ul>
        {person.invitations.map(one => (
          <InvitationLine key={one.invitationId} invitation={one} person={person} />
        ))}
      </ul>
      {person.name !== '' && <p className="text-ink-soft">{t('shownAs', { name: person.name })}</p>}
    </Page>
  )
}
