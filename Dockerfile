# aidgraph in one image: API, workers and command line. compose.yaml runs it beside a PostgreSQL.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# What "prepare" would build needs the sources, which come below; the scripts of packages (the embedded PostgreSQL has one) run.
RUN npm ci --ignore-scripts && npm rebuild
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY schema schema
COPY etl etl
COPY jobs jobs
COPY api api
COPY cli cli
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 AIDGRAPH_HOME=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/schema/schema.graphql /app/schema/released.graphql schema/
COPY CHANGELOG.md ./
COPY samples samples
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "bin/aidgraph.js"]
CMD ["start", "--no-samples"]
