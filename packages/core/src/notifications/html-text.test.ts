import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlText } from './html-text.ts'

test('words and lines of a mail that is HTML alone, its quotes marked', () => {
  const html = `<html><head><style>p{color:red}</style><title>x</title></head><body>
<p>Douze &eacute;missions,<br>et&nbsp;un d&#233;bat&#x202f;!</p><ul><li>Crest</li><li>Die</li></ul>
<div class="gmail_quote"><div>Le jeu. 19 nov. 2026 à 08:12, Agenda &lt;ag@exemple.org&gt; a écrit :<br></div>
<blockquote><p>Bonjour,</p><p>le bilan</p></blockquote></div></body></html>`
  expect(htmlText(html)).toBe(
    'Douze émissions,\net\u00a0un débat\u202f!\n\nCrest\nDie\nLe jeu. 19 nov. 2026 à 08:12, Agenda <ag@exemple.org> a écrit :\n>\n> Bonjour,\n>\n> le bilan',
  )
})

test('what is hidden, left open or no markup', () => {
  expect(htmlText('Oui<script>alert(1)</script><!-- non --> et 3 < 4 &inconnu; &amp;lt;')).toBe(
    'Oui et 3 < 4 &inconnu; &lt;',
  )
  expect(htmlText('<blockquote>a<blockquote>b</blockquote></blockquote></blockquote>c')).toBe('> a\n> > b\nc')
  expect(htmlText('a&#xd800;b&#0;')).toBe('a\ufffdb\ufffd')
})

test('A4: what is written below something hidden comes out, however its end is written, or where it has none', () => {
  const said = (html: string) => htmlText(html).split(/\s+/u).join(' ')
  expect(said('<P>Oui.</P><STYLE>p{margin:0}</STYLE><P>A condition que le point 3 soit retire.</P>')).toBe(
    'Oui. A condition que le point 3 soit retire.',
  )
  expect(said('<style>p{}</STYLE ><p>Mais pas le point 3.</p>')).toBe('Mais pas le point 3.')
  expect(said('<Script>a<b</sCRIPT\n>Oui')).toBe('Oui')
  expect(said('<HEAD><TITLE>x</TITLE><BODY>Oui<blockquote><head></head>x</blockquote>')).toBe('Oui > x')
  expect(said('<head/><p>Oui')).toBe('Oui')
  expect(said('<p>Oui<title>x<p>Mais pas le point 3.</p>')).toContain('Mais pas le point 3.')
  expect(said('Oui<style>p{')).toBe('Ouip{')
  expect(said('Oui<!-- note -- > reste du texte')).toBe('Oui reste du texte')
  expect(said('Oui<!-- ')).toBe('Oui<!--')
  expect(said('Oui<!-->et<!--x--!>non')).toBe('Ouietnon')
  expect(said('<p>si a<b alors 3</p><p>et puis</p>')).toBe('si a<b alors 3 et puis')
  expect(said('trois <quatre et cinq')).toBe('trois <quatre et cinq')
  expect(said('<p title="a<b">Oui')).toBe('Oui')
})

test('every word that stands between tags comes out, and each sign is looked at once', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/u), { minLength: 1, maxLength: 8 })
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<div class="a>b">',
    '<blockquote>',
    '</blockquote>',
    '<!-- x -->',
    '<!--->',
    '<STYLE>P{}</STYLE>',
    '<style type="text/css">p > a {}</Style >',
    '<Script>1 < 2</SCRIPT>',
    '<HEAD><TITLE>X</Title>',
    '<head/>',
    '<BR/>',
    '< ',
    '<3',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(words, tags), { maxLength: 20 }), parts => {
      const read = htmlText(parts.map(([one, tag]) => `${one.join(' ')} ${tag}`).join('')).split(/[\s>]+/u)
      for (const one of parts.flatMap(([all]) => all)) expect(read.join(' ')).toContain(one)
    }),
  )
  const begun = performance.now()
  for (const one of ['<', '<!--', '<style>', '<p ', '&#', '<blockquote>x', '</'])
    htmlText(one.repeat(100_000))
  for (const one of ['<a "<p \'', '<style></styl', '<a<', '<p>a', '<!--<style>', '<a "'])
    htmlText(`${one.repeat(100_000)}>`)
  expect(performance.now() - begun).toBeLessThan(10_000)
})
