import { createHash } from 'node:crypto';
import { JejakError } from '../../errors.ts';
import type { ExplorerAnswer, PageModel } from '../core/answer.ts';

/**
 * A page as a picture or as a graph, for other programs.
 * @throws {JejakError} NOT_FOUND when the page is neither
 */
export function fileAnswer({ opened, route }: PageModel, format: 'svg' | 'gexf'): ExplorerAnswer {
  const write = opened.files?.[format];
  if (write === undefined) throw new JejakError('NOT_FOUND', `${route.page.name} has no ${format}`);
  const body = write();
  if (format === 'gexf')
    return { status: 200, headers: { 'content-type': 'application/gexf+xml; charset=utf-8' }, body };
  return { status: 200, headers: { 'content-type': 'image/svg+xml; charset=utf-8', ...policyOfSvg(body) }, body };
}

/** A picture that is opened by itself has its style within, which is named by its hash, and nothing else. */
function policyOfSvg(svg: string): Record<string, string> {
  const style = /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return { 'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'` };
}
