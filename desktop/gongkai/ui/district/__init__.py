"""What comes from the district office: rectification orders, and updates of the central forms and lexicons."""
