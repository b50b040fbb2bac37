"""Keys, passphrases and signatures."""
