/** An embed comes to life: the page as built already shows its map, legend and sentence; from here on they answer. */
import 'virtual:palette.css';
import '../ui/page.css';
import '../stage/stage.css';
import './embed.css';
import { loadAtlas, loadNames } from '../data/dataset.ts';
import { m } from '../i18n/compiled/messages.js';
import { overwriteGetLocale } from '../i18n/compiled/runtime.js';
import { knownOf } from '../state/known.ts';
import { prefersReducedMotion } from '../scene/animate.ts';
import { readUrl, writeUrl } from '../state/url.ts';
import { captionOf, sentenceOf, textOf } from './caption.ts';
import { noteCorrections } from './corrections.ts';
import { createControls, startPlayer } from './controls.ts';
import { element, part } from './dom.ts';
import { factsText, ruleText } from './foot.ts';
import { tellHeight } from './heights.ts';
import { connectHost } from './host.ts';
import { loadItem } from './item.ts';
import { createLensChoice } from './lensChoice.ts';
import { createLegend } from './legend.ts';
import { mountMap } from './map.ts';
import { readOptions } from './options.ts';
import { headingOf } from './rows.ts';
import { createEmbedStore, type EmbedStore, type EmbedView, follow, lensOf, showNotch } from './view.ts';

const root = part(document.body, 'embed');
const options = readOptions(location.search, location.hash);
/** Address of the site's root. */
const base = new URL(root.dataset['base'] ?? './', location.href).href;

/** The query over what the page was built for. */
function queryOf(): string {
  const { lens = '', year = '', language = '' } = root.dataset;
  const query = new URLSearchParams({ lens, year, lang: language });
  for (const [name, value] of new URLSearchParams(location.search)) query.set(name, value);
  return query.toString();
}

/** The address of the full atlas at the view, with all that the embed's own address says of it. */
function atlasAddress(view: EmbedView): string {
  const known = knownOf(view.atlas, view.language);
  const { place } = readUrl(queryOf(), known);
  const query = new URLSearchParams(writeUrl({ ...place, ...view, item: view.item?.id ?? null }, known, ''));
  query.set('lang', view.language);
  return `${base}?${query.toString()}`;
}

/** Keeps the page in step with the view. */
function connect(store: EmbedStore): void {
  const update = createControls(part(root, 'embed-controls'), store);
  const legend = createLegend(part(root, 'embed-rows'), store, options.lock.includes('state'));
  const caption = part(root, 'embed-sentence');
  const heading = part(root, 'embed-heading');
  const text = part(root, 'map-text');
  const open = part(root, 'embed-open');
  const lens = options.lock.includes('lens') ? null : createLensChoice(part(root, 'embed-head'), store);
  part(root, 'embed-rule').textContent = ruleText(options.viewpoint, store.getState().language);
  part(root, 'embed-facts').textContent = factsText(root.dataset['issued'] ?? '', store.getState().language);
  open.textContent = m.embed_open();
  const write = (view: EmbedView): void => {
    const sentence = sentenceOf(view);
    heading.textContent = headingOf(lensOf(view), view.names, view);
    document.title = heading.textContent;
    root.setAttribute('aria-label', heading.textContent);
    text.setAttribute('role', 'img');
    text.setAttribute('aria-label', textOf(view));
    caption.replaceChildren(...captionOf(view, sentence));
    lens?.(view);
    legend(view);
    update(view, sentence);
    open.setAttribute('href', atlasAddress(view));
  };
  write(store.getState());
  store.subscribe(write);
}

/** Plays once, as soon as half of the embed is seen. */
function playWhenSeen(store: EmbedStore): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      showNotch(store, 0, { isStep: true });
      store.setState({ playing: true });
    },
    { threshold: 0.5 },
  );
  observer.observe(root);
}

async function start(): Promise<void> {
  if (root.dataset['fixed'] === undefined && !('fixed' in document.documentElement.dataset))
    tellHeight(root, options);
  const atlas = await loadAtlas();
  const { place, hints } = readUrl(queryOf(), knownOf(atlas));
  const { lens, over, year, vote, compare, state, language } = place;
  overwriteGetLocale(() => language);
  document.documentElement.lang = language;
  const names = await loadNames(language);
  const view = { atlas, names, lens, over, year, vote, compare, state, language, hints };
  const store = createEmbedStore({ ...view, playing: false, flash: [], item: null });
  connect(store);
  mountMap(part(root, 'embed-map'), store, options);
  startPlayer(store);
  connectHost(store, base, options);
  if (options.lock.includes('year')) part(root, 'embed-controls').hidden = true;
  if (place.item) {
    loadItem(base, language, place.item).then(
      (item) => follow(store, new URLSearchParams(location.search).has('year') ? { item, year } : { item }),
      () => store.setState({ hints: [...hints, { kind: 'item', value: place.item ?? '' }] }),
    );
  }
  if (options.autoplay && !prefersReducedMotion()) playWhenSeen(store);
  if (options.facts) void noteCorrections(part(root, 'embed-notes'), store, base, options.facts);
  root.dataset['ready'] = '';
}

start().catch(() => {
  // The page keeps its map of the year for which it was built, and its links to the years before and after.
  const { year = '' } = root.dataset;
  part(root, 'embed-sentence').append(' ', element('span', 'embed-hint', m.embed_failed({ year })));
});
