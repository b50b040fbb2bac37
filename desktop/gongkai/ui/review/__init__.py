"""The review desk: the document in the middle, the checklist and the findings beside it, and the decision."""
