-- All tokens in one place: of those who ask for verifications (kind 0), and of the site's own systems (kind 1), which were
-- settings "endpoint-token.NAME" with the value "SCOPE DIGEST MADE CLIENT". The token itself stands nowhere: digest is its
-- SHA-256. Scope: 0 both, 1 capture, 2 query. The same marks as in 0001_ledger.sql.

CREATE TABLE access_token (
    kind {int} NOT NULL,
    name TEXT NOT NULL,
    scope {int} NOT NULL,
    client TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_ms {int} NOT NULL,
    PRIMARY KEY (kind, name)
){keyed}
--;
INSERT INTO access_token (kind, name, scope, client, digest, made_ms)
SELECT 0, name, 0, client, digest, made_ms FROM verification_token
--;
INSERT INTO access_token (kind, name, scope, client, digest, made_ms)
SELECT 1, name, scope, SUBSTR(rest, 80), SUBSTR(rest, 1, 64), CAST(SUBSTR(rest, 66, 13) AS {int})
FROM (SELECT SUBSTR(name, 16) AS name,
        CASE WHEN value LIKE 'both %' THEN 0 WHEN value LIKE 'capture %' THEN 1 ELSE 2 END AS scope,
        CASE WHEN value LIKE 'both %' THEN SUBSTR(value, 6) WHEN value LIKE 'capture %' THEN SUBSTR(value, 9)
            ELSE SUBSTR(value, 7) END AS rest
    FROM setting WHERE name LIKE 'endpoint-token.%' AND value <> '') AS packed
--;
DELETE FROM setting WHERE name LIKE 'endpoint-token.%'
--;
DROP TABLE verification_token
