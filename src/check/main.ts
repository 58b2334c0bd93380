/** The self-test for webmasters: put into a frame of their page, it tells what that page blocks. */
import '../ui/page.css';
import './check.css';
import { type Check, CHECKS, works } from './checks.ts';

const cell = (tag: 'th' | 'td', [en, de]: readonly [string, string]): HTMLTableCellElement => {
  const made = document.createElement(tag);
  if (tag === 'th') made.scope = 'row';
  const german = document.createElement('span');
  german.lang = 'de';
  german.textContent = de;
  made.append(en, ...(de && de !== en ? [' · ', german] : []));
  return made;
};

const WORKS = ['Works.', 'Geht.'] as const;

async function show(check: Check, table: Element): Promise<void> {
  const isWorking = await works(check);
  const row = document.createElement('tr');
  row.dataset['check'] = check.id;
  row.dataset['result'] = isWorking ? 'works' : 'blocked';
  row.append(
    cell('th', check.name),
    cell('td', [isWorking ? '✓' : '✗', '']),
    cell('td', isWorking ? WORKS : check.otherwise),
  );
  table.append(row);
}

async function start(): Promise<void> {
  const table = document.querySelector('.check-rows');
  if (!table) throw new Error('the page has no table');
  table.replaceChildren();
  for (const check of CHECKS) await show(check, table);
  document.body.dataset['done'] = '';
}

void start();
