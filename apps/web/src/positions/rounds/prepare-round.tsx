import { type RevealPolicy, revealPolicies } from '@reliance/core/positions/round.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'

type Draft = { title: string; reveal: RevealPolicy }
const empty: Draft = { title: '', reveal: 'after_own' }

/** A round to be opened once it has its statements. */
export function PrepareRound({ place }: { place: Place }) {
  const t = useTranslations('interface.rounds')
  const say = useSay()
  const [draft, setDraft, typed] = useTyped('round', () => empty)
  const act = useAct(
    (input: Draft, requestId) =>
      api.positions.prepareRound.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      fields: ['title', 'reveal'],
      typed,
      onDone: () => {
        say(t('preparedNow'))
        setDraft(empty)
      },
    },
  )
  return (
    <Foldable level={3} isOpen={false} title={t('prepareNext')}>
      <p>{t('prepareWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('prepare')}>
        <TextField
          label={t('roundTitle')}
          hint={t('roundTitleHint')}
          value={draft.title}
          error={act.errorOf('title')}
          onChange={title => {
            setDraft({ ...draft, title })
            act.forget('title')
          }}
        />
        <Select
          label={t('reveal')}
          hint={t('revealHint')}
          value={draft.reveal}
          error={act.errorOf('reveal')}
          options={revealPolicies.map(value => ({ value, label: t(value) }))}
          onChange={value =>
            setDraft({ ...draft, reveal: revealPolicies.find(one => one === value) ?? 'after_own' })
          }
        />
      </ActForm>
    </Foldable>
  )
}
