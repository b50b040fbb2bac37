"""Forms: loading, safe expressions, reading and validating entries, wording of notices, XLSX in and out."""
