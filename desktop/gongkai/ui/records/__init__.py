"""The process records (办理记录) of a disclosure: the six names of 三审三校, letters and answers, archiving."""
