"""Typesetting by GB/T 9704-2012: content → document → pages → PDF, DOCX, HTML."""
