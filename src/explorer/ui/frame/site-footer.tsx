import { usePageContext } from '../page-context.tsx';

export function SiteFooter() {
  const { words, to } = usePageContext();
  return (
    <footer class="site-footer">
      <p>{words.site.footer.listed}</p>
      <ul>
        <li>
          <a href={to('about')}>{words.site.footer.about}</a>
        </li>
        <li>
          <a href="/graphql">{words.site.footer.playground}</a>
        </li>
      </ul>
    </footer>
  );
}
