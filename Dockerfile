# Build: all packages, the built site, then only the packages that running it takes.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci || npm install --no-save
COPY . .
RUN npm run build && npm prune --omit=dev --no-save && rm -rf .next/cache

# Run: nobody special, on a file system that may be read-only: only /app/data (a volume) and /tmp are written to.
FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build /app ./
RUN mkdir -p data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "scripts/start.mjs"]
