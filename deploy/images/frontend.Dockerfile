# The front door: serves the page's unchanging files, hands everything else to the application.
# Build context: the top of the repository.
FROM node:22-bookworm-slim AS page
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build \
    && find dist/assets -type f \( -name '*.js' -o -name '*.css' -o -name '*.svg' \) -exec gzip -9 -k {} +

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY deploy/images/nginx.conf /etc/nginx/conf.d/default.conf
COPY deploy/images/application.conf /etc/nginx/application.conf
COPY deploy/images/protective.conf /etc/nginx/protective.conf
COPY --from=page /build/frontend/dist/assets /usr/share/nginx/html/assets
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
