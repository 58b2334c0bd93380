import { Corrections } from './Corrections.tsx';
import { Citations } from './Citations.tsx';
import { OfflineCopy } from './OfflineCopy.tsx';
import citations from 'virtual:citations';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { usePart } from '../parts/usePart.ts';

const TABLES: Record<string, () => string> = {
  status: m.data_status,
  memberships: m.data_memberships,
  events: m.data_events,
  bases: m.data_bases,
  clashes: m.data_clashes,
  votes: m.data_votes,
  figures: m.data_figures,
  offices: m.data_offices,
  orgs: m.data_orgs,
  claims: m.data_claims,
  sources: m.data_sources,
};

/** How the facts are made, what each status means, how to cite them and to take them away. */
export function DataPage() {
  return (
    <>
      <Downloads />
      <Citations />
      <h3>{m.method_heading()}</h3>
      <p>{m.method_sources()}</p>
      <p>{m.method_dates()}</p>
      <p>{m.method_borders()}</p>
      <p>{m.method_errors()}</p>
      <Corrections />
      <OfflineCopy />
      <Meanings />
    </>
  );
}

function Downloads() {
  const { atlas, language } = usePart('atlas');
  return (
    <>
      <p>{m.data_version({ date: formatDate(citations.issued, language), version: atlas.version })}</p>
      <h3>{m.data_downloads()}</h3>
      <p>
        <a href="data/alliance-atlas-data.zip" download>
          {m.data_all()}
        </a>
      </p>
      <table className="downloads">
        <tbody>
          {Object.entries(TABLES).map(([name, label]) => (
            <tr key={name}>
              <th scope="row">{label()}</th>
              <td>
                <a href={`data/${name}.csv`} download aria-label={`${label()}, CSV`}>
                  CSV
                </a>
              </td>
              <td>
                <a href={`data/${name}.json`} download aria-label={`${label()}, JSON`}>
                  JSON
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="data/datapackage.json">{m.data_package()}</a>
      </p>
      <p>
        {m.data_licence()} <a href="licences.txt">{m.data_licences()}</a>
      </p>
    </>
  );
}

/** Every lens with its question and the meaning of its statuses. */
function Meanings() {
  const { atlas, names, library } = usePart('atlas', 'names', 'library');
  return (
    <>
      <h3>{m.method_lenses()}</h3>
      {atlas.lenses.map(({ id, statuses }) => (
        <details key={id} className="meanings">
          <summary>{names.lenses[id]?.name}</summary>
          <p>{names.lenses[id]?.question}</p>
          <dl>
            {statuses.map((status) => (
              <div key={status.id}>
                <dt>{names.lenses[id]?.statuses[status.id]?.name}</dt>
                <dd>{library?.texts.meanings[id]?.[status.id]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
