import { bibtex } from '../../../interchange/bibtex.ts';
import type { Reference } from '../../../interchange/citation.ts';
import { textCitation } from '../../../interchange/citation-text.ts';
import { cslJson } from '../../../interchange/csl-json.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

/** A citation in three forms: to read, and for the programs that keep references. */
export function CitationForms({ reference }: { reference: Reference }) {
  const { language } = usePageContext();
  const words = useWords(siteWords).tools;
  const forms = [
    { name: words.citeText, text: textCitation(reference, language) },
    { name: 'CSL-JSON', text: JSON.stringify(cslJson(reference, language), null, 2) },
    { name: 'BibTeX', text: bibtex(reference, language) },
  ];
  return (
    <div class="cite">
      {forms.map(({ name, text }) => (
        <figure key={name} data-copy={words.copy} data-copied={words.copied}>
          <figcaption>{name}</figcaption>
          <pre>{text}</pre>
        </figure>
      ))}
    </div>
  );
}
