import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { type Typed, useTyped } from '../../acts/use-typed.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import { RoundPreview } from './round-preview.tsx'
import { firstWrong, LineNotes, linesMax, linesOf } from './statement-lines.tsx'

type Draft = { title: string; text: string; closesOn: string }
type Input = { title: string; texts: readonly string[]; closesOn: string; opens: boolean }

/** Prepares the round with its statements, and opens it with them where that is asked. */
function useFirstRound(place: Place, typed: Typed) {
  const t = useTranslations('interface.rounds')
  const lang = useLocale()
  const say = useSay()
  const router = useRouter()
  return useAct(
    ({ title, texts, closesOn, opens }: Input, requestId) =>
      api.positions.prepareRound.mutate({
        spaceId: place.spaceId,
        title,
        reveal: 'after_own',
        ...(texts.length > 0 && { statements: { lang, texts: [...texts] } }),
        ...(opens && { opening: { closesOn: closesOn === '' ? null : closesOn } }),
        requestId,
      }),
    {
      typed,
      fields: [
        'title',
        'closesOn',
        'opening.closesOn',
        ...Array.from({ length: linesMax }, (_, at) => [`texts.${at}`, `statements.texts.${at}`]).flat(),
      ],
      onDone: async (_, { title, texts, opens }) => {
        say(opens ? t('openedNow', { title }) : t(texts.length > 0 ? 'preparedFull' : 'preparedNow'))
        // Whoever opens it answers it too; what the others will be asked is read there.
        if (opens) await router.navigate({ href: positionsHref(place, 'feuille') })
      },
    },
  )
}

/** A first round in one form: its name, what it asks, until when, and what the others will read before it opens. */
export function FirstRound({ place, members }: { place: Place; members: number }) {
  const t = useTranslations('interface.rounds')
  const lang = useLocale()
  const [draft, setDraft, typed] = useTyped(
    'first-round',
    (): Draft => ({ title: t('firstTitle'), text: '', closesOn: '' }),
  )
  const [sent, setSent] = useState<number | null>(null)
  const act = useFirstRound(place, typed)
  const lines = linesOf(useDeferredValue(draft.text))
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
    act.forget('opening.closesOn')
    for (let at = 0; at < (sent ?? 0); at++)
      for (const field of [`texts.${at}`, `statements.texts.${at}`]) act.forget(field)
  }
  const input = (opens: boolean): Input => {
    const texts = linesOf(draft.text)
    setSent(texts.length)
    return { title: draft.title, texts, closesOn: draft.closesOn, opens }
  }
  const errorOf = (at: number) => act.errorOf(`texts.${at}`) ?? act.errorOf(`statements.texts.${at}`)
  const wrong = firstWrong(errorOf, sent ?? 0) === undefined ? undefined : t('linesWrong')
  const missing = sent === 0 && lines.length === 0 ? t('needStatement') : undefined
  return (
    <section className="flex flex-col gap-4 border-ink border-t-2 pt-4">
      <h2 className="text-25">{t('prepareFirst')}</h2>
      <p>{t('firstWhy')}</p>
      <ActForm
        act={act}
        input={() => {
          const next = input(true)
          return next.texts.length === 0 || next.texts.length > linesMax ? null : next
        }}
        submitLabel={t('openNow')}
        pendingLabel={t('opening')}
        beside={
          <Button kind="quiet" onClick={() => void act.send(input(false))}>
            {t('prepare')}
          </Button>
        }
      >
        <TextField
          label={t('roundTitle')}
          hint={t('roundTitleHint')}
          value={draft.title}
          error={act.errorOf('title')}
          onChange={title => change({ title })}
        />
        <div className="flex flex-col items-start gap-2">
          <div className="w-full">
            <TextArea
              label={t('firstStatements')}
              hint={t('addHint')}
              rows={5}
              value={draft.text}
              error={lines.length > linesMax ? t('tooManyLines', { max: linesMax }) : (missing ?? wrong)}
              onChange={text => change({ text })}
            />
          </div>
          {draft.text === '' && (
            <Button kind="quiet" onClick={() => change({ text: t('modelStatements') })}>
              {t('fromModel')}
            </Button>
          )}
        </div>
        <LineNotes lines={lines} errorOf={errorOf} />
        <DateField
          label={t('closesOn')}
          hint={t('closesOnHint')}
          value={draft.closesOn}
          error={act.errorOf('closesOn') ?? act.errorOf('opening.closesOn')}
          onChange={closesOn => change({ closesOn })}
        />
        {lines.length > 0 && (
          <section className="flex flex-col gap-2">
            <h3 className="text-20">{t('previewTitle')}</h3>
            <RoundPreview
              members={members}
              statements={lines.map((text, at) => ({ number: at + 1, text, lang }))}
              closesOn={draft.closesOn}
            />
          </section>
        )}
      </ActForm>
    </section>
  )
}
