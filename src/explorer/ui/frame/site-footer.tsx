import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

export function SiteFooter() {
  const { to } = usePageContext();
  const words = useWords(siteWords);
  return (
    <footer class="site-footer">
      <p>{words.footer.listed}</p>
      <ul>
        <li>
          <a href={to('about')}>{words.footer.about}</a>
        </li>
        <li>
          <a href="/graphql">{words.footer.playground}</a>
        </li>
      </ul>
    </footer>
  );
}
