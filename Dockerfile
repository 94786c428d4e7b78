FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY shared-schema/package.json shared-schema/
COPY server/package.json server/
COPY portal-kit/package.json portal-kit/
COPY portal-agency/package.json portal-agency/
COPY portal-subject/package.json portal-subject/
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY shared-schema/package.json shared-schema/
COPY server/package.json server/
COPY portal-kit/package.json portal-kit/
COPY portal-agency/package.json portal-agency/
COPY portal-subject/package.json portal-subject/
RUN npm ci --omit=dev --workspace=server && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production DEMO=false HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/shared-schema shared-schema
COPY --from=build /app/portal-agency/dist portal-agency/dist
COPY --from=build /app/portal-subject/dist portal-subject/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD \
  ["node", "-e", "if (process.env.ROLE !== 'worker') fetch('http://127.0.0.1:' + (process.env.PORT ?? 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# With a bound, node clears away what is done with in time: 200 MB under load instead of 350. Nothing that is read or imported needs as much.
CMD ["node", "--max-old-space-size=512", "server/dist/src/main.js"]
