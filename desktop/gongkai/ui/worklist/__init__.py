"""The work list: what there is, where it stands, and what is mine to do."""
