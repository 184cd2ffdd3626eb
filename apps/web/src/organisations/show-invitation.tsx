import { type MembershipLevel, membershipLevels } from '@reliance/core/organisations/invite-members.ts'
import { daysAtMost, placesAtMost } from '@reliance/core/organisations/open-invitations.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDate } from '../format.ts'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { QrCode } from './qr-code.tsx'

type Shown = Outputs['organisations']['shownInvitations'][number]

function Shown({ shown, place }: { shown: Shown; place: Place }) {
  const t = useTranslations('interface.showInvitation')
  const level = useTranslations('interface.organisation')
  const date = useDate()
  const say = useSay()
  const { invitationId, href, placesLeft, expiresAt } = shown
  const address = `${location.origin}${href}`
  const act = useAct(
    (_input: object, requestId) =>
      api.organisations.closeShown.mutate({ spaceId: place.spaceId, requestId, invitationId }),
    { onDone: () => say(t('closed')) },
  )
  return (
    <li className="flex flex-col gap-3 border-hair border-t py-4">
      <p>
        {t('state', {
          level: level(shown.level),
          count: placesLeft,
          date: date(expiresAt),
        })}
      </p>
      <QrCode text={address} label={t('code', { organisation: place.name })} />
      <p className="wrap-anywhere text-15">{address}</p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button kind="quiet" onClick={() => void act.send({})}>
          {t('close')}
        </Button>
      </div>
      <ActNotice failure={act.failure} />
    </li>
  )
}

/** An invitation for a room: a code on a wall or on a screen, for some people and some days. */
export function ShowInvitation({ place }: { place: Place }) {
  const t = useTranslations('interface.showInvitation')
  const words = useTranslations('interface')
  const say = useSay()
  const [draft, setDraft, typed] = useTyped('show', () => ({
    level: 'member' as MembershipLevel,
    places: '30',
    days: '1',
  }))
  const { data: shown } = useQuery(
    queries.organisations.shownInvitations.queryOptions({ spaceId: place.spaceId }),
  )
  const act = useAct(
    ({ level, places, days }: typeof draft, requestId) =>
      api.organisations.showInvitation.mutate({
        spaceId: place.spaceId,
        requestId,
        level,
        places: numberIn(places),
        days: numberIn(days),
      }),
    { fields: ['level', 'places', 'days'], typed, onDone: () => say(t('made')) },
  )
  const put = (part: Partial<typeof draft>) => {
    setDraft(now => ({ ...now, ...part }))
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('title')}</h2>
      <p>{t('why')}</p>
      {shown !== undefined && shown.length > 0 && (
        <ul>
          {shown.map(one => (
            <Shown key={one.invitationId} shown={one} place={place} />
          ))}
        </ul>
      )}
      <div className="print:hidden">
        <ActForm act={act} input={() => draft} submitLabel={t('make')}>
          <Select
            label={words('invite.level')}
            options={membershipLevels.map(value => ({ value, label: words(`organisation.${value}`) }))}
            value={draft.level}
            onChange={value => put({ level: value === 'supporter' ? 'supporter' : 'member' })}
          />
          <NumberField
            min={1}
            max={placesAtMost}
            label={t('places')}
            value={draft.places}
            error={act.errorOf('places')}
            onChange={places => put({ places })}
          />
          <NumberField
            min={1}
            max={daysAtMost}
            label={t('days')}
            hint={t('daysHint', { count: String(daysAtMost) })}
            value={draft.days}
            error={act.errorOf('days')}
            onChange={days => put({ days })}
          />
        </ActForm>
      </div>
    </section>
  )
}
