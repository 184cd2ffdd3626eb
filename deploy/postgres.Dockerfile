# PostgreSQL with pgBackRest, which archives its log and takes its backups.
FROM postgres:18-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends pgbackrest && rm -rf /var/lib/apt/lists/*
COPY pgbackrest.conf /etc/pgbackrest/pgbackrest.conf
