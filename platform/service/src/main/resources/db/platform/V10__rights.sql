-- The application's own user reads and writes the rows of the service's tables; the tables belong to
-- the owner, which only migrates. What must never change takes UPDATE and DELETE back, one by one.
GRANT USAGE ON SCHEMA public TO "${app_user}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${app_user}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO "${app_user}";
