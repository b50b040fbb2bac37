"""Reading the text in pictures and scanned pages (OCR), in a process of its own."""
