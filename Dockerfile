# The whole site on a machine of one's own: the Worker in its runtime, its data in /data, the topics in /app/corpus.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ENV HOST=0.0.0.0 PORT=8787 DATA=/data
VOLUME /data
EXPOSE 8787
STOPSIGNAL SIGTERM
CMD ["node", "src/cli/launch.mjs", "start"]
