-- The role and its database, for a PostgreSQL that Debian runs; safe to repeat. role.sql comes after it.

SELECT 'CREATE ROLE kinto LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kinto') \gexec

SELECT 'CREATE DATABASE kinto OWNER kinto ENCODING ''UTF8'' TEMPLATE template0'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'kinto') \gexec

REVOKE CONNECT, TEMPORARY ON DATABASE kinto FROM PUBLIC;
