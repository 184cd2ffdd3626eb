import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { ReasonDialog } from '../dues/reason-dialog.tsx'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { GiftFigure } from './gift-figure.tsx'
import { GiftTable } from './gift-table.tsx'
import type { Gift, Register } from './gifts.ts'
import { YearChoice } from './year-choice.tsx'

/** Takes a countersigned gift back, with a reason that its organisation reads. */
function UndoGift({ gift, place }: { gift: Gift; place: Place }) {
  const t = useTranslations('interface.inKind')
  const euros = useEuros()
  const [open, setOpen] = useState(false)
  const { giftId, nature, organisation, value } = gift
  if (gift.state !== 'countersigned' || place.closedAt !== null) return null
  return (
    <>
      <Button aria-label={t('undoWhat', { nature })} onClick={() => setOpen(true)}>
        {t('undo')}
      </Button>
      <ReasonDialog
        name={`undo-gift-${gift.giftId}`}
        title={t('undoWhat', { nature })}
        open={open}
        onClose={() => setOpen(false)}
        send={(reason, requestId) =>
          api.fund.inKind.undo.mutate({ spaceId: place.spaceId, giftId, reason, requestId })
        }
        done={t('undone')}
        keep={t('keep')}
      >
        <p>{t('undoWhy', { organisation, value: euros(value) })}</p>
      </ReasonDialog>
    </>
  )
}

/** What each organisation gave, countersigned. */
function PerOrganisation({ register }: { register: Register }) {
  const t = useTranslations('interface.inKind')
  const euros = useEuros()
  if (register.organisations.length === 0) return null
  return (
    <DataTable
      stacked
      caption={t('perOrganisation')}
      rows={register.organisations}
      rowKey={row => row.organisationId}
      columns={[
        { key: 'who', title: t('who'), cell: row => row.organisation },
        { key: 'count', title: t('count'), figures: true, cell: row => String(row.count) },
        { key: 'value', title: t('value'), figures: true, cell: row => euros(row.value) },
      ]}
    />
  )
}

type ContentProps = { register: Register; place: Place; onYear: (year: number) => void }

function Content({ register, place, onYear }: ContentProps) {
  const t = useTranslations('interface.inKind')
  const title = t('registerTitle', { year: String(register.year) })
  useDocumentTitle(title, place.name)
  return (
    <Page wide title={title} sentence={t('registerSentence')}>
      <YearChoice read={register} onYear={onYear} />
      {register.gifts.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <>
          <GiftFigure totals={register.totals} />
          <PerOrganisation register={register} />
          <GiftTable
            named
            caption={t('register')}
            gifts={register.gifts}
            act={gift => (register.canUndo ? <UndoGift gift={gift} place={place} /> : null)}
          />
        </>
      )}
      <p>
        <LinkButton href={fundHref(place, 'en-nature')}>{t('back')}</LinkButton>
      </p>
    </Page>
  )
}

/** The whole register, for the treasury and for whoever checks the fund. */
export function GiftRegisterPage({ place }: { place: Place }) {
  const kept = useKeptFor(place)
  const { spaceId } = place
  const [year, setYear] = useState<number | null>(null)
  const query = useQuery({
    queryKey: ['fund', 'gifts', spaceId, year],
    queryFn: () => api.fund.inKind.open.mutate({ spaceId, year, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={kept}>
      {register => <Content register={register} place={place} onYear={setYear} />}
    </Loaded>
  )
}
