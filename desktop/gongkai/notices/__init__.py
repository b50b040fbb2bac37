"""Notices (公文) in three steps: content → document → pages, and writers that only draw: PDF, DOCX, HTML."""
