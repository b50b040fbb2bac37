"""What a person can do, one module each; a command is one transaction and answers with `Changes`."""
