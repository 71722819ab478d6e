import type { Body } from './push-apart.ts';

/** How near a line may come to the middle of a body that it does not join, in units. */
const nearest = 40;

/**
 * Moves bodies out of the way of straight lines between others, and the lines out of theirs, by `share` of what is
 * missing: a line that runs behind a name reads as if it ended there.
 */
export function clearLines(
  lines: readonly { source: Body; target: Body }[],
  bodies: readonly Body[],
  share: number,
): void {
  for (const { source, target } of lines) {
    for (const body of bodies) {
      if (body === source || body === target) continue;
      const [dx, dy] = [target.x - source.x, target.y - source.y];
      const length = Math.hypot(dx, dy) || 1;
      // What is looked at is the middle of shape and name, not of the shape alone.
      const [x, y] = [body.x - source.x, body.y + (body.room.top + body.room.bottom) / 2 - source.y];
      const along = (x * dx + y * dy) / length / length;
      if (along < 0.1 || along > 0.9) continue;
      const aside = (x * dy - y * dx) / length;
      const missing = nearest - Math.abs(aside);
      if (missing <= 0) continue;
      const step = ((aside < 0 ? -1 : 1) * missing * share) / 2;
      const [sx, sy] = [(dy / length) * step, (-dx / length) * step];
      shift(body, sx, sy);
      shift(source, -sx, -sy);
      shift(target, -sx, -sy);
    }
  }
}

function shift(body: Body, dx: number, dy: number): void {
  if (body.fixed) return;
  body.x += dx;
  body.y += dy;
}
