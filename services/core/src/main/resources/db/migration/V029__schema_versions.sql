-- The services compare what has been migrated with what they need, before they start.
GRANT SELECT (version, success) ON flyway_schema_history TO podwright_app, podwright_public;
