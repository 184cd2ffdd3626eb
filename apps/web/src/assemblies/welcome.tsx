import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useWhen } from '../calendar/use-when.ts'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { Press } from './press.tsx'
import type { Assembly } from './shown-assembly.ts'

type Shown = NonNullable<Assembly['welcome']>
type Props = { place: Place; assemblyId: string; welcome: Shown }

/** How long before, and by whom: said by whoever convenes. The minutes stay as the convocation told them. */
function SetWelcome({ place, assemblyId, welcome }: Props) {
  const t = useTranslations('interface.welcome')
  const seenHostId = welcome.host?.personId ?? null
  const { act, draft, text } = useDraft(
    `welcome-${assemblyId}-${welcome.minutes}-${seenHostId}`,
    () => ({ welcomeMinutes: String(welcome.minutes), hostId: seenHostId ?? '' }),
    ({ welcomeMinutes, hostId }, requestId) =>
      api.assemblies.setWelcome.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId,
        welcomeMinutes: numberIn(welcomeMinutes),
        hostId: hostId === '' ? null : hostId,
        seenHostId,
      }),
    () => t('saved'),
  )
  return (
    <Foldable title={t('change')} isOpen={false} level={3}>
      <ActForm act={act} input={() => draft} submitLabel={t('save')}>
        {welcome.can.setMinutes && (
          <NumberField
            label={t('minutes')}
            hint={t('minutesHint')}
            min={0}
            max={120}
            {...text('welcomeMinutes')}
          />
        )}
        {draft.welcomeMinutes !== '0' && (
          <Select
            optional
            label={t('who')}
            hint={t('whoHint')}
            options={[
              { value: '', label: t('nobody') },
              ...welcome.members.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
            {...text('hostId')}
          />
        )}
      </ActForm>
    </Foldable>
  )
}

/** What this person reads of it: that they are expected, that they welcome, or that somebody is sought who does. */
function Said({ welcome }: Pick<Props, 'welcome'>) {
  const t = useTranslations('interface.welcome')
  const { startsAt, endsAt, zone, wholeDay, isInvited, isMine, invited, host, can } = welcome
  const { when } = useWhen()({ startsAt, endsAt, zone, wholeDay })
  if (welcome.minutes === 0) return null
  return (
    <>
      {isInvited && (
        <p>
          {t('invited', { when })} {host !== null && !isMine && t('by', { name: host.name })}
        </p>
      )}
      {isMine && <p className="font-bold">{t('hosting', { count: invited, when })}</p>}
      {can.set && !isMine && host !== null && (
        <p className="wrap-anywhere">{t('isHost', { name: host.name, count: invited, when })}</p>
      )}
      {host === null && invited > 0 && <p>{t('wanted', { count: invited, when })}</p>}
      {can.set && host === null && invited === 0 && <p className="text-ink-soft">{t('none')}</p>}
    </>
  )
}

/** The welcome of newcomers before an assembly (R91). */
export function Welcome({ place, assembly }: { place: Place; assembly: Assembly }) {
  const t = useTranslations('interface.welcome')
  const { id: assemblyId, welcome } = assembly
  if (welcome === null) return null
  const { can } = welcome
  const host = (hosts: boolean) => (requestId: string) =>
    api.assemblies.hostWelcome.mutate({ spaceId: place.spaceId, requestId, assemblyId, hosts })
  return (
    <section className="flex max-w-line flex-col items-start gap-3">
      <h2 className="text-25">{t('title')}</h2>
      <Said welcome={welcome} />
      {can.host && (
        <span className="print:hidden">
          <Press label={t('host')} call={host(true)} done={t('hosted')} />
        </span>
      )}
      {can.giveBack && (
        <span className="print:hidden">
          <Press label={t('giveBack')} call={host(false)} done={t('givenBack')} />
        </span>
      )}
      {can.set && (
        <div className="w-full print:hidden">
          <SetWelcome
            key={`${welcome.minutes}-${welcome.host?.personId}`}
            place={place}
            assemblyId={assemblyId}
            welcome={welcome}
          />
        </div>
      )}
    </section>
  )
}
