import type { PageName } from '../../core/paths.ts';
import { usePageContext } from '../page-context.tsx';
import { SearchForm } from './search-form.tsx';

const menu = ['ledger', 'connect', 'timeline', 'contradictions', 'gaps', 'sources', 'changes', 'about'] as const;

/** The name of the site, its search, and the way to every page; the page that one is on is marked. */
export function SiteHeader() {
  const { words, to, page, otherLanguage } = usePageContext();
  const current = (name: PageName) => (name === page ? ('page' as const) : undefined);
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="brand" href={to('home')} aria-current={current('home')}>
          {words.site.name}
        </a>
        {page === 'home' || page === 'search' ? null : <SearchForm />}
        <a class="language" href={otherLanguage.href} hreflang={otherLanguage.language} lang={otherLanguage.language}>
          {words.site.otherLanguage}
        </a>
      </div>
      <nav class="menu" aria-label={words.site.menu}>
        <ul>
          {menu.map((name) => (
            <li key={name}>
              <a href={to(name)} aria-current={current(name)}>
                {words.site.pages[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
