import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Gift, Gifts } from './gifts.ts'
import { useGiftWords } from './use-gift-words.ts'

type Props = { gift: Gift; represents: Gifts['can']['represents']; place: Place }

/** Refuses, and says why: the giver reads it. */
function Refuse({ gift, organisationId, place }: { gift: Gift; organisationId: string; place: Place }) {
  const t = useTranslations('interface.inKind')
  const say = useSay()
  const [reason, setReason, typed] = useTyped(`refuse-${gift.giftId}`, () => '')
  const act = useAct(
    (said: string, requestId) =>
      api.fund.inKind.refuse.mutate({
        spaceId: place.spaceId,
        giftId: gift.giftId,
        organisationId,
        reason: said,
        requestId,
      }),
    { fields: ['reason'], typed, onDone: () => say(t('refused')) },
  )
  return (
    <details>
      <summary className="target cursor-pointer">{t('refuseOpen')}</summary>
      <div className="flex flex-col items-start gap-3 pt-2">
        <TextArea
          label={t('refuseWhy')}
          value={reason}
          error={act.errorOf('reason')}
          onChange={text => {
            setReason(text)
            act.forget('reason')
          }}
        />
        <CollectionNote of="gift" who={place.name} />
        <ActNotice failure={act.failure} />
        <Button pending={act.sending ? t('refuse') : undefined} onClick={() => void act.send(reason)}>
          {t('refuse')}
        </Button>
      </div>
    </details>
  )
}

/** One gift of another organisation, all that it says, and the two answers to it. */
function ToSign({ gift, represents, place }: Props) {
  const t = useTranslations('interface.inKind')
  const say = useSay()
  const [euros, date, words] = [useEuros(), useDate(), useGiftWords()]
  const [chosen, setChosen] = useState(represents[0]?.organisationId ?? '')
  const act = useAct(
    (organisationId: string, requestId) =>
      api.fund.inKind.countersign.mutate({
        spaceId: place.spaceId,
        giftId: gift.giftId,
        organisationId,
        requestId,
      }),
    { onDone: () => say(t('signed')) },
  )
  return (
    <li className="flex max-w-line flex-col gap-3 border-hair border-b py-4">
      <h3 className="font-bold">{gift.nature}</h3>
      <p>{t('from', { organisation: gift.organisation, date: date(gift.givenOn) })}</p>
      <dl className="flex flex-col gap-1">
        {(
          [
            ['kind', t(`kinds.${gift.kind}`)],
            ['howMuch', words.measured(gift)],
            ['method', gift.method],
            ['value', euros(gift.value)],
          ] as const
        ).map(([key, value]) => (
          <div key={key} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <dt className="text-ink-soft">{t(key)}</dt>
            <dd className={key === 'value' ? 'font-bold tabular-nums' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {place.closedAt === null && (
        <>
          {represents.length > 1 && (
            <Select
              label={t('signFor')}
              options={represents.map(one => ({ value: one.organisationId, label: one.displayName }))}
              value={chosen}
              error={act.errorOf('organisationId')}
              onChange={setChosen}
            />
          )}
          <ActNotice failure={act.failure} />
          <div>
            <Button
              kind="main"
              pending={act.sending ? t('sign') : undefined}
              onClick={() => void act.send(chosen)}
            >
              {t('sign')}
            </Button>
          </div>
          <Refuse gift={gift} organisationId={chosen} place={place} />
        </>
      )}
    </li>
  )
}

/** What waits for a signature that this person can give: on top of the page. */
export function GiftsToSign({ gifts, place }: { gifts: Gifts; place: Place }) {
  const t = useTranslations('interface.inKind')
  if (gifts.toSign.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('toSign')}</h2>
      <p className="max-w-line">{t('toSignWhy')}</p>
      <ul className="flex flex-col">
        {gifts.toSign.map(gift => (
          <ToSign key={gift.giftId} gift={gift} represents={gifts.can.represents} place={place} />
        ))}
      </ul>
    </section>
  )
}
