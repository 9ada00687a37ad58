# The site behind Caddy. Build: docker build --build-arg SITE_URL=https://example.org -t plain-numbers .
# Both images are of one version, which no rebuild changes: raise them by hand when theirs is mended.
FROM node:20.20.2-bookworm-slim AS build
# git tells the day of the commit, by which pages know whether they are past their date; chromium makes the handouts
RUN apt-get update && apt-get install -y --no-install-recommends git chromium fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# an image is published, so it has no address by itself; for a trial here say http://localhost:8080
ARG SITE_URL
RUN test -n "$SITE_URL" || { echo "Say where the site will stand: --build-arg SITE_URL=https://example.org" >&2; exit 1; }
# a channel that somebody reads, for reports of a weakness; without it there is no security.txt
ARG SECURITY_CONTACT=
# where a reader reports an error; without it the page on corrections says that there is no such place yet
ARG REPORTS_URL=
# what is asked of HTTPS; see docs/hosting.md
ARG STRICT_TRANSPORT=
RUN SITE_URL="$SITE_URL" SECURITY_CONTACT="$SECURITY_CONTACT" REPORTS_URL="$REPORTS_URL" npm run handouts && STRICT_TRANSPORT="$STRICT_TRANSPORT" npm run hosting

FROM caddy:2.11.7
COPY --from=build /site/.hosting/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/out /srv
# below 1024 a port needs rights; 8080 does not
USER 1000:1000
ENV XDG_DATA_HOME=/tmp/data XDG_CONFIG_HOME=/tmp/config
EXPOSE 8080
