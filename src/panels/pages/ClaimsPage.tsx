import { useState } from 'react';
import { type Claim, type Verdict, VERDICTS } from '../../domain/ledger.ts';
import { isIsoDate } from '../../domain/dates.ts';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { CarrierLink } from './CarrierLink.tsx';

const NAMES: Record<Verdict, () => string> = {
  confirmed: m.verdict_confirmed,
  imprecise: m.verdict_imprecise,
  contradicted: m.verdict_contradicted,
  open: m.verdict_open,
};
const SIGNS: Record<Verdict, string> = { confirmed: '✓', imprecise: '≈', contradicted: '✕', open: '?' };
const ALL = 'all';

/** `doc-d4` is called D4, as in the ids of its claims. */
const shortName = (document: string): string => document.replace('doc-', '').toUpperCase();

/** What the founding documents state, with the verdict of well-sourced facts, the facts that carry it and their sources. */
export function ClaimsPage({ claims }: { claims: readonly Claim[] }) {
  const [verdict, setVerdict] = useState<Verdict | typeof ALL>(ALL);
  const [document, setDocument] = useState(ALL);
  const documents = [...new Set(claims.map((claim) => claim.document))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  const shown = claims.filter(
    (claim) =>
      (verdict === ALL || claim.verdict === verdict) && (document === ALL || claim.document === document),
  );
  return (
    <>
      <p>{m.claims_intro()}</p>
      <Balance claims={claims} />
      <h3>{m.claims_documents()}</h3>
      <SourceLinks ids={documents} />
      <div className="page-filters">
        <Choice
          label={m.verdict_label()}
          value={verdict}
          options={[
            { value: ALL, label: m.verdict_all() },
            ...VERDICTS.map((value) => ({ value, label: NAMES[value]() })),
          ]}
          onChange={setVerdict}
        />
        <Choice
          label={m.document_label()}
          value={document}
          options={[
            { value: ALL, label: m.document_all() },
            ...documents.map((value) => ({ value, label: shortName(value) })),
          ]}
          onChange={setDocument}
        />
        <p role="status">{m.claims_shown({ count: shown.length })}</p>
      </div>
      {shown.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} />
      ))}
    </>
  );
}

/** How many claims have which verdict, as one bar. */
function Balance({ claims }: { claims: readonly Claim[] }) {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className="balance">
      {counts.map(({ verdict, count }) => (
        <li key={verdict} className={`verdict verdict-${verdict}`} style={{ flexGrow: count }}>
          <span aria-hidden="true">{SIGNS[verdict]}</span> {count} {NAMES[verdict]()}
        </li>
      ))}
    </ul>
  );
}

function ClaimEntry({ claim }: { claim: Claim }) {
  const language = useAtlas((view) => view.language);
  return (
    <section className="claim" id={claim.id}>
      <h3>
        <span className={`verdict verdict-${claim.verdict}`}>
          <span aria-hidden="true">{SIGNS[claim.verdict]}</span> {NAMES[claim.verdict]()}
        </span>
        <span className="claim-id">
          {claim.id} · {isIsoDate(claim.when) ? formatDate(claim.when, language) : claim.when}
        </span>
      </h3>
      <div className="claim-sides">
        <div>
          <h4>{m.claim_says({ document: shortName(claim.document) })}</h4>
          <p>{claim.says}</p>
        </div>
        <div>
          <h4>{m.claim_finding()}</h4>
          <p>{claim.finding}</p>
        </div>
      </div>
      {claim.carriers.length > 0 ? (
        <>
          <h4>{m.claim_carriers()}</h4>
          <ul className="carriers">
            {claim.carriers.map((carrier) => (
              <li key={carrier.id}>
                <CarrierLink carrier={carrier} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <SourceLinks ids={[...new Set([claim.document, ...claim.sources])]} />
    </section>
  );
}
