# Debian slim, not Alpine: the embedded engine has no build for musl on x64. By its exact version: what is tested is what
# runs, and a new one is a change that somebody reads.
FROM node:24.22.3-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` would build before the sources are here, and no dependency needs one.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json schema.graphql ./
COPY src ./src
COPY scripts ./scripts
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24.22.3-bookworm-slim
# 0.0.0.0 is the container's own address; who may reach it is decided where the port is published.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 JEJAK_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json schema.graphql LICENSE NOTICE ./
COPY cypher ./cypher
COPY data ./data
COPY docs/questions ./docs/questions
RUN mkdir /data && chown node:node /data
USER node
VOLUME ["/data"]
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve"]
