import { JejakError } from '../../errors.ts';

/** What is used of `@modelcontextprotocol/sdk`, which is installed only where assistants are served. */
export type Sdk = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Sdk> | null = null;

/** The SDK, loaded once. @throws {JejakError} NOT_INSTALLED that says what to install */
export function loadSdk(): Promise<Sdk> {
  loaded ??= load().catch((error: NodeJS.ErrnoException) => {
    loaded = null; // it may be installed by the next call
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const what = 'mcp: needs the package @modelcontextprotocol/sdk, which is not installed';
    throw new JejakError('NOT_INSTALLED', `${what}; run "npm install @modelcontextprotocol/sdk@1"`, { cause: error });
  });
  return loaded;
}

async function load() {
  const [server, types, validation, stdio, http] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/types.js'),
    import('@modelcontextprotocol/sdk/validation/ajv'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
  ]);
  return {
    Server: server.Server,
    McpError: types.McpError,
    ErrorCode: types.ErrorCode,
    CallToolRequestSchema: types.CallToolRequestSchema,
    ListToolsRequestSchema: types.ListToolsRequestSchema,
    validator: new validation.AjvJsonSchemaValidator(),
    StdioServerTransport: stdio.StdioServerTransport,
    HttpTransport: http.WebStandardStreamableHTTPServerTransport,
  };
}
