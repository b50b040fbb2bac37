"""The office's desk (印发): print queue, register of issued documents, notice board."""
