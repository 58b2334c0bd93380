/** A lecture as one HTML page that needs nothing but a browser. A story is somebody's text: it is written as text or as data, never as markup. */
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import { type Markup, markup, trusted } from '../i18n/markup.ts';
import { CONTENT_ID, type LectureContent, PLAIN_ID } from '../lecture/content.ts';
import { publishersLine } from '../lecture/print.ts';
import { publishersShown } from '../lecture/publishers.ts';
import { viewOf } from '../lecture/view.ts';

/** Program and style sheet as built, with their hashes for the page's policy (`sha256-…`). */
export interface LectureProgram {
  script: string;
  scriptHash: string;
  style: string;
  styleHash: string;
}

/** JSON that can stand inside a script element: it cannot end it, and old programs read its lines as lines. */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** Only program and style sheet of the atlas, and the patterns that its style sheet draws. */
const policy = ({ scriptHash, styleHash }: LectureProgram): string =>
  `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types alliance-atlas-drawing`;

const sourceRow = (id: string, { sources, language }: LectureContent): Markup | null => {
  const source = sources[id];
  if (!source) return null;
  const { publisher, date, title, url } = source;
  return markup`<li>${publisher}${date ? `, ${formatDate(date, language)}` : ''}: ${title}${url ? `, ${url}` : ''}</li>`;
};

/** Every scene with notes and sources, to be read without script or on paper. */
function plain(content: LectureContent): Markup {
  const { story, told, language, names, address, atlas, issued } = content;
  const locale = { locale: language };
  const scenes = story.scenes.map((scene, at) => {
    const { heading, text, notes, year, compare, lens, sources } = scene;
    const years = compare === undefined ? year : m.story_compare({ from: compare, to: year }, locale);
    const shown = publishersLine(publishersShown(content, viewOf(scene), sources));
    return markup`<section><p class="plain-soft">${at + 1} / ${story.scenes.length} · ${years} · ${names.lenses[lens]?.name ?? lens}</p>
<h2 lang="${told}" dir="auto">${heading || m.own_scene_name({ scene: at + 1 }, locale)}</h2>
<p lang="${told}" dir="auto">${text}</p>
${notes ? markup`<p class="plain-notes" lang="${told}" dir="auto">${notes}</p>` : null}
<ul>${sources.map((id) => sourceRow(id, content))}</ul>
<p class="plain-notes">${shown}</p></section>
`;
  });
  const rights = [
    m.data_version({ date: formatDate(issued, language), version: atlas.version }, locale),
    m.picture_licence({}, locale),
    m.made_with({}, locale),
  ].join(' · ');
  return markup`<div class="plain" id="${PLAIN_ID}"><h1 lang="${told}" dir="auto">${story.title || m.own_untitled({}, locale)}</h1>
<p lang="${told}" dir="auto">${story.lead}</p>
${scenes}<footer><p>${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}</p><p>${m.title({}, locale)}, ${address} · ${rights}</p></footer></div>`;
}

/** The page. */
export function lectureHtml(content: LectureContent, program: LectureProgram): string {
  const { story, language } = content;
  const title = story.title || m.own_untitled({}, { locale: language });
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(program)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(program.style)}</style>
</head>
<body>
${plain(content)}
<script type="application/json" id="${CONTENT_ID}">${trusted(jsonInScript(content))}</script>
<script>${trusted(program.script)}</script>
</body>
</html>
`.markup;
}
