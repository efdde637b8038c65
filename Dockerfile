# docker build -t periksa-renja . && docker run --rm -p 8080:8080 periksa-renja
# The last stage is the workbench as static files behind nginx, with the pane beside it under /panel/ (Excel asks for
# https: put it behind what ends TLS for you). --target cli is the command line.
FROM node:20-slim AS packages
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .

FROM packages AS built-cli
RUN npm run cli:build

FROM node:20-slim AS cli
COPY --from=built-cli /work/dist/cli.js /opt/periksa-renja/
COPY --from=built-cli /work/dist/cli /opt/periksa-renja/cli
USER node
ENTRYPOINT ["node", "/opt/periksa-renja/cli.js"]

FROM packages AS built-pages
ARG BASE=https://localhost:3000
RUN npm run workbench:build && npm run pane:build && node scripts/make-manifest.mjs --base "$BASE"

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=built-pages /work/dist/workbench /usr/share/nginx/html
COPY --from=built-pages /work/dist/pane /usr/share/nginx/html/panel
EXPOSE 8080
