// Loaded before the program: an installation without the optional package for assistants.
import { register } from 'node:module';

const hooks = `export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('@modelcontextprotocol/sdk')) return next(specifier, context);
  throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
