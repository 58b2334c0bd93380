import type { Library, Sources } from '../../data/dataset.ts';
import type { Notes } from '../../domain/words.ts';
import { inOrder } from '../../domain/difference.ts';
import { csvOf } from '../../export/csv.ts';
import { fileName } from '../../export/save.ts';
import { rowsOf, type Table, TABLES } from '../../export/tables.ts';
import { m } from '../../i18n/compiled/messages.js';
import { formatNumber } from '../../i18n/format.ts';
import { itemsShown } from '../../state/filtering.ts';
import { useAtlas } from '../../state/store.ts';
import { addressOfView } from '../parts/citation.ts';
import { useLens } from '../parts/useView.ts';
import { useMaking } from './useMaking.ts';

interface Props {
  library: Library;
  notes: Notes;
  sources: Sources;
}

/** The view as tables. */
export function ExportTables({ library, notes, sources }: Props) {
  const view = useAtlas();
  const lens = useLens();
  const { told, isBusy, make } = useMaking();
  const { state, names, year, compare, language } = view;
  const what = state ? (names.states[state]?.name ?? state) : m.export_all_states();
  const years = compare === null ? String(year) : inOrder(compare, year).join(', ');
  const labels: Record<Table, string> = {
    status: m.export_table_status({ lens: names.lenses[lens.id]?.name ?? lens.id, years }),
    events: m.export_table_events({ what }),
    bases: m.export_table_bases({ what }),
    clashes: m.export_table_clashes({ what }),
  };
  const content = {
    ...view,
    lens,
    moment: view,
    items: itemsShown(view) ?? library.items,
    texts: library.texts,
    notes,
    sources,
    address: addressOfView(),
  };
  return (
    <>
      <h3>{m.export_tables()}</h3>
      <p>{m.export_tables_note()}</p>
      <table className="downloads">
        <tbody>
          {TABLES.map((table) => {
            const rows = rowsOf(table, content);
            const name = fileName(view, `-${table}.csv`);
            return (
              <tr key={table}>
                <th scope="row" id={`export-${table}`}>
                  {labels[table]}
                </th>
                <td>{m.export_rows({ count: formatNumber(rows.length, language) })}</td>
                <td>
                  <button
                    type="button"
                    className="button"
                    aria-describedby={`export-${table}`}
                    disabled={isBusy || rows.length === 0}
                    onClick={() =>
                      void make(name, async () =>
                        Promise.resolve(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' })),
                      )
                    }
                  >
                    {m.export_save_table()}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p role="status">{told}</p>
    </>
  );
}
