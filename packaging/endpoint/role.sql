-- What the endpoint's role must be like in PostgreSQL; the embedded one reads this file too.

-- Without it concurrent If-Match updates are lost: 196 of 200 writers with one ETag were told 200.
ALTER ROLE kinto SET default_transaction_isolation = 'repeatable read';

-- Kinto compares times without a zone.
ALTER ROLE kinto SET timezone = 'UTC';

-- It owns one database and is nobody's master.
ALTER ROLE kinto NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
