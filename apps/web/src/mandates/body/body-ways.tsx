import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { ShownBody } from './shown-body.ts'

type Ways = NonNullable<ShownBody['ways']>
const parts = ['rhythm', 'tools', 'method'] as const

/** Whoever holds a mandate there writes it, and no vote is asked for (R112). */
function WriteWays({ place, bodyId, ways }: { place: Place; bodyId: string; ways: Ways }) {
  const t = useTranslations('mandates.body')
  const { rhythm, tools, method, chatLink, revision } = ways
  const { act, draft, text } = useDraft(
    `ways-${bodyId}-${revision}`,
    () => ({ rhythm, tools, method, chatLink }),
    (draft, requestId) =>
      api.mandates.describeWays.mutate({ spaceId: place.spaceId, requestId, bodyId, revision, ...draft }),
    () => t('saved'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('save')}>
      {parts.map(part => (
        <TextArea key={part} optional rows={3} label={t(part)} hint={t(`${part}Hint`)} {...text(part)} />
      ))}
      <TextField
        optional
        type="url"
        autoComplete="off"
        label={t('chatLink')}
        hint={t('chatHint')}
        {...text('chatLink')}
      />
    </ActForm>
  )
}

/** Where a body talks outside: the address in full below its host, and that no decision lives there only (R115, R120). */
function Chat({ ways }: { ways: Ways }) {
  const t = useTranslations('mandates.body')
  return (
    <div className="flex flex-col gap-1">
      <dt className="font-bold text-ink-soft">{t('chat')}</dt>
      <dd className="flex flex-col gap-1">
        <span>{t('chatOn', { host: ways.chatHost })}</span>
        <a
          href={ways.chatLink}
          rel="noopener noreferrer"
          className="target wrap-anywhere inline-flex items-center"
        >
          {ways.chatLink}
        </a>
        <span>{t('chatWhy')}</span>
      </dd>
    </div>
  )
}

/** How a body works, in the words of whoever is mandated there; every member reads it. */
export function BodyWays({ place, body, ways }: { place: Place; body: ShownBody; ways: Ways }) {
  const t = useTranslations('mandates.body')
  const written = parts.filter(part => ways[part] !== '')
  const isEmpty = written.length === 0 && ways.chatLink === ''
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t('ways')}</h2>
      {isEmpty ? (
        <EmptyState title={t('waysNone')} why={t('waysNoneWhy')} />
      ) : (
        <dl className="flex flex-col gap-4">
          {written.map(part => (
            <div key={part} className="flex flex-col gap-1">
              <dt className="font-bold text-ink-soft">{t(part)}</dt>
              <dd className="wrap-anywhere">
                <Paragraphs text={ways[part]} />
              </dd>
            </div>
          ))}
          {ways.chatLink !== '' && <Chat ways={ways} />}
        </dl>
      )}
      {body.can.describe && (
        <Foldable title={t('edit')} isOpen={false} level={3}>
          <WriteWays key={ways.revision} place={place} bodyId={body.bodyId} ways={ways} />
        </Foldable>
      )}
    </section>
  )
}
