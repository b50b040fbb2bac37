"""Forms as XLSX: workbooks to fill in, and reading back what an office program made of them."""
