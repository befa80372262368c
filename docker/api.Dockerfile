# The whole product in one image: the API, and the built pages that it serves.
# Build from the top folder: docker build -f docker/api.Dockerfile -t genomfor .

FROM node:20-bookworm AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# better-sqlite3 is compiled here when there is no ready-made binary; this image has python3, make and g++.
RUN npm ci
COPY nx.json tsconfig.base.json ./
COPY shared shared
COPY api api
COPY web web
RUN node api/bin/build.mjs && npx nx build web && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    GENOMFOR_HOST=0.0.0.0 \
    GENOMFOR_DATA=/data \
    GENOMFOR_WEB=/app/dist/web
WORKDIR /app
COPY --from=build /src/package.json ./
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/dist dist
# The user `node` comes with the image; the data folder is the only place it may write in.
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
# Longer than the ten seconds that calls under way are given to finish.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/api/api/src/main.js"]
