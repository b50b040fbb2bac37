"""The whole story on real input: a department, its people, nine disclosures from draft to published."""
