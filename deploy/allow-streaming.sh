#!/bin/sh
# Run once, when the database is made: the image lets nobody stream its log from another container.
set -eu
psql --username=postgres --dbname=reliance --set=ON_ERROR_STOP=1 --set=password="$STREAM_PASSWORD" <<'SQL'
create role reliance_stream login replication password :'password';
SQL
echo 'host replication reliance_stream all scram-sha-256' >> "$PGDATA/pg_hba.conf"
