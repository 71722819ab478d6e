import type { PageName } from '../../core/site-map.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { SearchForm } from './search-form.tsx';
import { siteWords } from './words.ts';

/** The name of the site, its search, and the way to every page; the page that one is on is marked. */
export function SiteHeader() {
  const { language, to, page, otherLanguage, siteMap } = usePageContext();
  const words = useWords(siteWords);
  const current = (name: PageName) => (name === page ? ('page' as const) : undefined);
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="brand" href={to('home')} aria-current={current('home')}>
          {words.name}
        </a>
        {page === 'home' || page === 'search' ? null : <SearchForm />}
        <a class="language" href={otherLanguage.href} hreflang={otherLanguage.language} lang={otherLanguage.language}>
          {words.otherLanguage}
        </a>
      </div>
      <nav class="menu" aria-label={words.menu}>
        <ul>
          {siteMap.menu.map(({ page: name, label }) => (
            <li key={name}>
              <a href={to(name)} aria-current={current(name)}>
                {label[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
