import { statementMax } from '@reliance/core/positions/propose-statement.ts'
import { hintsFor } from '@reliance/core/positions/statement-hints.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useDeferredValue } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { StatementHintsList } from './statement-hints-list.tsx'

const empty = { text: '', background: '' }

/** Whoever takes part proposes; the hints stand beside and block nothing. */
export function ProposeStatement({ place, canCoordinate }: { place: Place; canCoordinate: boolean }) {
  const t = useTranslations('interface.rounds')
  const lang = useLocale()
  const say = useSay()
  const [draft, setDraft, typed] = useTyped('statement', () => empty)
  const text = useDeferredValue(draft.text)
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.positions.proposeStatement.mutate({ ...input, lang, spaceId: place.spaceId, requestId }),
    {
      fields: ['text', 'background'],
      typed,
      onDone: () => {
        say(t('proposedNow'))
        setDraft(empty)
      },
    },
  )
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <Foldable level={3} isOpen={!canCoordinate} title={t('proposeTitle')}>
      <ActForm act={act} input={() => draft} submitLabel={t('propose')}>
        <TextArea
          label={t('statement')}
          hint={t('statementHint', { max: statementMax })}
          rows={2}
          value={draft.text}
          error={act.errorOf('text')}
          onChange={typed => change({ text: typed })}
        />
        <StatementHintsList hints={hintsFor(text)} />
        <TextArea
          label={t('backgroundLabel')}
          hint={t('backgroundHint')}
          value={draft.background}
          error={act.errorOf('background')}
          onChange={background => change({ background })}
        />
      </ActForm>
    </Foldable>
  )
}
