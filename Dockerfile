# The workbench as static files behind nginx: docker build -t periksa-renja . && docker run --rm -p 8080:8080 periksa-renja
# The pane stands beside it under /panel/ (Excel asks for https: put it behind what ends TLS for you).
FROM node:20-slim AS build
WORKDIR /work
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
ARG BASE=https://localhost:3000
RUN npm run workbench:build && npm run pane:build && node scripts/make-manifest.mjs --base "$BASE"

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /work/dist/workbench /usr/share/nginx/html
COPY --from=build /work/dist/pane /usr/share/nginx/html/panel
EXPOSE 8080
