/** Whom `/mcp` answers: programs of this machine, everybody, nobody. */
export const mcpAccesses = ['loopback', 'on', 'off'] as const;
export type McpAccess = (typeof mcpAccesses)[number];
