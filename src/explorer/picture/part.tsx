import type { ComponentChildren } from 'preact';

interface Props {
  /** Where it leads; without, as in a file of its own, it is a picture by itself. */
  readonly href: string | undefined;
  /** Its class, whether it leads somewhere or not. */
  readonly name?: string;
  /** Its class where it leads somewhere. */
  readonly linkName?: string;
  /** Its `<title>` first: that is how it is read out. */
  readonly children: ComponentChildren;
}

/** A part of a chart that is read out by its title, and is a link where there is more behind it. */
export function Part({ href, name, linkName, children }: Props) {
  return href === undefined ? (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG is not interactive
    <g class={name} role="img">
      {children}
    </g>
  ) : (
    <a class={linkName ?? name} href={href}>
      {children}
    </a>
  );
}
